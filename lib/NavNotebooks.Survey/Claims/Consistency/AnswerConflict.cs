using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>Which statements on one item and group no distribution of answers satisfies.</summary>
internal static class AnswerConflict
{
    /// <summary>How far an end that a word rules out is moved inwards, in per cent or scale units.</summary>
    private const double OpenEnd = 1e-6;

    private const int MostTried = 14;

    /// <summary>A smallest set of statements that exclude each other; empty where all can be true.</summary>
    /// <param name="statements">Shares and means of one item and group.</param>
    public static ImmutableArray<PrintedStatement> Smallest(ImmutableArray<PrintedStatement> statements)
    {
        if (statements.Length < 2 || IsPossible(statements))
        {
            return [];
        }

        for (var size = 2; size <= 3 && statements.Length <= MostTried; size++)
        {
            if (Subsets(statements, size).FirstOrDefault(subset => !IsPossible(subset)) is { IsDefault: false } found)
            {
                return found;
            }
        }

        // What can be left out without making it possible is left out, words before numbers and later places before earlier ones.
        var kept = statements;
        foreach (var statement in statements.OrderByDescending(statement => statement.IsSoft).ThenByDescending(statement => statement.Claim.FirstLine))
        {
            var without = kept.Remove(statement);
            kept = IsPossible(without) ? kept : without;
        }

        return kept;
    }

    /// <summary>Whether some distribution of answers satisfies all.</summary>
    public static bool IsPossible(ImmutableArray<PrintedStatement> statements)
    {
        if (statements.IsEmpty)
        {
            return true;
        }

        var universe = statements.Select(statement => statement.Of).MaxBy(of => of.Universe.Length)!.Universe;
        return ShareSimplex.IsFeasible(universe.Length, [.. statements.Select(statement => Range(statement, universe))]);
    }

    private static LinearRange Range(PrintedStatement statement, ImmutableArray<int> universe)
    {
        var isMean = statement.Of.Statistic == QuantityStatistic.Mean;
        var unit = isMean ? 1 : 0.01;
        var low = statement.Range.Low + (statement.Range.LowOpen ? OpenEnd : 0);
        var high = statement.Range.High - (statement.Range.HighOpen ? OpenEnd : 0);
        return new(
            [.. universe.Select(code => isMean ? code : statement.Of.Codes.Contains(code) ? 1.0 : 0)],
            isMean ? low : Math.Max(0, low) * unit,
            isMean ? high : Math.Min(100, high) * unit);
    }

    private static IEnumerable<ImmutableArray<PrintedStatement>> Subsets(ImmutableArray<PrintedStatement> all, int size)
    {
        for (var i = 0; i < all.Length; i++)
        {
            for (var j = i + 1; j < all.Length; j++)
            {
                if (size == 2)
                {
                    yield return [all[i], all[j]];
                }

                for (var k = j + 1; size == 3 && k < all.Length; k++)
                {
                    yield return [all[i], all[j], all[k]];
                }
            }
        }
    }
}
