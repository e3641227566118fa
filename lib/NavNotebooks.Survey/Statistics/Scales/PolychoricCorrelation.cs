using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>The correlation of two normal variables of which only ordered answers were seen.</summary>
/// <remarks>
/// Asks that both answers come from cutting a bivariate normal variable; of two answers each it is the tetrachoric correlation. Empty cells
/// are taken as they are unless the caller fills them; where they make the likelihood grow all the way to ±1 the result is undefined.
/// </remarks>
public sealed record PolychoricCorrelation : IStatisticalResult
{
    private const double Farthest = 0.9999;

    private PolychoricCorrelation()
    {
    }

    /// <summary>Respondents, or sum of the counts.</summary>
    public double Count { get; private init; }

    /// <summary>ρ, from −1 to 1.</summary>
    public double Value { get; private init; }

    /// <summary>1/√(Σ n·P′²/P), the thresholds taken as known: somewhat too small, as they are estimated too.</summary>
    public double StandardError { get; private init; }

    /// <summary>tanh(artanh ρ ± z·se/(1−ρ²)): inside −1 to 1.</summary>
    public Interval Interval { get; private init; }

    /// <summary>Where the first variable is cut, Φ⁻¹ of its cumulative shares: one fewer than its answers.</summary>
    public ImmutableArray<double> FirstThresholds { get; private init; } = [];

    /// <summary>Where the second variable is cut.</summary>
    public ImmutableArray<double> SecondThresholds { get; private init; } = [];

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>Polychoric correlation of two columns of codes; their order matters, their distance does not.</summary>
    /// <param name="first">Valid codes.</param>
    /// <param name="second">Valid codes of the same respondents.</param>
    /// <param name="emptyCells">A count put into every empty cell first: 0 (the default) leaves them, 0.5 is what R's psych does.</param>
    /// <exception cref="ArgumentException">A code is NaN or infinite, or the lengths differ.</exception>
    public static PolychoricCorrelation Of(ReadOnlySpan<double> first, ReadOnlySpan<double> second, double emptyCells = 0)
    {
        Require.SameLength(second.Length, first.Length, nameof(second), nameof(first));
        Require.Valid(first, nameof(first));
        Require.Valid(second, nameof(second));
        double[] rows = [.. first.ToArray().Distinct().Order()], columns = [.. second.ToArray().Distinct().Order()];
        var counts = new double[rows.Length, columns.Length];
        for (var i = 0; i < first.Length; i++)
        {
            counts[Array.BinarySearch(rows, first[i]), Array.BinarySearch(columns, second[i])]++;
        }

        return Of(counts, emptyCells: emptyCells);
    }

    /// <summary>
    /// Polychoric correlation of a table of counts, by two-step maximum likelihood: thresholds from the margins, then ρ (Olsson 1979).
    /// Worked number: 10, 5 over 5, 10, all cuts at the middle, gives sin(π/6) = 0.5.
    /// </summary>
    /// <param name="counts">Ordered rows by ordered columns; empty ones are left out.</param>
    /// <param name="emptyCells">A count put into every empty cell first.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A count is NaN, infinite or negative.</exception>
    public static PolychoricCorrelation Of(double[,] counts, double emptyCells = 0, double level = Statistics.Interval.DefaultLevel)
    {
        Require.Level(level);
        Require.Count(emptyCells, nameof(emptyCells));
        var table = PolychoricTable.Of(counts, emptyCells);
        if (table.Total == 0)
        {
            return Unknown(table, UndefinedReason.EmptyGroup, level);
        }

        if (table.Rows < 2 || table.Columns < 2)
        {
            return Unknown(table, UndefinedReason.NoVariation, level);
        }

        var correlation = RootOf(table);
        if (double.IsNaN(correlation))
        {
            return Unknown(table, UndefinedReason.EmptyCell, level);
        }

        var error = 1 / Math.Sqrt(table.Information(correlation));
        var margin = CriticalValue.Normal(level) * error / ((1 - correlation) * (1 + correlation));
        return new PolychoricCorrelation
        {
            Count = table.Total,
            Value = correlation,
            StandardError = error,
            Interval = new Interval(Math.Tanh(Math.Atanh(correlation) - margin), Math.Tanh(Math.Atanh(correlation) + margin), level),
            FirstThresholds = table.FirstThresholds,
            SecondThresholds = table.SecondThresholds,
        };
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = language.In("polychoric ρ", "polykorisk ρ");
        return Undefined is { } reason
            ? ReadingText.Undefined(name, reason, language)
            : ReadingText.BoundedEstimate(name, Value, Interval, language) + ", n = " + NumberText.Format(Count, 0, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static PolychoricCorrelation Unknown(PolychoricTable table, UndefinedReason reason, double level) => new()
    {
        Count = table.Total,
        Value = double.NaN,
        StandardError = double.NaN,
        Interval = Statistics.Interval.Undefined(level: level),
        Undefined = reason,
    };

    // The score at 0 is always exact, and its sign says on which side the maximum is; halving leads away from where it is infinite.
    private static double RootOf(PolychoricTable table)
    {
        var side = Math.Sign(table.Score(0));
        double near = 0, far = side * Farthest;
        if (side == 0)
        {
            return 0;
        }

        if (!(side * table.Score(far) < 0))
        {
            return double.NaN;
        }

        while (double.IsInfinity(table.Score(far)))
        {
            var middle = (near + far) / 2;
            if (middle == near || middle == far)
            {
                return near;
            }

            (near, far) = side * table.Score(middle) > 0 ? (middle, far) : (near, middle);
        }

        return Root.Between(table.Score, near, far);
    }
}
