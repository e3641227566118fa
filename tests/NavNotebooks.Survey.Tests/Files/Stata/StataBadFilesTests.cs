using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Stata;

namespace NavNotebooks.Survey.Tests.Files.Stata;

public sealed class StataBadFilesTests
{
    private static readonly DtaFile Whole = new()
    {
        Label = "Whole",
        Timestamp = "05 Nov 2026 14:03",
        Variables = [new("a", DtaVariable.Byte) { LabelTable = "yesno" }, new("remark", DtaVariable.LongText), new("place", 8), new("when", DtaVariable.Double, "%tw")],
        Rows = [[(sbyte)1, (2, 1), "Oslo", 2601.0], [(sbyte)2, (0, 0), "Tromsø", 2602.0]],
        LongTexts = [(2, 1, 130, "long\0"u8.ToArray())],
        LabelTables = [("yesno", [(1, "Yes"), (2, "No")])],
        Characteristics = [("_dta", "note1", "Noted")],
    };

    [Fact]
    public void Every_shorter_file_is_refused_with_the_place()
    {
        var bytes = Whole.ToBytes();
        for (var length = 0; length < bytes.Length; length++)
        {
            var failure = Assert.Throws<SurveyFileException>(() => Read(bytes[..length]));
            Assert.NotNull(failure.Problem.Record);
            Assert.NotNull(failure.Problem.Offset);
            Assert.Contains("made.dta", failure.Message, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Every_changed_byte_gives_data_or_one_clear_error()
    {
        var bytes = Whole.ToBytes();
        var refused = 0;
        for (var at = 0; at < bytes.Length; at++)
        {
            foreach (var value in (byte[])[0, 1, 0x7F, 0x80, 0xFF, (byte)(bytes[at] ^ 1)])
            {
                var changed = bytes.ToArray();
                changed[at] = value;
                try
                {
                    Read(changed);
                }
                catch (SurveyFileException)
                {
                    refused++;
                }
            }
        }

        Assert.InRange(refused, bytes.Length / 5, bytes.Length * 6);
    }

    [Theory]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(10)]
    [InlineData(11)]
    [InlineData(12)]
    public void A_map_that_points_elsewhere_is_refused(int part)
    {
        var bytes = Whole.ToBytes();
        var map = bytes.AsSpan().IndexOf("<map>"u8) + 5;
        bytes[map + (8 * part)] ^= 1;

        Assert.Equal(SurveyFileFault.Damaged, Assert.Throws<SurveyFileException>(() => Read(bytes)).Problem.Fault);
    }

    [Theory]
    [InlineData(new byte[] { 114, 2, 1, 0 }, SurveyFileFault.Unsupported, "version 114")]
    [InlineData(new byte[] { 104, 1, 1, 0 }, SurveyFileFault.Unsupported, "version 104")]
    [InlineData(new byte[] { 116, 1, 1, 0 }, SurveyFileFault.Unsupported, "Stata 13")]
    [InlineData(new byte[] { (byte)'h', (byte)'i' }, SurveyFileFault.WrongFormat, "not a .dta")]
    [InlineData(new byte[] { (byte)'<', (byte)'s', (byte)'t' }, SurveyFileFault.Truncated, "ends before")]
    [InlineData(new byte[0], SurveyFileFault.Empty, "empty")]
    public void Other_files_are_refused_by_what_they_are(byte[] bytes, SurveyFileFault fault, string says)
    {
        var failure = Assert.Throws<SurveyFileException>(() => Read(bytes));
        Assert.Equal(fault, failure.Problem.Fault);
        Assert.Contains(says, failure.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(116)]
    [InlineData(120)]
    [InlineData(121)]
    public void Versions_that_are_not_read_are_named_with_what_to_do(int release)
    {
        var failure = Assert.Throws<SurveyFileException>(() => Read(new DtaFile { Release = release }.ToBytes()));
        Assert.Equal(SurveyFileFault.Unsupported, failure.Problem.Fault);
        Assert.Contains(release.ToString(System.Globalization.CultureInfo.InvariantCulture), failure.Message, StringComparison.Ordinal);
        Assert.Contains("saveold", failure.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void More_variables_or_rows_than_the_file_has_room_for_are_refused_before_any_memory_is_taken()
    {
        var bytes = new DtaFile { Release = 119, Variables = [new("a", DtaVariable.Byte)], Rows = [[(sbyte)1]] }.ToBytes();
        var many = Put(bytes, "<K>", 0xFF, 0xFF, 0xFF, 0xFF);
        var long1 = Put(bytes, "<N>", 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F);
        var long2 = Put(bytes, "<N>", 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF);

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Equal(SurveyFileFault.Truncated, Assert.Throws<SurveyFileException>(() => Read(many)).Problem.Fault);
        Assert.Equal(SurveyFileFault.Truncated, Assert.Throws<SurveyFileException>(() => Read(long1)).Problem.Fault);
        Assert.Equal(SurveyFileFault.Damaged, Assert.Throws<SurveyFileException>(() => Read(long2)).Problem.Fault);
        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 8 << 20);
    }

    [Fact]
    public void A_cell_that_points_to_no_long_text_is_refused()
    {
        var failure = Assert.Throws<SurveyFileException>(() => Read(new DtaFile
        {
            Variables = [new("remark", DtaVariable.LongText)],
            Rows = [[(1, 7)]],
        }.ToBytes()));

        Assert.Equal((SurveyFileFault.Damaged, "long texts"), (failure.Problem.Fault, failure.Problem.Record));
    }

    [Theory]
    [InlineData(2, 1, 130)]
    [InlineData(1, 2, 130)]
    [InlineData(0, 1, 130)]
    [InlineData(1, 1, 131)]
    public void A_long_text_of_no_cell_or_no_kind_is_refused(uint variable, ulong row, byte kind) =>
        Assert.Equal(SurveyFileFault.Damaged, Assert.Throws<SurveyFileException>(() => Read(new DtaFile
        {
            Variables = [new("remark", DtaVariable.LongText)],
            Rows = [[(0, 0)]],
            LongTexts = [(variable, row, kind, "x\0"u8.ToArray())],
        }.ToBytes())).Problem.Fault);

    [Fact]
    public void Value_labels_that_overlap_are_refused_for_they_could_fill_any_memory()
    {
        var bytes = new DtaFile { LabelTables = [("t", [(1, "aaaa"), (2, "b")])] }.ToBytes();
        var table = bytes.AsSpan().IndexOf("aaaa"u8);
        bytes[table - 12] = 1;

        var failure = Assert.Throws<SurveyFileException>(() => Read(bytes));
        Assert.Contains("overlap", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_variable_that_the_file_has_not_is_refused_with_the_nearest_name()
    {
        using var stream = Whole.ToStream();
        var failure = Assert.Throws<SurveyFileException>(() => StataReader.Open(stream, "made.dta", new LabelledReadOptions { Variables = ["plase"] }));

        Assert.Equal((SurveyFileFault.MissingColumn, "plase"), (failure.Problem.Fault, failure.Column));
        Assert.Contains("'place'", failure.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_encoding_that_is_not_known_is_refused()
    {
        using var stream = Whole.ToStream();
        var failure = Assert.Throws<SurveyFileException>(() => StataReader.Open(stream, "made.dta", new LabelledReadOptions { Encoding = "norsk" }));
        Assert.Equal(SurveyFileFault.UnknownEncoding, failure.Problem.Fault);
    }

    private static byte[] Put(byte[] bytes, string tag, params byte[] value)
    {
        var changed = bytes.ToArray();
        value.CopyTo(changed, changed.AsSpan().IndexOf(System.Text.Encoding.ASCII.GetBytes(tag)) + tag.Length);
        return changed;
    }

    private static void Read(byte[] bytes)
    {
        using var stream = new MemoryStream(bytes);
        using var reader = StataReader.Open(stream, "made.dta");
        while (reader.Read(100).RowCount > 0)
        {
        }
    }
}
