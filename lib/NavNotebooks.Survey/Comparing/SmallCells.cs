using System.Collections.Immutable;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Looks for tables so small that a statistic on them gives a cell away.</summary>
internal static class SmallCells
{
    private const int Answers = 2;

    /// <summary>
    /// Whether one of the variables, or the table of two of them, has 1 to 4 persons in a cell, of those that only two codes were given to: of such a table
    /// a coefficient and the totals tell every cell.
    /// </summary>
    /// <param name="columns">The codes of each variable, a respondent each.</param>
    public static bool In(IReadOnlyList<double[]> columns)
    {
        ImmutableArray<double[]> binary = [.. columns.Where(codes => codes.Distinct().Take(Answers + 1).Count() == Answers)];
        return binary.Any(codes => codes.CountBy(code => code).Any(IsSmall))
            || binary.Index().Any(first => binary.Skip(first.Index + 1).Any(second => first.Item.Zip(second).CountBy(pair => pair).Any(IsSmall)));
    }

    private static bool IsSmall<TKey>(KeyValuePair<TKey, int> cell) => DisclosureRule.IsSmall(cell.Value);
}
