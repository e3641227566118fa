using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.SeveralGroups;

/// <summary>The Kruskal–Wallis test: do several independent groups' answers come from one distribution, judged by ranks?</summary>
/// <remarks>
/// Assumes independent answers on an ordered scale; χ² is an approximation that is good from some five answers per group on. It says
/// that medians differ only where the distributions have one shape. Ties share their mean rank and H is corrected for them. NaN is
/// refused: leave missing answers out first. Groups without answers do not count; with fewer than two groups, fewer than three answers
/// or all answers alike, H and p are NaN and <see cref="Undefined"/> says why.
/// </remarks>
public sealed record KruskalWallis : IStatisticalResult
{
    private KruskalWallis()
    {
    }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>Groups with at least one answer.</summary>
    public int GroupCount { get; private init; }

    /// <summary>Answers in all groups.</summary>
    public double Count { get; private init; }

    /// <summary>Mean rank of each group in the order given, 1 the lowest answer; NaN for a group without answers.</summary>
    public IReadOnlyList<double> MeanRanks { get; private init; } = [];

    /// <summary>H, corrected for ties.</summary>
    public double Statistic { get; private init; } = double.NaN;

    /// <summary>Groups less one.</summary>
    public double DegreesOfFreedom => GroupCount - 1;

    /// <summary>Upper-tail p of χ² with k − 1 degrees of freedom.</summary>
    public double PValue => double.IsNaN(Statistic) ? double.NaN : Distributions.PValue.FromChiSquare(Statistic, DegreesOfFreedom);

    /// <summary>
    /// Rank ε² = H/(n − 1), the share of the ranks' variation that lies between groups, 0 to 1 (Kelley 1935; Tomczak and Tomczak 2014).
    /// No interval in closed form: bootstrap it.
    /// </summary>
    public double EpsilonSquared => Statistic / (Count - 1);

    /// <summary>Rank η² = (H − k + 1)/(n − k), which is 0 on average where groups do not differ and can be below (Tomczak and Tomczak 2014). No interval in closed form.</summary>
    public double EtaSquared => Count > GroupCount ? (Statistic - GroupCount + 1) / (Count - GroupCount) : double.NaN;

    /// <summary>
    /// H = 12/(n(n+1))·Σnᵢ(R̄ᵢ − (n+1)/2)² / (1 − Σ(t³−t)/(n³−n)), R̄ᵢ a group's mean rank and t the answers that share a value
    /// (Kruskal and Wallis 1952). Worked number: 1, 2, 2 with 2, 3, 4 and 4, 5, 5 give H = 6.385965, p = 0.041049.
    /// </summary>
    /// <param name="groups">The valid answers of each group.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static KruskalWallis Of(IReadOnlyList<double[]> groups) => Of(RankSums.Of(groups));

    /// <summary>The same test of a table; formula as for answers.</summary>
    /// <param name="counts">A row per group, a column per answer in rising order; not negative.</param>
    /// <exception cref="ArgumentException">A count is NaN, infinite or negative.</exception>
    public static KruskalWallis OfCounts(double[,] counts) => Of(RankSums.OfCounts(counts));

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined(Name, reason, language)
        : Name + " " + ReadingText.Statistic("H", Statistic, language, DegreesOfFreedom) + ", " + ReadingText.P(PValue, language)
            + ", ε² = " + ReadingText.Bounded(EpsilonSquared, 2, language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private const string Name = "Kruskal–Wallis";

    private static KruskalWallis Of(RankSums ranks)
    {
        UndefinedReason? undefined = ranks.FilledGroups < 2 ? UndefinedReason.EmptyGroup
            : ranks.Count < 3 ? UndefinedReason.TooFewObservations
            : ranks.TieCorrection <= 0 ? UndefinedReason.AllTied
            : null;
        var middle = (ranks.Count + 1) / 2;
        var squares = 0.0;
        for (var group = 0; group < ranks.Counts.Length; group++)
        {
            var distance = ranks.MeanRanks[group] - middle;
            squares += ranks.Counts[group] > 0 ? ranks.Counts[group] * distance * distance : 0;
        }

        return new KruskalWallis
        {
            Undefined = undefined,
            GroupCount = ranks.FilledGroups,
            Count = ranks.Count,
            MeanRanks = ranks.MeanRanks,
            Statistic = undefined is null ? 12 / (ranks.Count * (ranks.Count + 1)) * squares / ranks.TieCorrection : double.NaN,
        };
    }
}
