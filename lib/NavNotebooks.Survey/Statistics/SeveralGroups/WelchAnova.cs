using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Statistics.SeveralGroups;

/// <summary>Welch's analysis of variance: do the means of several independent groups differ, whatever their variances?</summary>
/// <remarks>
/// Assumes independent answers and means that are roughly normal, but not one variance. NaN is refused: leave missing answers out first.
/// Groups without answers do not count. It is undefined with fewer than two groups, with a group of one, and with a group in which
/// nothing varies (its weight would be infinite).
/// </remarks>
public sealed record WelchAnova : IStatisticalResult
{
    private WelchAnova()
    {
    }

    /// <inheritdoc/>
    public UndefinedReason? Undefined => Test.Undefined;

    /// <summary>Groups with at least one answer.</summary>
    public int GroupCount { get; private init; }

    /// <summary>Respondents in all groups.</summary>
    public double Count { get; private init; }

    /// <summary>Mean of the group means with weights n/s²; NaN where undefined.</summary>
    public double WeightedMean { get; private init; } = double.NaN;

    /// <summary>F with its degrees of freedom, the second of which need not be whole, and p.</summary>
    public FTest Test { get; private init; } = FTest.None(UndefinedReason.EmptyGroup);

    /// <summary>
    /// With w = n/s², W = Σw and m̃ = Σwm/W: F = Σw(m−m̃)²/(k−1) / (1 + 2(k−2)/(k²−1)·Λ), Λ = Σ(1−w/W)²/(n−1), on k − 1 and
    /// (k²−1)/(3Λ) degrees of freedom (Welch 1951). Worked number: 1, 2, 3 with 2, 4, 6 and 4, 5, 9 give F = 3.090384 with 2 and
    /// 3.422785 degrees of freedom, p = 0.171083.
    /// </summary>
    /// <param name="groups">The valid answers of each group.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static WelchAnova Of(IReadOnlyList<double[]> groups) => Of([.. groups.Select(group => GroupSummary.Of(group))]);

    /// <summary>The same of groups as printed; formula as for answers.</summary>
    /// <param name="groups">n, mean and standard deviation of each group.</param>
    public static WelchAnova Of(IReadOnlyList<GroupSummary> groups)
    {
        var filled = groups.Where(group => group.Count > 0).ToArray();
        var anova = new WelchAnova { GroupCount = filled.Length, Count = filled.Sum(group => group.Count) };
        return filled.Length < 2 ? anova
            : filled.Any(group => group.Count <= 1 || double.IsNaN(group.StandardDeviation)) ? anova with { Test = FTest.None(UndefinedReason.TooFewObservations) }
            : filled.Any(group => group.StandardDeviation <= 0) ? anova with { Test = FTest.None(UndefinedReason.NoVariation) }
            : anova.Tested(filled);
    }

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined("Welch F", reason, language)
        : "Welch " + Test.Reading(language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private WelchAnova Tested(GroupSummary[] groups)
    {
        double[] weights = [.. groups.Select(group => group.Count / (group.StandardDeviation * group.StandardDeviation))];
        var origin = groups[0].Mean;
        double total = weights.Sum(), shift = 0;
        for (var i = 0; i < groups.Length; i++)
        {
            shift += weights[i] * (groups[i].Mean - origin) / total;
        }

        double between = 0, lambda = 0, k = groups.Length;
        for (var i = 0; i < groups.Length; i++)
        {
            var distance = groups[i].Mean - origin - shift;
            between += weights[i] * distance * distance;
            var rest = 1 - (weights[i] / total);
            lambda += rest * rest / (groups[i].Count - 1);
        }

        var statistic = between / (k - 1) / (1 + (2 * (k - 2) / ((k * k) - 1) * lambda));
        return this with { WeightedMean = origin + shift, Test = FTest.Of(statistic, k - 1, ((k * k) - 1) / (3 * lambda)) };
    }
}
