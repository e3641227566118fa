using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>A linear statement on cells: the sum of coefficient times respondents lies between two ends, which are inside.</summary>
/// <param name="Id">Whose statement it is: a claim's id.</param>
/// <param name="Terms">The cells it speaks of, each once.</param>
/// <param name="Low">Lower end; negative infinity where there is none.</param>
/// <param name="High">Upper end; infinity where there is none.</param>
public sealed record CellConstraint(string Id, ImmutableArray<CellTerm> Terms, double Low, double High)
{
    /// <summary>How far inside the ends the smooth solution should stay, so that whole respondents do not fall out. Default: 0.</summary>
    /// <remarks>A wish: it is dropped where there is no room for it.</remarks>
    public double Inset { get; init; }

    /// <summary>The sum for given respondents per cell.</summary>
    public double Value(IReadOnlyList<double[]> counts)
    {
        var sum = 0.0;
        foreach (var term in Terms)
        {
            sum += term.Coefficient * counts[term.Block][term.Cell];
        }

        return sum;
    }

    /// <summary>How far a value is outside the ends; 0 inside. Binary fractions within 1e-9 of an end are inside.</summary>
    public double Violation(double value)
    {
        var outside = Math.Max(Low - value, value - High);
        return outside > 1e-9 ? outside : 0;
    }
}
