using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Effects;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.SeveralGroups;

/// <summary>One-way analysis of variance: do the means of several independent groups differ?</summary>
/// <remarks>
/// Assumes independent answers, means that are roughly normal, and one variance for all groups (<see cref="WelchAnova"/> does without). NaN is
/// refused: leave missing answers out first. Groups without answers do not count. With fewer than two groups, no respondent to spare, or
/// no variation within, F and p are NaN and <see cref="Undefined"/> says why; sums of squares are in the squared unit of the variable.
/// </remarks>
public sealed record OneWayAnova : IStatisticalResult
{
    private OneWayAnova()
    {
    }

    /// <inheritdoc/>
    public UndefinedReason? Undefined => Test.Undefined;

    /// <summary>Groups with at least one answer.</summary>
    public int GroupCount { get; private init; }

    /// <summary>Respondents in all groups; need not be whole when made from printed numbers.</summary>
    public double Count { get; private init; }

    /// <summary>Mean of all respondents.</summary>
    public double Mean { get; private init; }

    /// <summary>Σn(m−M)², m a group's mean and M the mean of all.</summary>
    public double SumOfSquaresBetween { get; private init; }

    /// <summary>Σ(n−1)s².</summary>
    public double SumOfSquaresWithin { get; private init; }

    /// <summary>Between and within together.</summary>
    public double SumOfSquaresTotal => SumOfSquaresBetween + SumOfSquaresWithin;

    /// <summary>Groups less one.</summary>
    public double DegreesOfFreedomBetween => GroupCount - 1;

    /// <summary>Respondents less groups.</summary>
    public double DegreesOfFreedomWithin => Count - GroupCount;

    /// <summary>√(within / its degrees of freedom): the standard deviation that the groups share.</summary>
    public double ResidualDeviation =>
        DegreesOfFreedomWithin > 0 ? Math.Sqrt(SumOfSquaresWithin / DegreesOfFreedomWithin) : double.NaN;

    /// <summary>η², the share of variation between groups: between / total, from 0 to 1 (Cohen 1988, 8.2.2). NaN without variation.</summary>
    public double EtaSquared => SumOfSquaresTotal > 0 ? SumOfSquaresBetween / SumOfSquaresTotal : double.NaN;

    /// <summary>η² with its interval; see <see cref="EffectSize.EtaSquared"/>.</summary>
    /// <param name="level">Level of the interval.</param>
    public EffectSize Eta(double level = Interval.DefaultLevel) => EffectSize.EtaSquared(Test, level: level);

    /// <summary>ω² with its interval; see <see cref="EffectSize.OmegaSquared"/>.</summary>
    /// <param name="level">Level of the interval.</param>
    public EffectSize Omega(double level = Interval.DefaultLevel) => EffectSize.OmegaSquared(Test, level: level);

    /// <summary>ε² with its interval; see <see cref="EffectSize.EpsilonSquared"/>.</summary>
    /// <param name="level">Level of the interval.</param>
    public EffectSize Epsilon(double level = Interval.DefaultLevel) => EffectSize.EpsilonSquared(Test, level: level);

    /// <summary>F with its degrees of freedom and p.</summary>
    public FTest Test { get; private init; } = FTest.None(UndefinedReason.EmptyGroup);

    /// <summary>
    /// Analysis of groups of answers: F = (between/(k−1)) / (within/(n−k)) (Fisher 1925). Worked number: 1, 2, 3 with 2, 3, 4 and 4, 5, 6
    /// give F = 7 with 2 and 6 degrees of freedom, p = 0.027, η² = 0.7.
    /// </summary>
    /// <param name="groups">The valid answers of each group.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static OneWayAnova Of(IReadOnlyList<double[]> groups)
    {
        var parts = new List<Part>(groups.Count);
        var origin = groups.FirstOrDefault(group => group.Length > 0)?[0] ?? double.NaN;
        foreach (var group in groups)
        {
            Require.Valid(group, nameof(groups));
            double[] shifted = [.. group.Select(value => value - origin)];
            var mean = Moments.Mean(shifted);
            parts.Add(new Part(group.Length, mean, Moments.SumOfSquares(shifted, mean)));
        }

        return Of(parts, origin);
    }

    /// <summary>Analysis of groups as printed; formula as for answers.</summary>
    /// <param name="groups">n, mean and standard deviation of each group; a group of one may have NaN for deviation.</param>
    /// <exception cref="ArgumentException">A group's mean or deviation is NaN although its n asks for one.</exception>
    public static OneWayAnova Of(IReadOnlyList<GroupSummary> groups)
    {
        var parts = new List<Part>(groups.Count);
        for (var i = 0; i < groups.Count; i++)
        {
            var group = groups[i];
            if ((group.Count > 0 && double.IsNaN(group.Mean)) || (group.Count > 1 && double.IsNaN(group.StandardDeviation)))
            {
                throw new ArgumentException(
                    string.Create(CultureInfo.InvariantCulture, $"Group {i} has respondents but no mean or no deviation. Give all three of its numbers, or leave the group out."),
                    nameof(groups));
            }

            var variance = group.StandardDeviation * group.StandardDeviation;
            parts.Add(new Part(group.Count, group.Mean, group.Count > 1 ? (group.Count - 1) * variance : 0));
        }

        return Of(parts, origin: 0);
    }

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is null
        ? Test.Reading(language) + ", " + Eta().Reading(language)
        : Test.Reading(language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    /// <summary>Means count from the origin, one of the values, so that a large part common to all costs no digits.</summary>
    private static OneWayAnova Of(List<Part> parts, double origin)
    {
        var filled = parts.Where(part => part.Count > 0).ToArray();
        double[] counts = [.. filled.Select(part => part.Count)];
        var count = Moments.Sum(counts);
        var centre = Moments.Dot(counts, [.. filled.Select(part => part.Mean)]) / count;
        double[] between = [.. filled.Select(part => part.Count * (part.Mean - centre) * (part.Mean - centre))];
        double[] within = [.. filled.Select(part => part.Squares)];
        var anova = new OneWayAnova
        {
            GroupCount = filled.Length,
            Count = count,
            Mean = origin + centre,
            SumOfSquaresBetween = Moments.Sum(between),
            SumOfSquaresWithin = Moments.Sum(within),
        };
        return anova with { Test = anova.Tested() };
    }

    private FTest Tested() =>
        GroupCount < 2 ? FTest.None(UndefinedReason.EmptyGroup)
        : DegreesOfFreedomWithin <= 0 ? FTest.None(UndefinedReason.TooFewObservations)
        : SumOfSquaresWithin <= 0 ? FTest.None(UndefinedReason.NoVariation)
        : FTest.Of(
            SumOfSquaresBetween / DegreesOfFreedomBetween / (SumOfSquaresWithin / DegreesOfFreedomWithin),
            DegreesOfFreedomBetween,
            DegreesOfFreedomWithin);

    private readonly record struct Part(double Count, double Mean, double Squares);
}
