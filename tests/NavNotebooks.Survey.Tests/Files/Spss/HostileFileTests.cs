using System.Diagnostics;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Spss;

namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>Small files that ask for much: each ends in one error or is read, and takes no more memory than its bytes bear out.</summary>
public class HostileFileTests
{
    private const long Most = 64 << 20;

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void A_number_of_rows_is_not_believed(int packing)
    {
        var bytes = new SpssBytes().Header(new() { Rows = int.MaxValue, Packing = packing }).Number("A").CodePage(1252).End()
            .Raw(101, 102, 103, 104, 105, 106, 107, 108).ToArray();

        Assert.Equal(SurveyFileFault.Truncated, Refuse(bytes));
        Assert.Equal(SurveyFileFault.Truncated, Refuse(bytes, seekable: false));
    }

    [Theory]
    [InlineData(int.MaxValue)]
    [InlineData(65_535)]
    [InlineData(-1)]
    public void The_length_of_a_label_is_not_believed(int length) =>
        Refuse(new SpssBytes().Header().Int(2, 0, 1, 0, 0x050800, 0x050800).Text("A", 8).Int(length).Text("short").ToArray());

    [Theory]
    [InlineData(1, int.MaxValue)]
    [InlineData(int.MaxValue, int.MaxValue)]
    [InlineData(-1, 1)]
    [InlineData(1 << 16, 1 << 16)]
    [InlineData(1, 1 << 27)]
    public void The_length_of_an_extension_is_not_believed(int size, int count)
    {
        var bytes = new SpssBytes().Header().Number("A").Int(7, 30, size, count).Text("short").ToArray();

        Refuse(bytes);
        Refuse(bytes, seekable: false);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(6)]
    public void Numbers_of_labels_and_lines_are_not_believed(int record)
    {
        var bytes = new SpssBytes().Header().Number("A").Int(record, int.MaxValue).Text("short").ToArray();

        Refuse(bytes);
        Refuse(bytes, seekable: false);
    }

    [Fact]
    public void Labels_times_variables_are_refused_before_they_fill_memory()
    {
        var file = new SpssBytes().Header(new() { Rows = 0 });
        for (var i = 0; i < 3000; i++)
        {
            file.Number("V" + i);
        }

        file.Labels([.. Enumerable.Range(10, 3000).Select(value => ((double)value, new string('x', 100)))], [.. Enumerable.Range(1, 3000)]);
        for (var i = 1; i <= 3000; i++)
        {
            file.Labels([(1, "own" + i)], i);
        }

        var watch = Stopwatch.StartNew();
        var refused = Assert.Throws<SurveyFileException>(() => Read(file.CodePage(1252).End().ToArray()));

        Assert.Equal(SurveyFileFault.TooLarge, refused.Problem.Fault);
        Assert.True(watch.Elapsed < TimeSpan.FromMinutes(1));
    }

    [Fact]
    public void Labels_that_many_variables_share_are_held_once()
    {
        var file = new SpssBytes().Header(new() { Rows = 0 });
        for (var i = 0; i < 3000; i++)
        {
            file.Number("V" + i);
        }

        file.Labels([.. Enumerable.Range(0, 3000).Select(value => ((double)value, "label"))], [.. Enumerable.Range(1, 3000)]).CodePage(1252).End();
        var bytes = file.ToArray();

        Within(() => Assert.Equal(3000, Read(bytes)));
    }

    [Fact]
    public void A_block_that_inflates_to_far_more_than_it_is_said_to_is_refused()
    {
        var bytes = new SpssBytes().Header(new() { Magic = "$FL3", Packing = 2 }).Number("A").CodePage(1252).End().Zlib(new byte[1 << 20]).ToArray();
        // The length of the block after inflating, in the trailer and nowhere else: 1 MiB that is said to be 1,000 bytes.
        var trailer = BitConverter.ToInt64(bytes, bytes.Length - 48 - BlockLength(bytes) - 16);
        BitConverter.TryWriteBytes(bytes.AsSpan((int)trailer + 40), 1000);

        Assert.Equal(SurveyFileFault.Damaged, Refuse(bytes));
    }

    [Fact]
    public void A_file_of_nothing_but_one_value_inflated_without_end_is_refused()
    {
        var bytes = new SpssBytes().Header(new() { Magic = "$FL3", Packing = 2 }).Number("A").CodePage(1252).End()
            .Zlib([.. Enumerable.Repeat((byte)101, 80 << 20)]).ToArray();

        Assert.Equal(SurveyFileFault.TooLarge, Refuse(bytes));
        Assert.Equal(SurveyFileFault.TooLarge, Refuse(bytes, seekable: false));
    }

    [Fact]
    public void Filling_without_end_is_refused() =>
        Assert.Equal(
            SurveyFileFault.Damaged,
            Refuse(new SpssBytes().Header(new() { Magic = "$FL3", Packing = 2 }).Number("A").CodePage(1252).End().Zlib(new byte[30 << 20]).ToArray()));

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public void Many_variables_and_few_rows_take_little(bool seekable)
    {
        var file = new SpssBytes().Header(new() { Packing = 1 });
        for (var i = 0; i < 20_000; i++)
        {
            file.String("V" + i, 8);
        }

        var bytes = file.CodePage(1252).End().Raw([.. Enumerable.Repeat((byte)254, 40_000)]).ToArray();

        Within(() => Assert.Equal(2, Read(bytes, seekable)));
    }

    // Some bits are in no number: those that fill the last byte of a block up.
    [Fact]
    public void Damage_in_a_block_of_zlib_is_found_or_does_no_harm()
    {
        var rows = Enumerable.Range(0, 4096).Select(i => (byte)(1 + (i * 7919 % 250))).ToArray();
        var bytes = new SpssBytes().Header(new() { Magic = "$FL3", Packing = 2, Rows = 4096 }).Number("A").CodePage(1252).End().Zlib(rows, 1024).ToArray();
        var start = BitConverter.ToInt64(bytes, bytes.Length - (24 * 4) + 8);
        var refused = 0;
        for (var place = (int)start; place < bytes.Length - 24 - (24 * 4); place += 5)
        {
            var damaged = (byte[])bytes.Clone();
            damaged[place] ^= 0x10;
            try
            {
                using var reader = SpssReader.Open(new MemoryStream(damaged), "damaged.zsav");
                Assert.Equal(rows.Select(row => row - 100.0), reader.Read(int.MaxValue).Numbers("A"));
            }
            catch (SurveyFileException exception)
            {
                Assert.Equal(SurveyFileFault.Damaged, exception.Problem.Fault);
                Assert.StartsWith("zlib block", exception.Problem.Record, StringComparison.Ordinal);
                refused++;
            }
        }

        Assert.InRange(refused, 100, int.MaxValue);
    }

    private static int BlockLength(byte[] bytes) => BitConverter.ToInt32(bytes, bytes.Length - 4);

    private static SurveyFileFault Refuse(byte[] bytes, bool seekable = true)
    {
        SurveyFileException? refused = null;
        Within(() => refused = Assert.Throws<SurveyFileException>(() => Read(bytes, seekable)));
        Assert.NotNull(refused!.Problem.Record);
        Assert.InRange(refused.Problem.Offset ?? -1, 0, bytes.Length);
        return refused.Problem.Fault;
    }

    private static int Read(byte[] bytes, bool seekable = true)
    {
        using var reader = SpssReader.Open(seekable ? new MemoryStream(bytes) : new ForwardStream(bytes), "hostile.sav");
        var data = reader.Read(int.MaxValue);
        return Math.Max(data.RowCount, data.Columns.Length > 2 && data.RowCount == 0 ? data.Columns.Length : 0);
    }

    private static void Within(Action act)
    {
        var before = GC.GetAllocatedBytesForCurrentThread();
        act();
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, Most);
    }
}
