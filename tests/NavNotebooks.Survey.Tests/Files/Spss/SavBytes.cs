using System.Buffers.Binary;
using System.Text;

namespace NavNotebooks.Survey.Tests.Files.Spss;

/// <summary>An SPSS data file put together number by number, in either order of bytes: for files that no writer would make.</summary>
/// <remarks>Texts are Latin 1. Each call adds to the end and gives the same builder.</remarks>
internal sealed class SavBytes(bool isBigEndian = false)
{
    private const int ShortFormat = 0x05_08_00;
    private const int LongestSegment = 255;

    private readonly List<byte> bytes = [];

    public int Length => bytes.Count;

    /// <summary>The file's order of bytes as subtype 3 tells it.</summary>
    public int Order => isBigEndian ? 1 : 2;

    public byte[] ToArray() => [.. bytes];

    public SavBytes Raw(params ReadOnlySpan<byte> added)
    {
        bytes.AddRange(added);
        return this;
    }

    public SavBytes Int(params ReadOnlySpan<int> numbers)
    {
        Span<byte> four = stackalloc byte[4];
        foreach (var number in numbers)
        {
            if (isBigEndian)
            {
                BinaryPrimitives.WriteInt32BigEndian(four, number);
            }
            else
            {
                BinaryPrimitives.WriteInt32LittleEndian(four, number);
            }

            bytes.AddRange(four);
        }

        return this;
    }

    public SavBytes Long(params ReadOnlySpan<long> numbers)
    {
        Span<byte> eight = stackalloc byte[8];
        foreach (var number in numbers)
        {
            if (isBigEndian)
            {
                BinaryPrimitives.WriteInt64BigEndian(eight, number);
            }
            else
            {
                BinaryPrimitives.WriteInt64LittleEndian(eight, number);
            }

            bytes.AddRange(eight);
        }

        return this;
    }

    public SavBytes Double(params ReadOnlySpan<double> numbers)
    {
        foreach (var number in numbers)
        {
            Long(BitConverter.DoubleToInt64Bits(number));
        }

        return this;
    }

    /// <summary>A text, filled up with spaces to a width where one is given.</summary>
    public SavBytes Text(string text, int width = 0) => Raw(Encoding.Latin1.GetBytes(text.PadRight(width)));

    /// <summary>The length of a text as a 32-bit number, and the text.</summary>
    public SavBytes Counted(string text) => Int(text.Length).Text(text);

    /// <summary>What comes before the variables.</summary>
    /// <param name="slots">Positions of eight bytes in a row; −1 says nothing.</param>
    /// <param name="compression">0 none, 1 bytecode, 2 zlib.</param>
    /// <param name="weight">The weight variable's position, 1 for the first; 0 for none.</param>
    /// <param name="rows">Number of rows; −1 says nothing.</param>
    public SavBytes Header(int slots = -1, int compression = 0, int weight = 0, int rows = -1) => Header(new HeaderNumbers(slots, compression, weight, rows));

    public SavBytes Header(HeaderNumbers numbers) =>
        Text(numbers.Compression == 2 ? "$FL3" : "$FL2").Text("@(#) SPSS DATA FILE made for a test", 60)
            .Int(numbers.Layout, numbers.Slots, numbers.Compression, numbers.Weight, numbers.Rows).Double(numbers.Bias)
            .Text("22 Nov 26").Text("12:00:00").Text("", 64).Text("", 3);

    /// <summary>A variable of numbers.</summary>
    public SavBytes Number(string name) => Variable(0, 0, 0).Int(ShortFormat, ShortFormat).Text(name, 8);

    /// <summary>A variable of texts to 255 bytes, with what continues it.</summary>
    public SavBytes Texts(string name, int width)
    {
        var format = 0x01_00_00 | (Math.Min(width, LongestSegment) << 8);
        Variable(width, 0, 0).Int(format, format).Text(name, 8);
        return Continuations((width - 1) / 8);
    }

    /// <summary>Records that continue a text.</summary>
    public SavBytes Continuations(int count)
    {
        for (var i = 0; i < count; i++)
        {
            Variable(-1, 0, 0).Int(0, 0).Text("", 8);
        }

        return this;
    }

    /// <summary>The beginning of a variable's record: formats and name are to follow.</summary>
    public SavBytes Variable(int width, int hasLabel, int missing) => Int(2, width, hasLabel, missing);

    /// <summary>A record of value labels of numbers, with the positions of their variables.</summary>
    public SavBytes NumberLabel(double value, string label, params ReadOnlySpan<int> positions) =>
        Int(3, 1).Double(value).Label(label).Int(4, positions.Length).Int(positions);

    /// <summary>A record of value labels of short texts, with the positions of their variables.</summary>
    public SavBytes TextLabel(string value, string label, params ReadOnlySpan<int> positions) =>
        Int(3, 1).Text(value, 8).Label(label).Int(4, positions.Length).Int(positions);

    /// <summary>A value's label: its length in one byte, and filled up to a multiple of eight.</summary>
    public SavBytes Label(string label) => Raw((byte)label.Length).Text(label, (label.Length / 8 * 8) + 7);

    /// <summary>An extension record of single bytes.</summary>
    public SavBytes Extension(int subtype, string content) => Int(7, subtype, 1, content.Length).Text(content);

    /// <summary>An extension record of single bytes.</summary>
    public SavBytes Extension(int subtype, SavBytes content) => Int(7, subtype, 1, content.Length).Raw(content.ToArray());

    /// <summary>Another builder in the same order of bytes, for the content of a record.</summary>
    public SavBytes Part() => new(isBigEndian);

    /// <summary>Code page, order of bytes and what else of a machine is in subtype 3.</summary>
    public SavBytes Machine(int floats = 1, int? order = null, int codePage = 1252, int version = 26) =>
        Int(7, 3, 4, 8, version, 0, 0, -1, floats, 1, order ?? Order, codePage);

    /// <summary>System missing, highest and lowest of subtype 4.</summary>
    public SavBytes Floats() => Int(7, 4, 8, 3).Double(-double.MaxValue, double.MaxValue, Math.BitIncrement(-double.MaxValue));

    /// <summary>The record of the encoding and the end of the dictionary.</summary>
    public SavBytes End(string encoding = "windows-1252") => Extension(20, encoding).Int(999, 0);
}
