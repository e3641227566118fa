namespace NavNotebooks.Survey.Files.Labelled;

/// <summary>Whether the first row of a table holds names of variables, or is a respondent's.</summary>
internal static class HeadingNames
{
    /// <summary>Refuses a row that is mostly numbers before any of it can be shown as a name.</summary>
    /// <param name="cells">The row, as texts; empty cells do not count.</param>
    /// <param name="options">Whether names may be numbers.</param>
    /// <param name="file">What messages call the file.</param>
    /// <param name="row">The row, 1 for the first.</param>
    /// <exception cref="SurveyFileException">More than half of its cells are numbers or dates; it says nothing of what they are.</exception>
    public static void Require(IEnumerable<string> cells, LabelledReadOptions options, string file, int row)
    {
        var (numbers, filled) = (0, 0);
        foreach (var cell in cells.Where(cell => cell.Length > 0))
        {
            filled++;
            numbers += cell.Any(char.IsDigit) && !cell.Any(char.IsLetter) ? 1 : 0;
        }

        if (!options.NumbersAsNames && numbers * 2 > filled)
        {
            throw new SurveyFileException(new SurveyFileProblem(
                SurveyFileFault.NoHeadings,
                file,
                FormattableString.Invariant($"The first row seems to be a respondent's: {numbers} of its {filled} cells are numbers, where names of variables belong."),
                "Put a row with names of variables above it. Where the numbers are names, such as years, begin them with a letter, or allow them in the options.")
            {
                Row = row,
            });
        }
    }
}
