using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Finds out what separates cells and what marks decimals.</summary>
internal static class CsvSniffer
{
    private const int RowsLookedAt = 20;

    private static readonly ImmutableArray<char> Delimiters = [';', ',', '\t', '|'];

    /// <summary>The delimiter that uncovers most of the names that may be expected in the headings; of equals, the one that splits rows most evenly.</summary>
    public static char Delimiter(string text, IEnumerable<string> expected)
    {
        if (CsvTable.HintIn(text) is { } announced)
        {
            return announced;
        }

        var names = expected.ToHashSet(StringComparer.OrdinalIgnoreCase);
        return Delimiters.MaxBy(delimiter => Score(text, delimiter, names));
    }

    /// <summary>Another delimiter that splits the headings, where the given one does not.</summary>
    public static char? Alternative(string text, char given)
    {
        foreach (var delimiter in Delimiters)
        {
            using var table = CsvTable.Open(text, delimiter);
            if (delimiter != given && table.Headings.Length > 1)
            {
                return delimiter;
            }
        }

        return null;
    }

    /// <summary>The mark in a cell that is a number with decimals; <see langword="null"/> for every other cell.</summary>
    public static DecimalMark? MarkIn(string cell)
    {
        var digits = cell.AsSpan().TrimStart("-\u2212");
        var at = digits.IndexOfAny('.', ',');
        return at >= 0 && at < digits.Length - 1 && !digits[..at].ContainsAnyExceptInRange('0', '9') && !digits[(at + 1)..].ContainsAnyExceptInRange('0', '9')
            ? digits[at] == ',' ? DecimalMark.Comma : DecimalMark.Point
            : null;
    }

    private static (int Known, int Even, int Columns) Score(string text, char delimiter, HashSet<string> names)
    {
        using var table = CsvTable.Open(text, delimiter);
        var even = 0;
        for (var i = 0; i < RowsLookedAt && table.Read(); i++)
        {
            even += table.Count == table.Headings.Length && table.Count > 1 ? 1 : 0;
        }

        return (table.Headings.Count(names.Contains), even, table.Headings.Length);
    }
}
