using System.Buffers.Binary;
using System.IO.Compression;
using System.Text;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>The parts of a workbook, each bounded as it is inflated; other kinds of files are refused by name.</summary>
internal sealed class WorkbookZip : IDisposable
{
    private const int EndOfDirectory = 22;
    private const int LongestComment = 65_535;
    private const int LargestDirectory = 4 << 20;
    private const int Chunk = 1 << 20;
    private const long Allowance = 64L << 20;
    private const long SmallPart = 8L << 20;

    /// <summary>Sheets of numbers deflate to about a tenth, those of one number throughout to a few hundredths.</summary>
    private const int HighestRatio = 250;

    /// <summary>Texts are held in memory; all of them differ, so that they deflate less.</summary>
    private const int HighestRatioOfTexts = 20;
    private const long AllowanceOfTexts = 16L << 20;

    private readonly Stream stream;
    private readonly ZipArchive zip;
    private readonly Dictionary<string, ZipArchiveEntry> parts = new(StringComparer.OrdinalIgnoreCase);

    private WorkbookZip(Stream stream, ZipArchive zip, string file)
    {
        this.stream = stream;
        this.zip = zip;
        File = file;
        foreach (var entry in zip.Entries)
        {
            parts.TryAdd(entry.FullName.Replace('\\', '/'), entry);
        }
    }

    /// <summary>The workbook as the caller named it.</summary>
    public string File { get; }

    /// <summary>Opens a workbook's container.</summary>
    /// <exception cref="SurveyFileException">It is no workbook, or none that is read.</exception>
    public static WorkbookZip Open(Stream stream, string file)
    {
        RequireZip(stream, file);
        ZipArchive? zip = null;
        try
        {
            zip = new ZipArchive(stream, ZipArchiveMode.Read, leaveOpen: true);
            var opened = new WorkbookZip(stream, zip, file);
            opened.RequireWorkbook();
            return opened;
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or ArgumentException or OverflowException or NotSupportedException)
        {
            zip?.Dispose();
            throw ExcelFaults.Damaged(file, "zip directory", "The table of contents of the file is damaged.");
        }
        catch
        {
            zip?.Dispose();
            throw;
        }
    }

    /// <summary>Whether there is a part.</summary>
    public bool Has(string part) => parts.ContainsKey(part);

    /// <summary>Opens a small part: the workbook's list of sheets, relations, styles.</summary>
    public PartReader? Open(string part) => Open(part, SmallPart);

    /// <summary>Opens the shared texts.</summary>
    public PartReader? OpenTexts(string part) => Open(part, AllowanceOfTexts + (HighestRatioOfTexts * stream.Length));

    /// <summary>Opens a sheet.</summary>
    public PartReader? OpenSheet(string part) => Open(part, Allowance + (HighestRatio * stream.Length));

    public void Dispose() => zip.Dispose();

    private PartReader? Open(string part, long most)
    {
        if (!parts.TryGetValue(part, out var entry))
        {
            return null;
        }

        try
        {
            return new PartReader(new BoundedStream(entry.Open(), most, File, part), File, part);
        }
        catch (Exception failure) when (failure is InvalidDataException or IOException or ArgumentException or OverflowException or NotSupportedException)
        {
            throw entry.IsEncrypted ? ExcelFaults.Encrypted(File) : ExcelFaults.Damaged(File, part, "The part cannot be found at its place or inflated.");
        }
    }

    private static void RequireZip(Stream stream, string file)
    {
        Span<byte> first = stackalloc byte[8];
        stream.Position = 0;
        var read = stream.ReadAtLeast(first, first.Length, throwOnEndOfStream: false);
        if (read == 0)
        {
            throw new SurveyFileException(new SurveyFileProblem(SurveyFileFault.Empty, file, "The file is empty.", "Export the data again."));
        }

        if (first.SequenceEqual((ReadOnlySpan<byte>)[0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]))
        {
            throw Contains(stream, Encoding.Unicode.GetBytes("EncryptedPackage")) ? ExcelFaults.Encrypted(file) : ExcelFaults.Unsupported(file, "a workbook of Excel 97-2003 (.xls)");
        }

        if (!first[..read].StartsWith("PK"u8))
        {
            throw ExcelFaults.WrongFormat(file, "It is no workbook.");
        }

        RequireDirectory(stream, file);
        stream.Position = 0;
    }

    /// <summary>Refuses a table of contents that is made to fill the memory before it is read.</summary>
    private static void RequireDirectory(Stream stream, string file)
    {
        var tail = new byte[(int)Math.Min(stream.Length, EndOfDirectory + LongestComment)];
        stream.Position = stream.Length - tail.Length;
        stream.ReadExactly(tail);
        var at = tail.AsSpan().LastIndexOf("PK\u0005\u0006"u8);
        if (at < 0 || at + EndOfDirectory > tail.Length)
        {
            throw new SurveyFileException(new SurveyFileProblem(SurveyFileFault.Truncated, file, "The file ends before its table of contents.", "Copy or export it again.") { Record = "zip directory" });
        }

        var begins = BinaryPrimitives.ReadUInt32LittleEndian(tail.AsSpan(at + 16));
        if (begins == uint.MaxValue || stream.Length - tail.Length + at - begins > LargestDirectory)
        {
            throw ExcelFaults.TooLarge(file, "zip directory", "The table of contents is larger than any workbook's.");
        }
    }

    private static bool Contains(Stream stream, byte[] wanted)
    {
        var buffer = new byte[Chunk];
        var kept = 0;
        stream.Position = 0;
        int read;
        while ((read = stream.Read(buffer.AsSpan(kept))) > 0)
        {
            var bytes = buffer.AsSpan(0, kept + read);
            if (bytes.IndexOf(wanted) >= 0)
            {
                return true;
            }

            kept = Math.Min(bytes.Length, wanted.Length);
            bytes[^kept..].CopyTo(buffer);
        }

        return false;
    }

    private void RequireWorkbook()
    {
        if (parts.Values.Any(entry => entry.IsEncrypted))
        {
            throw ExcelFaults.Encrypted(File);
        }

        if (Has("xl/workbook.bin"))
        {
            throw ExcelFaults.Unsupported(File, "a binary workbook (.xlsb)");
        }

        if (!Has("_rels/.rels"))
        {
            throw Has("content.xml") ? ExcelFaults.Unsupported(File, "an OpenDocument file (.ods)") : ExcelFaults.WrongFormat(File, "It is a zip archive and no workbook.");
        }
    }
}
