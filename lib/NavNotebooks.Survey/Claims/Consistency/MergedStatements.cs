using System.Collections.Immutable;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>All that is printed of one number, as the one range that fits every place.</summary>
/// <param name="Range">Where the ranges of the places overlap.</param>
/// <param name="Statements">The places; at least one.</param>
internal sealed record MergedStatements(RoundingInterval Range, ImmutableArray<PrintedStatement> Statements)
{
    /// <summary>Whether a word takes part in giving the range.</summary>
    public bool IsSoft => Statements.Any(statement => statement.IsSoft);

    public IEnumerable<Claim> Claims => Statements.Select(statement => statement.Claim);

    /// <summary>The places together; <see langword="null"/> where there is none or no number fits them all.</summary>
    public static MergedStatements? Of(ImmutableArray<PrintedStatement> statements)
    {
        if (statements.IsEmpty || statements.Any(one => statements.Any(other => !one.Range.Meets(other.Range))))
        {
            return null;
        }

        var lowest = statements.MaxBy(statement => statement.Range.Low)!.Range;
        var highest = statements.MinBy(statement => statement.Range.High)!.Range;
        return new(new(lowest.Low, Math.Max(lowest.Low, highest.High), lowest.LowOpen, highest.HighOpen), statements);
    }

    /// <summary>"61 % (S0-F23-01), 61 % (S0-F23-05)".</summary>
    public override string ToString() => string.Join(", ", Statements.Select(statement => statement.ToString()));
}
