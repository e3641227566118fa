using System.Buffers.Binary;
using System.Collections.Immutable;
using System.Text;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;
using static NavNotebooks.Survey.Tests.Files.Spss.SampleVariables;

namespace NavNotebooks.Survey.Tests.Files.Spss;

public sealed class SpssWriterTests
{
    private static readonly FileDictionary Mixed = Of(Number("a"), Text("b", 5), Text("long", 700), Number("c"), Number("d"));

    public static TheoryData<SpssCompression, bool> Ways
    {
        get
        {
            var ways = new TheoryData<SpssCompression, bool>();
            foreach (var compression in Enum.GetValues<SpssCompression>())
            {
                ways.Add(compression, false);
                ways.Add(compression, true);
            }

            return ways;
        }
    }

    [Theory]
    [MemberData(nameof(Ways))]
    public void The_same_rows_are_the_same_bytes_whatever_the_portions(SpssCompression compression, bool isBigEndian)
    {
        var options = new SpssWriteOptions { Compression = compression, IsBigEndian = isBigEndian };
        var data = Rows(Mixed, 1_000);
        var whole = Written(data, options);
        foreach (var portion in new[] { 1, 3, 8, 499 })
        {
            using var stream = new MemoryStream();
            using var writer = SpssWriter.Create(stream, Mixed, options);
            for (var first = 0; first < data.RowCount; first += portion)
            {
                writer.Append(Slice(data, first, Math.Min(portion, data.RowCount - first)));
            }

            writer.Complete();
            Assert.True(whole.AsSpan().SequenceEqual(stream.ToArray()), $"Portions of {portion} rows give other bytes.");
        }
    }

    [Fact]
    public void A_small_file_has_the_bytes_that_the_format_prescribes()
    {
        var dictionary = Of(Number("x"), Text("s", 3));
        var bytes = Written(
            new LabelledData(dictionary, [new NumberColumn(dictionary.Variables[0], [1, double.NaN, 0.5]), new TextColumn(dictionary.Variables[1], ["ab", "", "xyz"])]),
            SpssWriteOptions.Default);
        Assert.Equal("$FL2@(#) SPSS DATA FILE NavNotebooks", Encoding.ASCII.GetString(bytes, 0, 36));
        Assert.Equal("01 Jan 7000:00:00", Encoding.ASCII.GetString(bytes, 92, 17));
        Assert.Equal([2, 2, 1, 0, 3], Enumerable.Range(0, 5).Select(i => BinaryPrimitives.ReadInt32LittleEndian(bytes.AsSpan(64 + (4 * i)))));
        Assert.Equal(
            "65FDFFFEFDFD0000" + "6162202020202020" + "000000000000E03F" + "78797A2020202020",
            Convert.ToHexString(bytes.AsSpan(bytes.Length - 32)));
    }

    [Fact]
    public void A_file_in_a_stream_that_cannot_seek_has_no_number_of_rows()
    {
        var data = Rows(Mixed, 10);
        using var inner = new MemoryStream();
        using (var forward = new ForwardOnly(inner))
        {
            using var writer = SpssWriter.Create(forward, Mixed);
            writer.Append(data);
            writer.Complete();
        }

        var (unknown, known) = (inner.ToArray(), Written(data, SpssWriteOptions.Default));
        Assert.Equal(-1, BinaryPrimitives.ReadInt32LittleEndian(unknown.AsSpan(80)));
        Assert.Equal(10, BinaryPrimitives.ReadInt32LittleEndian(known.AsSpan(80)));
        Assert.Equal(known.Length, unknown.Length);
        Assert.Equal(2, known.Zip(unknown).Select((pair, i) => (pair, i)).Where(each => each.pair.First != each.pair.Second).Select(each => each.i / 16).Distinct().Count());
    }

    [Fact]
    public void Zlib_blocks_are_refused_where_the_stream_cannot_seek()
    {
        using var forward = new ForwardOnly(new MemoryStream());
        Assert.Throws<ArgumentException>(() => SpssWriter.Create(forward, Mixed, new SpssWriteOptions { Compression = SpssCompression.Zlib }));
    }

    [Fact]
    public void A_file_begins_where_its_stream_stands()
    {
        var options = new SpssWriteOptions { Compression = SpssCompression.Zlib };
        var alone = Written(Rows(Mixed, 50), options);
        using var stream = new MemoryStream();
        stream.Write("before"u8);
        using var writer = SpssWriter.Create(stream, Mixed, options);
        writer.Append(Rows(Mixed, 50));
        writer.Complete();
        Assert.Equal(alone, stream.ToArray()[6..]);
    }

    [Fact]
    public void A_file_is_there_when_it_is_completed_and_not_before()
    {
        var folder = Directory.CreateTempSubdirectory("nav-spss").FullName;
        try
        {
            var path = Path.Combine(folder, "a.sav");
            File.WriteAllText(path, "older");
            using (var given_up = SpssWriter.Create(path, Mixed))
            {
                given_up.Append(Rows(Mixed, 10));
                Assert.Equal("older", File.ReadAllText(path));
            }

            Assert.Equal("a.sav", Path.GetFileName(Assert.Single(Directory.GetFiles(folder))));
            Assert.Equal("older", File.ReadAllText(path));
            using (var writer = SpssWriter.Create(path, Mixed))
            {
                writer.Append(Rows(Mixed, 10));
                writer.Complete();
                Assert.Throws<InvalidOperationException>(() => writer.Append(Rows(Mixed, 1)));
            }

            Assert.Equal(Written(Rows(Mixed, 10), SpssWriteOptions.Default), File.ReadAllBytes(path));
            Assert.Single(Directory.GetFiles(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Theory]
    [InlineData("utf-8", "blåbær", SurveyFileFault.Unwritable)]
    [InlineData("windows-1252", "Žižek Ж", SurveyFileFault.UnknownEncoding)]
    [InlineData("windows-1252", "sju teg", SurveyFileFault.Unwritable)]
    public void A_text_that_cannot_be_held_is_refused_by_variable_and_row_without_the_text(string encoding, string value, SurveyFileFault fault)
    {
        var dictionary = Of(Number("n"), Text("fruit", 6)) with { Encoding = encoding };
        LabelledData Three(params string[] texts) =>
            new(dictionary, [new NumberColumn(dictionary.Variables[0], [1, 2, 3]), new TextColumn(dictionary.Variables[1], [.. texts])]);
        using var stream = new MemoryStream();
        using var writer = SpssWriter.Create(stream, dictionary);
        writer.Append(Three("a", "b", "c     "));
        var refused = Assert.Throws<SurveyFileException>(() => writer.Append(Three("d", value, "e")));
        Assert.Equal((fault, 5, "fruit"), (refused.Problem.Fault, refused.Row, refused.Column));
        Assert.DoesNotContain(value, refused.ToString(), StringComparison.Ordinal);
        Assert.Null(refused.InnerException);
        Assert.Throws<InvalidOperationException>(writer.Complete);
    }

    [Fact]
    public void The_number_that_stands_for_system_missing_is_refused()
    {
        var dictionary = Of(Number("n"));
        using var writer = SpssWriter.Create(new MemoryStream(), dictionary);
        var refused = Assert.Throws<SurveyFileException>(() => writer.Append(new LabelledData(dictionary, [new NumberColumn(dictionary.Variables[0], [1, double.MinValue])])));
        Assert.Equal((2, "n"), (refused.Row, refused.Column));
    }

    [Fact]
    public void Letters_of_missing_values_are_left_out_and_that_is_said()
    {
        var letter = DataValue.Of(TaggedMissing.Of('a'));
        var dictionary = Of(Number("x") with { ValueLabels = [new(DataValue.Of(1), "Yes"), new(letter, "Refused")] }, Number("y"), Number("z"));
        using var stream = new MemoryStream();
        using var writer = SpssWriter.Create(stream, dictionary);
        writer.Append(new LabelledData(
            dictionary,
            [
                new NumberColumn(dictionary.Variables[0], [1, 2]),
                new NumberColumn(dictionary.Variables[1], [TaggedMissing.Of('b'), 2]),
                new NumberColumn(dictionary.Variables[2], [double.NaN, 2]),
            ]));
        writer.Complete();
        Assert.Collection(
            writer.Notes,
            note => Assert.Contains("labels", note, StringComparison.Ordinal),
            note => Assert.Contains("(y)", note, StringComparison.Ordinal));
        Assert.Equal("65FF", Convert.ToHexString(stream.ToArray().AsSpan((int)stream.Length - 8, 2)));
    }

    [Fact]
    public void Other_columns_than_those_of_the_dictionary_are_misuse()
    {
        using var writer = SpssWriter.Create(new MemoryStream(), Of(Number("a"), Number("b")));
        Assert.Throws<ArgumentException>(() => writer.Append(Rows(Of(Number("b"), Number("a")), 1)));
        Assert.Throws<ArgumentException>(() => writer.Append(Rows(Of(Number("a"), Text("b", 1)), 1)));
        Assert.Throws<ArgumentException>(() => writer.Append(Rows(Of(Number("a")), 1)));
    }

    private static byte[] Written(LabelledData data, SpssWriteOptions options)
    {
        using var stream = new MemoryStream();
        using var writer = SpssWriter.Create(stream, data.Dictionary, options);
        writer.Append(data);
        writer.Complete();
        return stream.ToArray();
    }

    private sealed class ForwardOnly(Stream inner) : Stream
    {
        public override bool CanRead => false;

        public override bool CanSeek => false;

        public override bool CanWrite => true;

        public override long Length => throw new NotSupportedException();

        public override long Position
        {
            get => throw new NotSupportedException();
            set => throw new NotSupportedException();
        }

        public override void Flush() => inner.Flush();

        public override int Read(byte[] buffer, int offset, int count) => throw new NotSupportedException();

        public override long Seek(long offset, SeekOrigin origin) => throw new NotSupportedException();

        public override void SetLength(long value) => throw new NotSupportedException();

        public override void Write(byte[] buffer, int offset, int count) => inner.Write(buffer, offset, count);
    }
}
