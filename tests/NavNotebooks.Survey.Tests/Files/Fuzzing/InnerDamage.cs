using System.Buffers.Binary;
using System.IO.Compression;

namespace NavNotebooks.Survey.Tests.Files.Fuzzing;

/// <summary>Damage to what is packed inside a file, which a checksum would hide from a reader if the packed bytes were damaged.</summary>
internal static class InnerDamage
{
    private const int PackingPlace = 72;
    private const int UsualBlock = 0x3FF000;
    private static readonly byte[] EndOfDictionary = [0xE7, 3, 0, 0, 0, 0, 0, 0];

    /// <summary>A .sav file in bytecode (low end first), damaged, as a .zsav file; only damaged where its dictionary does not end.</summary>
    public static byte[] Zsav(int number, IReadOnlyList<byte[]> files)
    {
        var damaged = Mutator.Damaged(number, files);
        var end = damaged.AsSpan().IndexOf(EndOfDictionary) + EndOfDictionary.Length;
        return end < EndOfDictionary.Length + PackingPlace ? damaged : Zipped(damaged.AsSpan(0, end), damaged.AsSpan(end));
    }

    /// <summary>A workbook with one of its parts damaged.</summary>
    public static byte[] Workbook(int number, IReadOnlyList<byte[]> files)
    {
        var random = new Random(number);
        using var given = new ZipArchive(new MemoryStream(files[random.Next(files.Count)]));
        using var made = new MemoryStream();
        var hit = random.Next(given.Entries.Count);
        using (var zip = new ZipArchive(made, ZipArchiveMode.Create, leaveOpen: true))
        {
            for (var i = 0; i < given.Entries.Count; i++)
            {
                using var part = given.Entries[i].Open();
                using var bytes = new MemoryStream();
                part.CopyTo(bytes);
                using var target = zip.CreateEntry(given.Entries[i].FullName, CompressionLevel.Fastest).Open();
                target.Write(i == hit ? Mutator.Damaged(number, [bytes.ToArray()]) : bytes.ToArray());
            }
        }

        return made.ToArray();
    }

    private static byte[] Zipped(ReadOnlySpan<byte> dictionary, ReadOnlySpan<byte> rows)
    {
        var file = new MemoryStream();
        file.Write(dictionary);
        file.GetBuffer()[3] = (byte)'3';
        BinaryPrimitives.WriteInt32LittleEndian(file.GetBuffer().AsSpan(PackingPlace), 2);
        file.Write(new byte[24]);
        using (var zlib = new ZLibStream(file, CompressionLevel.Fastest, leaveOpen: true))
        {
            zlib.Write(rows);
        }

        var packed = (int)file.Length - dictionary.Length - 24;
        var trailer = file.Length;
        foreach (var number in (ReadOnlySpan<long>)[-100, 0, UsualBlock + (1L << 32), dictionary.Length, dictionary.Length + 24, rows.Length + ((long)packed << 32)])
        {
            file.Write(BitConverter.GetBytes(number));
        }

        var whole = file.ToArray();
        BinaryPrimitives.WriteInt64LittleEndian(whole.AsSpan(dictionary.Length), dictionary.Length);
        BinaryPrimitives.WriteInt64LittleEndian(whole.AsSpan(dictionary.Length + 8), trailer);
        BinaryPrimitives.WriteInt64LittleEndian(whole.AsSpan(dictionary.Length + 16), 48);
        return whole;
    }
}
