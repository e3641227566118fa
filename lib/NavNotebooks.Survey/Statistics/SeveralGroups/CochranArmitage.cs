using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.SeveralGroups;

/// <summary>The Cochran–Armitage test of a linear trend in shares, such as over waves.</summary>
/// <remarks>
/// Assumes independent respondents, also between waves: not for a panel. Counts may be effective counts of a weighted survey. Groups with
/// nobody in them do not count. It is undefined with fewer than two groups, with one score for all, and where everybody or nobody
/// answers yes. Where every single group is all yes or all no, z and p stand, but the slope has no interval and <see cref="Undefined"/> says
/// that nothing varies within groups.
/// </remarks>
public sealed record CochranArmitage : IStatisticalResult
{
    private CochranArmitage()
    {
    }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>Groups with anybody in them.</summary>
    public int GroupCount { get; private init; }

    /// <summary>Change of the share per unit of score, by least squares weighted with n (Armitage 1955).</summary>
    public double Slope { get; private init; } = double.NaN;

    /// <summary>Slope ± z·√Σ(nᵢ(sᵢ−s̄)/S)²·pᵢ(1−pᵢ)/nᵢ, S = Σnᵢ(sᵢ−s̄)²: the binomial variance of each group's own share.</summary>
    public Interval SlopeInterval { get; private init; } = Interval.Undefined();

    /// <summary>z, positive for a rise; its square is χ² with one degree of freedom.</summary>
    public double Statistic { get; private init; } = double.NaN;

    /// <summary>Two-sided p of the trend.</summary>
    public double PValue => Distributions.PValue.FromZ(Statistic);

    /// <summary>χ² of what the trend leaves unexplained, χ² of all groups less z² (Armitage 1955), with <see cref="DepartureDegreesOfFreedom"/>.</summary>
    public double Departure { get; private init; } = double.NaN;

    /// <summary>Groups less two.</summary>
    public int DepartureDegreesOfFreedom => Math.Max(0, GroupCount - 2);

    /// <summary>Upper-tail p that shares depart from a straight line; NaN with two groups, which always lie on one.</summary>
    public double DeparturePValue => double.IsNaN(Departure) || DepartureDegreesOfFreedom == 0
        ? double.NaN
        : Distributions.PValue.FromChiSquare(Departure, DepartureDegreesOfFreedom);

    /// <summary>
    /// z = Σxᵢ(sᵢ−s̄) / √(p(1−p)·Σnᵢ(sᵢ−s̄)²), s̄ = Σnᵢsᵢ/n and p = Σx/n (Cochran 1954; Armitage 1955). Worked number: 20, 30,
    /// 45 of 100 each with scores 1, 2, 3 give slope 0.125 [0.062442, 0.187558], z = 3.800209, p = 0.000145.
    /// </summary>
    /// <param name="successes">Respondents who answer yes in each group, 0 to the count.</param>
    /// <param name="counts">Respondents in each group.</param>
    /// <param name="scores">The place of each group on the line, such as the year of the wave.</param>
    /// <param name="level">Level of the slope's interval.</param>
    /// <exception cref="ArgumentException">A number is NaN, infinite or negative, lengths differ, or more answer yes than there are.</exception>
    public static CochranArmitage Of(ReadOnlySpan<double> successes, ReadOnlySpan<double> counts, ReadOnlySpan<double> scores, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        RequireGroups(successes, counts, scores);
        double total = Moments.Sum(counts), yes = Moments.Sum(successes);
        var filled = 0;
        foreach (var count in counts)
        {
            filled += count > 0 ? 1 : 0;
        }

        var share = yes / total;
        var centre = Moments.Dot(counts, scores) / total;
        var sums = Sums(successes, counts, scores, (centre, share));
        UndefinedReason? undefined = filled < 2 ? UndefinedReason.EmptyGroup
            : !(sums.Squares > 0) || yes <= 0 || yes >= total ? UndefinedReason.NoVariation
            : null;
        var result = new CochranArmitage { GroupCount = filled, Undefined = undefined, SlopeInterval = Interval.Undefined(level) };
        if (undefined is not null)
        {
            return result;
        }

        var slope = sums.Products / sums.Squares;
        var z = sums.Products / Math.Sqrt(share * (1 - share) * sums.Squares);
        return result with
        {
            Undefined = sums.Variance > 0 ? null : UndefinedReason.NoVariation,
            Slope = slope,
            SlopeInterval = sums.Variance > 0
                ? Interval.Around(slope, CriticalValue.Normal(level) * Math.Sqrt(sums.Variance) / sums.Squares, level: level)
                : Interval.Undefined(level),
            Statistic = z,
            Departure = Math.Max(0, (sums.Between / (share * (1 - share))) - (z * z)),
        };
    }

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason && double.IsNaN(Statistic)
        ? ReadingText.Undefined("Cochran–Armitage", reason, language)
        : "Cochran–Armitage " + ReadingText.Statistic("z", Statistic, language) + ", " + ReadingText.P(PValue, language)
            + ReadingText.PercentagePoints(language.In(", slope ", ", stigning "), Slope, SlopeInterval, language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static (double Squares, double Products, double Variance, double Between) Sums(
        ReadOnlySpan<double> successes, ReadOnlySpan<double> counts, ReadOnlySpan<double> scores, (double Score, double Share) centre)
    {
        double squares = 0, products = 0, variance = 0, between = 0;
        for (var i = 0; i < counts.Length; i++)
        {
            if (counts[i] > 0)
            {
                double distance = scores[i] - centre.Score, share = successes[i] / counts[i];
                squares += counts[i] * distance * distance;
                products += (successes[i] - (counts[i] * centre.Share)) * distance;
                variance += counts[i] * distance * distance * share * (1 - share);
                between += counts[i] * (share - centre.Share) * (share - centre.Share);
            }
        }

        return (squares, products, variance, between);
    }

    private static void RequireGroups(ReadOnlySpan<double> successes, ReadOnlySpan<double> counts, ReadOnlySpan<double> scores)
    {
        CountTable.RequireCounts(successes, nameof(successes));
        CountTable.RequireCounts(counts, nameof(counts));
        Require.Valid(scores, nameof(scores));
        Require.SameLength(successes.Length, counts.Length, nameof(successes), nameof(counts));
        Require.SameLength(scores.Length, counts.Length, nameof(scores), nameof(counts));
        for (var i = 0; i < counts.Length; i++)
        {
            if (successes[i] > counts[i])
            {
                throw new ArgumentException(
                    FormattableString.Invariant($"More answer yes in group {i} than there are in it. Give the number who answer yes first, and all who answered second."),
                    nameof(successes));
            }
        }
    }
}
