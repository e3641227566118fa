using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Excel;
using NavNotebooks.Survey.Files.Spss;
using NavNotebooks.Survey.Files.Stata;

namespace NavNotebooks.Survey.Files.Labelled;

/// <summary>Files of answers of every format: .sav, .zsav, .dta, .xlsx and .csv in, .sav, .zsav and .csv out.</summary>
public static class LabelledFile
{
    private const string Sav = ".sav";
    private const string Zsav = ".zsav";
    private const string Csv = ".csv";
    private const int LongestSignature = 16;

    /// <summary>The endings of files that are written.</summary>
    public static ImmutableArray<string> WritableExtensions { get; } = [Sav, Zsav, Csv];

    /// <summary>Whether a file of this name can be written: its ending decides.</summary>
    public static bool CanWrite(string path) => WritableExtensions.Any(extension => Ends(path, extension));

    /// <summary>Whether a file of this name is written as text, which has no place for labels and marks beside the values.</summary>
    public static bool IsText(string path) => Ends(path, Csv);

    /// <summary>Opens a file. Its first bytes decide what it is, and its ending where they do not tell.</summary>
    /// <param name="path">The file.</param>
    /// <param name="options">What is known about it. Default: everything is taken or guessed from the file.</param>
    /// <exception cref="SurveyFileException">It is not what its first bytes or its ending say.</exception>
    public static ILabelledReader Open(string path, LabelledReadOptions? options = null) => Signature(path) switch
    {
        [(byte)'$', (byte)'F', (byte)'L', ..] or [0x1C, 0, 0, 0, ..] => SpssReader.Open(path, options),
        [(byte)'<', (byte)'s', (byte)'t', (byte)'a', (byte)'t', (byte)'a', ..] => StataReader.Open(path, options),
        [(byte)'P', (byte)'K', ..] or [0xD0, 0xCF, 0x11, 0xE0, ..] => ExcelReader.Open(path, options),
        _ when Ends(path, Sav) || Ends(path, Zsav) || Ends(path, ".por") => SpssReader.Open(path, options),
        _ when Ends(path, ".dta") => StataReader.Open(path, options),
        _ when Ends(path, ".xlsx") || Ends(path, ".xlsm") || Ends(path, ".xls") => ExcelReader.Open(path, options),
        _ => CsvLabelledReader.Open(path, options),
    };

    /// <summary>Reads a whole file. See <see cref="Open"/>.</summary>
    /// <exception cref="SurveyFileException">The file is damaged or not what it says.</exception>
    public static LabelledData Read(string path, LabelledReadOptions? options = null)
    {
        using var reader = Open(path, options);
        return reader.Read(int.MaxValue);
    }

    /// <summary>
    /// A file to be written portion by portion; its ending decides the format. One that is there is replaced when the new one is complete. Names that SPSS
    /// cannot hold are mended in its files, and told in the writer's notes.
    /// </summary>
    /// <param name="path">Where to; keep microdata outside the repository.</param>
    /// <param name="dictionary">The variables, and what the file says of itself.</param>
    /// <param name="labels">Whether a .csv has labels instead of codes, where a code has one.</param>
    /// <exception cref="SurveyFileException">The format cannot hold what the dictionary says.</exception>
    /// <exception cref="ArgumentException">Files with this ending are not written.</exception>
    public static ILabelledWriter Create(string path, FileDictionary dictionary, bool labels = false)
    {
        if (!CanWrite(path))
        {
            throw new ArgumentException($"'{path}' is no format that is written. Give a name that ends in {string.Join(", ", WritableExtensions)}.", nameof(path));
        }

        return IsText(path)
            ? CsvLabelledWriter.Create(path, dictionary, new CsvWriteOptions { Labels = labels })
            : SpssWriter.Create(path, dictionary, new SpssWriteOptions { Compression = Ends(path, Zsav) ? SpssCompression.Zlib : SpssCompression.Bytecode, MendNames = true });
    }

    /// <summary>Writes a whole file. See <see cref="Create"/>.</summary>
    /// <exception cref="SurveyFileException">The format cannot hold what is to be written.</exception>
    public static void Write(LabelledData data, string path)
    {
        using var writer = Create(path, data.Dictionary);
        writer.Append(data);
        writer.Complete();
    }

    private static byte[] Signature(string path)
    {
        using var file = File.OpenRead(path);
        var bytes = new byte[LongestSignature];
        return bytes[..file.ReadAtLeast(bytes, LongestSignature, throwOnEndOfStream: false)];
    }

    private static bool Ends(string path, string extension) => path.EndsWith(extension, StringComparison.OrdinalIgnoreCase);
}
