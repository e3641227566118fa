using System.Collections.Immutable;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>Chooses the rows of a file that belong to the wave, where the mapping says by which columns.</summary>
internal static class RowFilter
{
    /// <summary>The rows that have one of the named values in each of the named columns.</summary>
    public static RowChoice Choose(LabelledData data, ColumnMatch columns, (WaveMapping Mapping, FindingList Findings) by)
    {
        if (by.Mapping.Rows.IsEmpty)
        {
            return RowChoice.All;
        }

        Func<int, bool>[] conditions =
        [
            .. by.Mapping.Rows.Select(entry => columns.Named(entry.Key, "rows." + entry.Key) is { } column ? Condition(column, entry.Value) : null).OfType<Func<int, bool>>(),
        ];
        ImmutableArray<int> kept = [.. Enumerable.Range(0, data.RowCount).Where(row => Array.TrueForAll(conditions, holds => holds(row)))];
        if (kept.Length < data.RowCount)
        {
            by.Findings.Add(new(FindingLevel.Note, DataRule.OtherRows, $"Rows that do not belong to the wave, by 'rows' in {SurveyMapping.FileName}, are left out.", "")
            {
                Rows = DataFinding.Count(data.RowCount - kept.Length),
            });
        }

        return new RowChoice(kept);
    }

    private static Func<int, bool> Condition(LabelledColumn column, ImmutableArray<string> values)
    {
        var wanted = values.Select(AnswerText.Tidy).ToHashSet(StringComparer.OrdinalIgnoreCase);
        var numbers = values.Select(ValueRules.NumberOf).OfType<double>().ToHashSet();
        var seen = new Dictionary<DataValue, bool>();
        return row =>
        {
            var value = column[row];
            if (!seen.TryGetValue(value, out var holds))
            {
                seen[value] = holds = Matches(value);
            }

            return holds;
        };

        bool Matches(DataValue value)
        {
            var label = value.IsText ? LabelText.Of(column.Variable, value.Text) : LabelText.Of(column.Variable, value.Number);
            return (label is not null && wanted.Contains(label))
                || (value.IsText ? wanted.Contains(AnswerText.Tidy(value.Text)) || (ValueRules.NumberOf(value.Text) is { } written && numbers.Contains(written)) : numbers.Contains(value.Number));
        }
    }
}
