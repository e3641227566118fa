namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Reads and checks what a .zsav file says of its blocks, before and behind them: every length and place must agree with the others.</summary>
internal static class ZlibTrailer
{
    /// <summary>Bytes of the header of the compressed rows.</summary>
    public const int HeaderLength = 24;

    /// <summary>Bytes of a block before it is compressed, as SPSS has it; the last one has fewer.</summary>
    public const int BlockSize = 0x3FF000;

    private const int FixedLength = 24;
    private const int DescriptorLength = 24;

    // Deflate makes at most 1,032 bytes of one, and never more than a little more of what it cannot pack.
    private const int MostExpansion = 1032;
    private const int SmallestPacked = 13;

    // A file that is nothing but one value over and over: made to fill memory, not to hold answers.
    private const int SuspiciousExpansion = 100;
    private const long SuspiciousLength = 1 << 26;

    /// <summary>The blocks of a file that stands at the header of its compressed rows; it then stands at the first block.</summary>
    public static ZlibBlock[] Read(SpssInput input, double bias, SpssNotes notes)
    {
        input.Record = "zlib header";
        input.HoldRest();
        var start = input.Offset;
        var (headerOffset, trailerOffset, trailerLength) = (input.ReadInt64(), input.ReadInt64(), input.ReadInt64());
        if (headerOffset != start)
        {
            throw input.Damage("The header of the compressed rows says that it stands elsewhere.", start);
        }

        if (trailerOffset < start + HeaderLength || trailerLength < FixedLength || (trailerLength - FixedLength) % DescriptorLength != 0)
        {
            throw input.Damage("The trailer of the compressed rows is said to have a place or length that cannot be.", start);
        }

        if (trailerOffset > input.Length - trailerLength)
        {
            throw input.Fault(
                SurveyFileFault.Truncated,
                "The file ends before the trailer of its compressed rows does.",
                "Fetch or copy the file again; it is not whole.",
                start);
        }

        if (trailerOffset + trailerLength < input.Length)
        {
            notes.Add("There are bytes behind the trailer of the compressed rows; they were passed over.", trailerOffset + trailerLength);
        }

        input.Seek(trailerOffset);
        input.Record = "zlib trailer";
        var blocks = ReadTrailer(input, (int)Math.Min(int.MaxValue, (trailerLength - FixedLength) / DescriptorLength), bias, notes);
        RequireOrder(input, blocks, start, trailerOffset);
        input.Seek(start + HeaderLength);
        return [.. blocks.Select(block => block.Block)];
    }

    private static List<(ZlibBlock Block, long PlainOffset, long Place)> ReadTrailer(SpssInput input, int expected, double bias, SpssNotes notes)
    {
        var place = input.Offset;
        if (input.ReadInt64() != -bias)
        {
            throw input.Damage("The trailer of the compressed rows says another bias than the header of the file.", place);
        }

        place = input.Offset;
        if (input.ReadInt64() != 0)
        {
            notes.Add("A field of the trailer of the compressed rows that is always 0 is not.", place);
        }

        place = input.Offset;
        var blockSize = input.ReadInt32();
        if (blockSize != BlockSize)
        {
            notes.Add("The blocks of the compressed rows are said to have another size than usual.", place);
        }

        place = input.Offset;
        if (input.ReadInt32() != expected)
        {
            throw input.Damage("The trailer of the compressed rows says another number of blocks than it has room for.", place);
        }

        var blocks = new List<(ZlibBlock, long, long)>();
        for (var i = 0; i < expected; i++)
        {
            place = input.Offset;
            var (plainOffset, packedOffset) = (input.ReadInt64(), input.ReadInt64());
            var (length, packedLength) = (input.ReadInt32(), input.ReadInt32());
            if (length < 0 || packedLength < 0 || packedLength > length + (length >> 12) + (length >> 14) + SmallestPacked || length > (long)packedLength * MostExpansion)
            {
                throw input.Damage("A block of the compressed rows is said to have a length that it cannot have.", place);
            }

            if (length > blockSize || (i < expected - 1 && length != blockSize))
            {
                notes.Add("A block of the compressed rows is said to have another size than the others.", place);
            }

            blocks.Add((new ZlibBlock(packedOffset, packedLength, length), plainOffset, place));
        }

        return blocks;
    }

    private static void RequireOrder(SpssInput input, List<(ZlibBlock Block, long PlainOffset, long Place)> blocks, long start, long trailerOffset)
    {
        var (plain, packed) = (start, start + HeaderLength);
        foreach (var (block, plainOffset, place) in blocks)
        {
            if (plainOffset != plain || block.Offset != packed)
            {
                throw input.Damage("A block of the compressed rows does not begin where the one before ends.", place);
            }

            plain += block.Length;
            packed += block.PackedLength;
        }

        if (plain - start is > SuspiciousLength and var length && length > (packed - start) * SuspiciousExpansion)
        {
            throw input.Fault(
                SurveyFileFault.TooLarge,
                FormattableString.Invariant($"The compressed rows are said to inflate to more than {SuspiciousExpansion} times their size, to {length} bytes."),
                "Ask who made the file; if it is in order, save it as .sav.",
                trailerOffset);
        }

        if (packed != trailerOffset)
        {
            throw input.Damage("The blocks of the compressed rows do not end where the trailer begins.", trailerOffset);
        }
    }
}
