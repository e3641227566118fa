using System.IO.Compression;
using static NavNotebooks.Survey.Tests.Files.Spss.Malformed.Verdict;

namespace NavNotebooks.Survey.Tests.Files.Spss.Malformed;

/// <summary>Rows in zlib blocks, and the numbers about them at the end of the file.</summary>
internal static class ZlibCases
{
    private const int UsualBlock = 0x3FF000;
    private const int HeaderLength = 24;
    private const int TrailerLength = 24;
    private const int EntryLength = 24;

    public static IReadOnlyList<SavCase> All { get; } =
    [
        new("rows in a zlib block", Read, b => Zipped(b, numbers => numbers)),
        new("a wrong place of the zlib header", Refuse, b => Zipped(b, numbers => numbers with { HeaderOffset = 0 })),
        new("a trailer before the data", Refuse, b => Zipped(b, numbers => numbers with { TrailerOffset = 0 })),
        new("a trailer beyond the file", Refuse, b => Zipped(b, numbers => numbers with { TrailerOffset = long.MaxValue - 24 })),
        new("a trailer of 12 bytes", Refuse, b => Zipped(b, numbers => numbers with { TrailerBytes = 12 })),
        new("a trailer longer than the file", Refuse, b => Zipped(b, numbers => numbers with { TrailerBytes = 72 })),
        new("another bias in the trailer", Refuse, b => Zipped(b, numbers => numbers with { Bias = 0 })),
        new("a number where the trailer has none", ReadWithNote, b => Zipped(b, numbers => numbers with { Zero = 100 })),
        new("another size of blocks", ReadWithNote, b => Zipped(b, numbers => numbers with { BlockSize = 0x1000 })),
        new("more blocks than the trailer has room for", Refuse, b => Zipped(b, numbers => numbers with { Blocks = 2 })),
        new("two thousand million blocks", Refuse, b => Zipped(b, numbers => numbers with { Blocks = int.MaxValue })),
        new("a block at another place of the unpacked data", Refuse, b => Zipped(b, numbers => numbers with { UnpackedOffset = numbers.UnpackedOffset - 30 })),
        new("a block at another place of the file", Refuse, b => Zipped(b, numbers => numbers with { PackedOffset = numbers.PackedOffset - 30 })),
        new("a block larger than blocks are", Refuse, b => Zipped(b, numbers => numbers with { UnpackedSize = 0x400000 }))
        {
            PsppDiffers = "PSPP does not mind that no zlib block grows so much.",
        },
        new("a block that grows when packed", Refuse, b => Zipped(b, numbers => numbers with { UnpackedSize = 50, PackedSize = 100 })),
        new("a block that ends before the trailer", Refuse, b => Zipped(b, numbers => numbers with { PackedSize = numbers.PackedSize - 1 })),
        new("a trailer that is cut off", Refuse, b => new SavBytes().Raw(Zipped(b, numbers => numbers).ToArray().AsSpan()[..^10])),
    ];

    private static SavBytes Zipped(SavBytes b, Func<ZlibNumbers, ZlibNumbers> change)
    {
        DataCases.Variables(b.Header(6, 2));
        var packed = Packed(DataCases.PackedRows);
        var dataOffset = b.Length + HeaderLength;
        var numbers = change(new()
        {
            HeaderOffset = b.Length,
            TrailerOffset = dataOffset + packed.Length,
            TrailerBytes = TrailerLength + EntryLength,
            Bias = -100,
            BlockSize = UsualBlock,
            Blocks = 1,
            UnpackedOffset = b.Length,
            PackedOffset = dataOffset,
            UnpackedSize = DataCases.PackedRows.Length,
            PackedSize = packed.Length,
        });
        return b.Long(numbers.HeaderOffset, numbers.TrailerOffset, numbers.TrailerBytes).Raw(packed).Long(numbers.Bias, numbers.Zero).Int(numbers.BlockSize, numbers.Blocks)
            .Long(numbers.UnpackedOffset, numbers.PackedOffset).Int(numbers.UnpackedSize, numbers.PackedSize);
    }

    private static byte[] Packed(byte[] rows)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(rows);
        }

        return packed.ToArray();
    }

    private sealed record ZlibNumbers
    {
        public long HeaderOffset { get; init; }

        public long TrailerOffset { get; init; }

        public long TrailerBytes { get; init; }

        public long Bias { get; init; }

        public long Zero { get; init; }

        public int BlockSize { get; init; }

        public int Blocks { get; init; }

        public long UnpackedOffset { get; init; }

        public long PackedOffset { get; init; }

        public int UnpackedSize { get; init; }

        public int PackedSize { get; init; }
    }
}
