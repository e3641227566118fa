using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Files.Spss;

namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>Writes SPSS files byte by byte, right or wrong: every record is one call, and nothing is checked.</summary>
internal sealed class SpssBytes(bool bigEndian = false)
{
    public const int HeaderLength = 176;

    private const double Missing = -double.MaxValue;
    private readonly List<byte> bytes = [];

    /// <summary>The encoding of texts; what is not ASCII needs no more than this and <see cref="EncodingName"/>.</summary>
    public Encoding Letters { get; init; } = CodePagesEncodingProvider.Instance.GetEncoding(1252)!;

    /// <summary>Where the next byte goes.</summary>
    public int Offset => bytes.Count;

    public SpssBytes Raw(params ReadOnlySpan<byte> raw)
    {
        bytes.AddRange(raw);
        return this;
    }

    public SpssBytes Int(params ReadOnlySpan<int> values)
    {
        Span<byte> one = stackalloc byte[sizeof(int)];
        foreach (var value in values)
        {
            if (bigEndian)
            {
                BinaryPrimitives.WriteInt32BigEndian(one, value);
            }
            else
            {
                BinaryPrimitives.WriteInt32LittleEndian(one, value);
            }

            bytes.AddRange(one);
        }

        return this;
    }

    public SpssBytes Long(params ReadOnlySpan<long> values)
    {
        Span<byte> one = stackalloc byte[sizeof(long)];
        foreach (var value in values)
        {
            if (bigEndian)
            {
                BinaryPrimitives.WriteInt64BigEndian(one, value);
            }
            else
            {
                BinaryPrimitives.WriteInt64LittleEndian(one, value);
            }

            bytes.AddRange(one);
        }

        return this;
    }

    public SpssBytes Double(params ReadOnlySpan<double> values)
    {
        foreach (var value in values)
        {
            Long(BitConverter.DoubleToInt64Bits(value));
        }

        return this;
    }

    /// <summary>A text, filled up with spaces to a width where one is given.</summary>
    public SpssBytes Text(string text, int width = 0)
    {
        var letters = Letters.GetBytes(text);
        return Raw(letters).Raw([.. Enumerable.Repeat((byte)' ', Math.Max(0, width - letters.Length))]);
    }

    public SpssBytes Header(HeaderFields? fields = null)
    {
        var header = fields ?? new HeaderFields();
        return Text(header.Magic, 4).Text(header.Product, 60).Int(header.Layout, header.Slots, header.Packing, header.Weight, header.Rows).Double(header.Bias)
            .Text(header.Date, 9).Text(header.Time, 8).Text(header.Label, 64).Raw(0, 0, 0);
    }

    /// <summary>A variable of numbers.</summary>
    public SpssBytes Number(string name, string? label = null, int missing = 0, params ReadOnlySpan<double> missingValues)
    {
        Record(0, label, missing, 0x050800).Text(name, 8);
        return Label(label).Double(missingValues);
    }

    /// <summary>A variable of texts, with the records that continue it.</summary>
    public SpssBytes String(string name, int width, string? label = null, params ReadOnlySpan<string> missingValues)
    {
        Record(width, label, missingValues.Length, 0x010000 | (width << 8)).Text(name, 8);
        Label(label);
        foreach (var value in missingValues)
        {
            Text(value, 8);
        }

        for (var slot = 8; slot < width; slot += 8)
        {
            Int(2, -1, 0, 0, 0, 0).Text("", 8);
        }

        return this;
    }

    /// <summary>Value labels of numbers.</summary>
    public SpssBytes Labels((double Value, string Label)[] labels, params ReadOnlySpan<int> slots)
    {
        Int(3, labels.Length);
        foreach (var (value, label) in labels)
        {
            Double(value).LabelText(label);
        }

        return Int(4, slots.Length).Int(slots);
    }

    /// <summary>Value labels of short texts.</summary>
    public SpssBytes Labels((string Value, string Label)[] labels, params ReadOnlySpan<int> slots)
    {
        Int(3, labels.Length);
        foreach (var (value, label) in labels)
        {
            Text(value, 8).LabelText(label);
        }

        return Int(4, slots.Length).Int(slots);
    }

    public SpssBytes Documents(params ReadOnlySpan<string> lines)
    {
        Int(6, lines.Length);
        foreach (var line in lines)
        {
            Text(line, 80);
        }

        return this;
    }

    /// <summary>An extension record of text.</summary>
    public SpssBytes Extension(int subtype, string text)
    {
        var letters = Letters.GetBytes(text);
        return Int(7, subtype, 1, letters.Length).Raw(letters);
    }

    /// <summary>An extension record with whatever is written by <paramref name="content"/>.</summary>
    public SpssBytes Extension(int subtype, Action<SpssBytes> content)
    {
        var inner = new SpssBytes(bigEndian) { Letters = Letters };
        content(inner);
        return Int(7, subtype, 1, inner.Offset).Raw(inner.ToArray());
    }

    /// <summary>The record of integers with a code page.</summary>
    public SpssBytes CodePage(int codePage) => Int(7, 3, 4, 8, 1, 2, 3, -1, 1, 1, bigEndian ? 1 : 2, codePage);

    public SpssBytes EncodingName(string name) => Extension(20, name);

    /// <summary>A text with the number of its bytes before it, as records of long texts have them.</summary>
    public SpssBytes Counted(string text) => Int(Letters.GetByteCount(text)).Text(text);

    public SpssBytes End() => Int(999, 0);

    /// <summary>A number, or system missing for NaN.</summary>
    public SpssBytes Value(double value) => Double(double.IsNaN(value) ? Missing : value);

    /// <summary>Rows in bytecode as blocks of zlib, with header and trailer.</summary>
    public SpssBytes Zlib(byte[] rows, int blockSize = 0x3FF000)
    {
        var start = Offset;
        var blocks = rows.Chunk(blockSize).Select(block => (block.Length, Packed: Pack(block))).ToList();
        var trailer = start + 24 + blocks.Sum(block => block.Packed.Length);
        Long(start, trailer, 24 + (24 * blocks.Count));
        foreach (var (_, packed) in blocks)
        {
            Raw(packed);
        }

        Long(-100, 0).Int(blockSize, blocks.Count);
        var (plain, place) = (start, start + 24);
        foreach (var (length, packed) in blocks)
        {
            Long(plain, place).Int(length, packed.Length);
            plain += length;
            place += packed.Length;
        }

        return this;
    }

    public byte[] ToArray() => [.. bytes];

    public SpssReader Open(LabelledReadOptions? options = null) => SpssReader.Open(new MemoryStream(ToArray()), "made.sav", options);

    /// <summary>All rows.</summary>
    public LabelledData Read(LabelledReadOptions? options = null)
    {
        using var reader = Open(options);
        return reader.Read(int.MaxValue);
    }

    /// <summary>The problem that ends the reading; fails where there is none.</summary>
    public RefusedFile Refusal()
    {
        var refusal = Assert.Throws<NavNotebooks.Survey.Files.SurveyFileException>(() => Read());
        return new(refusal.Problem.Fault, refusal.Problem.Record, refusal.Problem.Offset);
    }

    private static byte[] Pack(byte[] block)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.SmallestSize))
        {
            zlib.Write(block);
        }

        return packed.ToArray();
    }

    private SpssBytes Record(int width, string? label, int missing, int format) => Int(2, width, label is null ? 0 : 1, missing, format, format);

    private SpssBytes Label(string? label) => label is null
        ? this
        : Counted(label).Raw([.. Enumerable.Repeat((byte)0, -Letters.GetByteCount(label) & 3)]);

    private void LabelText(string label)
    {
        var letters = Letters.GetBytes(label);
        Raw((byte)letters.Length).Raw(letters).Raw([.. Enumerable.Repeat((byte)' ', -(letters.Length + 1) & 7)]);
    }
}
