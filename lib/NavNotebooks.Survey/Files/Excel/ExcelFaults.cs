namespace NavNotebooks.Survey.Files.Excel;

/// <summary>What can be wrong with a workbook, in one set of words.</summary>
internal static class ExcelFaults
{
    private const string SaveAgain = "Open it in a spreadsheet program and save it again as .xlsx.";

    /// <summary>A part contradicts the format.</summary>
    public static SurveyFileException Damaged(string file, string part, string statement) =>
        new(new SurveyFileProblem(SurveyFileFault.Damaged, file, statement, SaveAgain) { Record = part });

    /// <summary>A part needs more than any workbook of that size does.</summary>
    public static SurveyFileException TooLarge(string file, string part, string statement) =>
        new(new SurveyFileProblem(SurveyFileFault.TooLarge, file, statement, SaveAgain) { Record = part });

    /// <summary>A file of another kind.</summary>
    public static SurveyFileException Unsupported(string file, string kind) =>
        new(new SurveyFileProblem(SurveyFileFault.Unsupported, file, $"It is {kind}, which is not read.", SaveAgain));

    /// <summary>Not a workbook at all.</summary>
    public static SurveyFileException WrongFormat(string file, string statement) =>
        new(new SurveyFileProblem(SurveyFileFault.WrongFormat, file, statement, "Give a workbook saved as .xlsx."));

    /// <summary>An encrypted workbook.</summary>
    public static SurveyFileException Encrypted(string file) =>
        new(new SurveyFileProblem(SurveyFileFault.Encrypted, file, "The workbook is encrypted.", "Open it with its password and save it without one, in a protected place."));

    /// <summary>Something wrong with a cell.</summary>
    public static SurveyFileException AtCell(SurveyFileFault fault, string file, CellAddress address, (string Statement, string Remedy) words) =>
        new(new SurveyFileProblem(fault, file, words.Statement, words.Remedy) { Row = address.Row, Column = address.ColumnName, Record = $"cell {address}" });

    /// <summary>A sheet that is not there.</summary>
    public static SurveyFileException NoSheet(string file, string name, string? nearest) => new(new SurveyFileProblem(
        SurveyFileFault.WrongFormat,
        file,
        $"There is no sheet '{name}'" + (nearest is null ? "." : $" (nearest: '{nearest}')."),
        "Give the name of a sheet as its tab says it, or none, for the first with data."));
}
