namespace NavNotebooks.Survey.Files.Csv;

/// <summary>The column that tells respondents apart; it is checked and not kept. Empty cells are passed over.</summary>
internal sealed class RespondentCells : ICellReader
{
    private readonly Dictionary<string, int> rowOf = new(StringComparer.Ordinal);

    public CellFault? Read(string cell, int row) =>
        cell.Length == 0 || rowOf.TryAdd(cell, row)
            ? null
            : new CellFault(
                SurveyFileFault.DuplicateRespondent,
                FormattableString.Invariant($"The respondent id is the one of row {rowOf[cell]} again."),
                "Keep one row per respondent, or name another column of ids in the options.");
}
