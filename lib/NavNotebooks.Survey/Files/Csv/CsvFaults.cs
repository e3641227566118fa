namespace NavNotebooks.Survey.Files.Csv;

/// <summary>What can be wrong with rows of a CSV file, and how one was read, in the words of every reader of such files.</summary>
internal static class CsvFaults
{
    /// <summary>Quotation marks of a row are out of place.</summary>
    public static SurveyFileProblem Misquoted(string file, int row) => new(
        SurveyFileFault.StrayQuote,
        file,
        "A quotation mark is out of place or has no pair.",
        "Put the whole cell in quotation marks and double those inside it.")
    {
        Row = row,
    };

    /// <summary>A row has more or fewer cells than there are headings.</summary>
    public static SurveyFileProblem Ragged(string file, int row, (int Cells, int Headings) counts, char delimiter) => new(
        SurveyFileFault.RaggedRow,
        file,
        FormattableString.Invariant($"The row has {counts.Cells} cells and there are {counts.Headings} headings."),
        $"Put cells that hold a {CsvDialect.NameOf(delimiter)} in quotation marks, and look for a quotation mark without its pair.")
    {
        Row = row,
        Column = FormattableString.Invariant($"({Math.Min(counts.Cells, counts.Headings) + 1})"),
    };

    /// <summary>A number has another decimal mark than numbers above it.</summary>
    public static SurveyFileProblem MixedMarks(string file, int row, string column, DecimalMark mark) => new(
        SurveyFileFault.MixedDecimalMarks,
        file,
        $"The number has a decimal {Word(mark)}, others above have a decimal {Word(mark == DecimalMark.Comma ? DecimalMark.Point : DecimalMark.Comma)}.",
        "Write all with the same mark, without marks for thousands, or give the mark in the options.")
    {
        Row = row,
        Column = column,
    };

    /// <summary>Two columns have one heading.</summary>
    public static SurveyFileProblem DuplicateHeading(string file, int row, (int First, int Second) columns, string heading) => new(
        SurveyFileFault.DuplicateHeading,
        file,
        FormattableString.Invariant($"Columns {columns.First + 1} and {columns.Second + 1} have the same heading."),
        "Rename or remove one of them.")
    {
        Row = row,
        Column = heading,
    };

    /// <summary>How a file was read, and which of it was a guess.</summary>
    public static string ReadAs(string dialect, (bool Delimiter, bool DecimalMark, bool Encoding) guessed)
    {
        string[] guesses =
        [
            .. guessed.Delimiter ? ["delimiter"] : Array.Empty<string>(),
            .. guessed.DecimalMark ? ["decimal mark"] : Array.Empty<string>(),
            .. guessed.Encoding ? ["encoding"] : Array.Empty<string>(),
        ];
        return $"Read as CSV: {dialect}" + (guesses.Length == 0 ? "." : $" (guessed: {string.Join(", ", guesses)}).");
    }

    private static string Word(DecimalMark mark) => mark == DecimalMark.Comma ? "comma" : "point";
}
