using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>One row for each respondent.</summary>
internal static class RespondentRule
{
    /// <summary>Tells of rows that bear an id of a row before them, and of rows without one.</summary>
    public static void Check(LabelledColumn? ids, RowChoice rows, FindingList findings)
    {
        if (ids is null)
        {
            return;
        }

        var seen = new HashSet<DataValue>();
        var (repeated, first, without) = (0, 0, 0);
        for (var i = 0; i < rows.CountOf(ids.RowCount); i++)
        {
            var row = rows[i];
            var value = ids[row];
            if (ids.IsMissing(row) || (value.IsText && value.Text.Trim().Length == 0))
            {
                without++;
            }
            else if (!seen.Add(value))
            {
                repeated++;
                first = first == 0 ? row + 1 : first;
            }
        }

        if (repeated > 0)
        {
            findings.Add(new(FindingLevel.Error, DataRule.DuplicateRespondents, "Rows bear the id of a respondent who has a row already.", "Keep one row per respondent, or name another column under 'respondent'.")
            {
                Column = ids.Variable.Name,
                Rows = DataFinding.Count(repeated),
                FirstRow = first,
            });
        }

        if (without > 0)
        {
            findings.Add(new(FindingLevel.Note, DataRule.MissingRespondents, "Rows have no respondent's id.", "") { Column = ids.Variable.Name, Rows = DataFinding.Count(without) });
        }
    }
}
