using System.Buffers.Binary;
using System.Text;

namespace NavNotebooks.Survey.Tests.Files.Fuzzing;

/// <summary>Damages files. The same number does the same damage on every machine.</summary>
internal sealed class Mutator
{
    private const int LongestBlock = 400;

    private static readonly byte[] Bytes = [0, 1, 2, 3, 4, 6, 7, 8, 10, 13, 32, 34, 44, 48, 59, 99, 100, 127, 128, 250, 251, 252, 253, 254, 255];

    private static readonly long[] Counts =
    [
        0, 1, -1, 2, 3, 4, 5, 6, 7, 8, 20, 21, 22, 80, 255, 256, 999, 1000, 32_767, 32_768, 65_535, 65_536, 1_000_000, 0x0100_0000, 0x7FFF_FFFF, 0x8000_0000,
        0xFFFF_FFFF, 0x7FFF_FFF0, 0x4000_0000, 0x2000_0001, -2, -3, -4, 0x1_0000_0000, long.MaxValue, long.MinValue, long.MaxValue - 7, 0x0010_0000_0000_0000,
    ];

    private static readonly string[] Words =
    [
        "\"", "\"\"", ";", ",", "\t", "\r\n", "\n", "\0", "1e999", "-", "NaN", "99999999999999999999999999", "-9223372036854775808", "0.0000000000000000000000001", "æ", "\uFEFF",
        "{", "}", "[", "]", ":", "null", "true", "[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[[", "<", ">", "&#0;", "&lol;", "]]>", "<!--",
        "A1048577", "XFE1", "XFD1048576", "<!DOCTYPE x [<!ENTITY a \"b\">]>", "$m=D1 1 0  ", "=00256\0\t", "('", "$@Role", "macintosh", "utf-7", "utf-16", "shift_jis",
    ];

    private readonly Random random;

    private Mutator(int number) => random = new Random(number);

    /// <summary>One of the files with one to four damages.</summary>
    /// <param name="number">Decides all.</param>
    /// <param name="files">Valid files.</param>
    public static byte[] Damaged(int number, IReadOnlyList<byte[]> files)
    {
        var mutator = new Mutator(number);
        var bytes = files[mutator.random.Next(files.Count)];
        var times = mutator.random.Next(8) switch { < 4 => 1, < 6 => 2, 6 => 3, _ => 4 };
        for (var i = 0; i < times; i++)
        {
            bytes = mutator.Once(bytes, files);
        }

        return bytes;
    }

    private byte[] Once(byte[] bytes, IReadOnlyList<byte[]> files)
    {
        if (bytes.Length == 0)
        {
            return [.. files[0]];
        }

        return random.Next(14) switch
        {
            0 or 1 => WithBitFlipped(bytes),
            2 or 3 => WithByte(bytes),
            4 or 5 or 6 => WithCount(bytes),
            7 => bytes[..random.Next(bytes.Length)],
            8 => Without(bytes),
            9 => Doubled(bytes),
            10 => Swapped(bytes),
            11 => Spliced(bytes, files[random.Next(files.Count)]),
            12 => Inserted(bytes, Encoding.UTF8.GetBytes(Words[random.Next(Words.Length)])),
            _ => Filled(bytes),
        };
    }

    private byte[] WithBitFlipped(byte[] bytes)
    {
        byte[] damaged = [.. bytes];
        damaged[Place(bytes)] ^= (byte)(1 << random.Next(8));
        return damaged;
    }

    private byte[] WithByte(byte[] bytes)
    {
        byte[] damaged = [.. bytes];
        damaged[Place(bytes)] = random.Next(3) == 0 ? (byte)random.Next(256) : Bytes[random.Next(Bytes.Length)];
        return damaged;
    }

    // Where numbers stand in files of statistics, mostly at a multiple of four.
    private byte[] WithCount(byte[] bytes)
    {
        var size = random.Next(4) switch { 0 => 8, 1 => 2, _ => 4 };
        if (bytes.Length < size)
        {
            return WithByte(bytes);
        }

        byte[] damaged = [.. bytes];
        var place = Math.Min(Place(bytes), bytes.Length - size);
        place = random.Next(4) == 0 ? place : place / 4 * 4;
        Span<byte> number = stackalloc byte[8];
        var count = random.Next(5) == 0 ? bytes.Length + random.Next(-9, 9) : Counts[random.Next(Counts.Length)];
        if (random.Next(3) == 0)
        {
            BinaryPrimitives.WriteInt64BigEndian(number, count);
            number[^size..].CopyTo(damaged.AsSpan(place));
        }
        else
        {
            BinaryPrimitives.WriteInt64LittleEndian(number, count);
            number[..size].CopyTo(damaged.AsSpan(place));
        }

        return damaged;
    }

    private byte[] Without(byte[] bytes)
    {
        var (from, length) = Block(bytes);
        return [.. bytes.AsSpan(0, from), .. bytes.AsSpan(from + length)];
    }

    private byte[] Doubled(byte[] bytes)
    {
        var (from, length) = Block(bytes);
        return [.. bytes.AsSpan(0, from + length), .. bytes.AsSpan(from)];
    }

    private byte[] Swapped(byte[] bytes)
    {
        var (from, length) = Block(bytes);
        var rest = bytes.Length - from - length;
        var other = Math.Min(rest, random.Next(1, LongestBlock));
        return [.. bytes.AsSpan(0, from), .. bytes.AsSpan(from + length, other), .. bytes.AsSpan(from, length), .. bytes.AsSpan(from + length + other)];
    }

    private byte[] Spliced(byte[] bytes, byte[] other) =>
        other.Length == 0 ? bytes : [.. bytes.AsSpan(0, Place(bytes)), .. other.AsSpan(random.Next(other.Length))];

    private byte[] Inserted(byte[] bytes, byte[] word)
    {
        var place = Place(bytes);
        return [.. bytes.AsSpan(0, place), .. word, .. bytes.AsSpan(random.Next(2) == 0 ? place : Math.Min(bytes.Length, place + word.Length))];
    }

    private byte[] Filled(byte[] bytes)
    {
        byte[] damaged = [.. bytes];
        var (from, length) = Block(bytes);
        damaged.AsSpan(from, length).Fill(Bytes[random.Next(Bytes.Length)]);
        return damaged;
    }

    // The beginning, where the dictionary is, is hit more often.
    private int Place(byte[] bytes) => random.Next(3) == 0 ? random.Next(Math.Min(bytes.Length, 1000)) : random.Next(bytes.Length);

    private (int From, int Length) Block(byte[] bytes)
    {
        var from = Place(bytes);
        var length = random.Next(3) == 0 ? 4 * random.Next(1, 10) : random.Next(1, LongestBlock);
        return (from, Math.Min(length, bytes.Length - from));
    }
}
