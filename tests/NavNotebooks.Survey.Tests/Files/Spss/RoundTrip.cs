using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;

namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>Writes data, reads them again, and compares everything: dictionary, numbers by their bits, texts; then the bytes of writing what was read.</summary>
internal static class RoundTrip
{
    public static void Check(LabelledData data, SpssWriteOptions options) => Check(data, options, data.Dictionary);

    /// <summary>The same where the file is to say something else than the dictionary that was given.</summary>
    public static void Check(LabelledData data, SpssWriteOptions options, FileDictionary expected)
    {
        var bytes = Write(data, options);
        var read = Read(bytes);
        Assert.Equal(Described.All(expected with { Encoding = options.Encoding ?? expected.Encoding }), Described.All(read.Dictionary));
        Assert.Empty(read.Notes);
        SameRows(data, read);
        Assert.True(bytes.AsSpan().SequenceEqual(Write(read, options with { Encoding = null, Created = null })), "What was read is written with other bytes.");
    }

    public static byte[] Write(LabelledData data, SpssWriteOptions options)
    {
        using var stream = new MemoryStream();
        using var writer = SpssWriter.Create(stream, data.Dictionary, options);
        writer.Append(data);
        writer.Complete();
        return stream.ToArray();
    }

    public static LabelledData Read(byte[] bytes)
    {
        using var reader = SpssReader.Open(new MemoryStream(bytes), "round trip");
        return reader.Read(int.MaxValue);
    }

    public static void SameRows(LabelledData expected, LabelledData actual)
    {
        Assert.Equal(expected.RowCount, actual.RowCount);
        foreach (var (one, other) in expected.Columns.Zip(actual.Columns))
        {
            if (one is NumberColumn numbers)
            {
                Assert.Equal(Bits(numbers), Bits(Assert.IsType<NumberColumn>(other)));
            }
            else
            {
                Assert.Equal(((TextColumn)one).Values.ToArray().Select(text => text.TrimEnd(' ')), Assert.IsType<TextColumn>(other).Values.ToArray());
            }
        }
    }

    private static IEnumerable<long> Bits(NumberColumn column) =>
        column.Values.ToArray().Select(value => BitConverter.DoubleToInt64Bits(double.IsNaN(value) ? double.NaN : value));
}
