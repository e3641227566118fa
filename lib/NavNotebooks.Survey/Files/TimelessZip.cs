using System.IO.Compression;
using System.Text;

namespace NavNotebooks.Survey.Files;

/// <summary>Writes into archives without the time of writing: the same content gives the same bytes.</summary>
internal static class TimelessZip
{
    // The earliest time that the format can hold.
    private static readonly DateTimeOffset Earliest = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    /// <summary>A new file in an archive, to be opened and written.</summary>
    public static ZipArchiveEntry Entry(ZipArchive zip, string name)
    {
        var entry = zip.CreateEntry(name, CompressionLevel.Optimal);
        entry.LastWriteTime = Earliest;
        return entry;
    }

    /// <summary>A new file with a text, in UTF-8 without byte order mark.</summary>
    public static void Add(ZipArchive zip, string name, string text)
    {
        using var stream = Entry(zip, name).Open();
        stream.Write(Encoding.UTF8.GetBytes(text));
    }
}
