using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Codebooks.Linting;

/// <summary>The different values of a column. Not to be shown: only how many they are.</summary>
/// <param name="Valid">Those that are answers.</param>
/// <param name="Missing">Those that are declared missing.</param>
/// <param name="Blanks">Rows without any: system missing without a letter, or an empty text.</param>
/// <param name="Rows">All rows.</param>
internal sealed record ColumnValues(HashSet<DataValue> Valid, HashSet<DataValue> Missing, int Blanks, int Rows)
{
    public static ColumnValues Of(LabelledColumn column)
    {
        var (valid, missing, blanks) = (new HashSet<DataValue>(), new HashSet<DataValue>(), 0);
        for (var row = 0; row < column.RowCount; row++)
        {
            var value = column[row];
            if (IsBlank(value) && !column.Variable.Missing.Values.Contains(value))
            {
                blanks++;
            }
            else
            {
                (column.IsMissing(row) ? missing : valid).Add(value);
            }
        }

        return new ColumnValues(valid, missing, blanks, column.RowCount);
    }

    public static int HashOf(LabelledColumn column)
    {
        var hash = new HashCode();
        for (var row = 0; row < column.RowCount; row++)
        {
            hash.Add(column[row]);
        }

        return hash.ToHashCode();
    }

    public static bool AreEqual(LabelledColumn first, LabelledColumn second)
    {
        for (var row = 0; row < first.RowCount; row++)
        {
            if (first[row] != second[row])
            {
                return false;
            }
        }

        return true;
    }

    private static bool IsBlank(DataValue value) => value.IsText ? value.Text.Length == 0 : double.IsNaN(value.Number) && TaggedMissing.LetterOf(value.Number) is null;

    /// <summary>How many different values there are, never which.</summary>
    public override string ToString() => FormattableString.Invariant($"{Valid.Count} values, {Missing.Count} missing, {Blanks} blanks");
}
