using System.Collections.Immutable;
using System.Text;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>What the beginning of a CSV file tells: its encoding, what separates cells, the headings and where rows begin.</summary>
internal sealed record CsvLayout
{
    private const int Sample = 1 << 18;

    /// <summary>The longest row, so that a quotation mark without its pair cannot claim the file's length in memory.</summary>
    public const int LongestRow = 1 << 23;

    private CsvLayout(string file, CsvEncoding encoding, char delimiter) => (File, Encoding, Delimiter) = (file, encoding, delimiter);

    /// <summary>The file as the caller named it.</summary>
    public string File { get; }

    /// <summary>The encoding.</summary>
    public CsvEncoding Encoding { get; }

    /// <summary>What separates cells.</summary>
    public char Delimiter { get; }

    /// <summary>Headings as the file has them, empty ones too.</summary>
    public ImmutableArray<string> Headings { get; private init; } = [];

    /// <summary>The line of the headings, 1 for the first.</summary>
    public int HeadingLine { get; private init; }

    /// <summary>The byte at which rows begin.</summary>
    public long DataStart { get; private init; }

    /// <summary>The line at which rows begin, 1 for the first.</summary>
    public int DataLine { get; private init; }

    /// <summary>Reads the beginning of a file.</summary>
    /// <exception cref="SurveyFileException">The file is empty, no text, or has no proper headings.</exception>
    public static CsvLayout Of(CsvSource source, LabelledReadOptions options)
    {
        var encoding = CsvEncoding.Find(source, options.Encoding is { } name ? CsvEncoding.Named(name, source.File) : null);
        var bytes = new byte[(int)Math.Min(Sample, source.Length - encoding.MarkLength)];
        var isWhole = source.Read(encoding.MarkLength, bytes) == source.Length - encoding.MarkLength;
        var text = encoding.Encoding.GetString(WholeLines(bytes, isWhole));
        if (isWhole && string.IsNullOrWhiteSpace(text))
        {
            throw Empty(source.File, "The file is empty.", "Export the data again, with names of variables in the first row.");
        }

        var hint = CsvTable.HintIn(text);
        var delimiter = hint ?? options.Delimiter ?? CsvSniffer.Delimiter(text, []);
        var layout = new CsvLayout(source.File, encoding, delimiter);
        layout.RequireDelimiter();
        layout = layout.WithHeadings(source, encoding.MarkLength + (hint is null ? 0 : text.IndexOf('\n', StringComparison.Ordinal) is var end and >= 0 ? end + 1 : 6), hint is null ? 1 : 2);
        HeadingNames.Require(layout.Headings, options, source.File, layout.HeadingLine);
        layout.RequireDistinctHeadings();
        return layout;
    }

    /// <summary>There are headings and nothing below.</summary>
    public SurveyFileException NoRows() => Empty(File, "There are headings and no rows.", "Export the data again, with the respondents.");

    /// <summary>A row is longer than any that is read.</summary>
    /// <param name="line">Its line.</param>
    public SurveyFileException TooLong(long line) => new(Encoding.HasQuotes
        ? CsvFaults.Misquoted(File, CsvTyping.RowOf(line))
        : new SurveyFileProblem(SurveyFileFault.TooLarge, File, "The row is longer than 8 MiB.", "Look for line ends that are missing, or part the file into fewer columns.") { Row = CsvTyping.RowOf(line) });

    /// <summary>A column as messages name it.</summary>
    public string NameOf(int column) =>
        column < Headings.Length && Headings[column].Length > 0 ? Headings[column] : FormattableString.Invariant($"({column + 1})");

    /// <summary>The text of a cell: without spaces on the right, and without the apostrophe that guards from formulas.</summary>
    public string TextOf(ReadOnlySpan<byte> cell) => FormulaGuard.Remove(Encoding.Encoding.GetString(cell.TrimEnd((byte)' ')));

    private static SurveyFileException Empty(string file, string statement, string remedy) => new(new SurveyFileProblem(SurveyFileFault.Empty, file, statement, remedy));

    private static ReadOnlySpan<byte> WholeLines(ReadOnlySpan<byte> bytes, bool isWhole)
    {
        var end = isWhole ? bytes.Length : bytes.LastIndexOfAny((byte)'\n', (byte)'\r') + 1;
        if (end > 0 || isWhole)
        {
            return bytes[..end];
        }

        // One line is longer than the sample: it is cut before the letter that the sample may have cut.
        end = bytes.Length;
        while (end > 0 && bytes[end - 1] >= 0x80)
        {
            end--;
        }

        return bytes[..end];
    }

    private void RequireDelimiter()
    {
        if (Delimiter is '"' or '\r' or '\n' or '\0' or ' ' || !char.IsAscii(Delimiter) || char.IsAsciiLetterOrDigit(Delimiter))
        {
            throw new SurveyFileException(new SurveyFileProblem(
                SurveyFileFault.WrongDelimiter, File, "The delimiter that was given or announced cannot separate cells.", "Give semicolon, comma, tab or bar, or none."));
        }
    }

    private CsvLayout WithHeadings(CsvSource source, long from, int line)
    {
        var cells = new CsvCells((byte)Delimiter);
        for (var size = Sample; ; size *= 2)
        {
            var bytes = new byte[(int)Math.Min(size, source.Length - from)];
            var isLast = source.Read(from, bytes) == source.Length - from;
            var scanner = new CsvScanner(bytes, cells, isLast);
            if (scanner.Next())
            {
                return Headed(ref scanner, from, line);
            }

            if (isLast)
            {
                throw Empty(File, "The file is empty.", "Export the data again, with names of variables in the first row.");
            }

            if (size >= LongestRow)
            {
                throw TooLong(line);
            }
        }
    }

    private CsvLayout Headed(ref CsvScanner scanner, long from, int line)
    {
        var row = line + scanner.Line;
        if (scanner.IsMisquoted)
        {
            throw new SurveyFileException(CsvFaults.Misquoted(File, row));
        }

        if (scanner.Count > CsvCells.MostColumns)
        {
            throw new SurveyFileException(new SurveyFileProblem(
                SurveyFileFault.TooLarge,
                File,
                FormattableString.Invariant($"There are {scanner.Count} headings, and at most {CsvCells.MostColumns} are read."),
                "Part the file into fewer columns, or look for line ends that are missing.")
            {
                Row = row,
            });
        }

        var headings = ImmutableArray.CreateBuilder<string>(scanner.Count);
        for (var i = 0; i < scanner.Count; i++)
        {
            headings.Add(string.Join(' ', TextOf(scanner.Cell(i)).Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)));
        }

        return this with { Headings = headings.MoveToImmutable(), HeadingLine = row, DataStart = from + scanner.Position, DataLine = line + scanner.Lines };
    }

    private void RequireDistinctHeadings()
    {
        var columnOf = new Dictionary<string, int>(StringComparer.OrdinalIgnoreCase);
        foreach (var (column, heading) in Headings.Index().Where(one => one.Item.Length > 0))
        {
            if (!columnOf.TryAdd(heading, column))
            {
                throw new SurveyFileException(CsvFaults.DuplicateHeading(File, HeadingLine, (columnOf[heading], column), heading));
            }
        }
    }
}
