using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.ManyTests;

namespace NavNotebooks.Survey.Statistics.SeveralGroups;

/// <summary>Every pair of several groups compared.</summary>
/// <remarks>
/// Assumes independent answers, and means that are roughly normal (ranks by Dunn). NaN is refused: leave missing answers out first.
/// A pair with an empty group, with too few answers or without variation is kept, undefined, and says why. Empty groups do not count
/// towards the number of groups that the studentized range is taken over.
/// </remarks>
public sealed record GroupComparisons : IStatisticalResult
{
    private GroupComparisons(GroupComparisonMethod method, IReadOnlyList<PairwiseComparison> pairs, double level)
    {
        Method = method;
        Pairs = pairs;
        Level = level;
    }

    /// <summary>How.</summary>
    public GroupComparisonMethod Method { get; }

    /// <summary>The pairs: 0 and 1, 0 and 2 … then 1 and 2, and so on.</summary>
    public IReadOnlyList<PairwiseComparison> Pairs { get; }

    /// <summary>Level of the intervals.</summary>
    public double Level { get; }

    /// <summary>Set where no pair could be compared: the reason of the first, or that there are not two groups.</summary>
    public UndefinedReason? Undefined => Pairs.Count == 0 ? UndefinedReason.EmptyGroup
        : Pairs.All(pair => pair.Undefined is not null) ? Pairs[0].Undefined
        : null;

    /// <summary>The comparison of two groups by their positions, the smaller first.</summary>
    /// <exception cref="ArgumentException">There is no such pair.</exception>
    public PairwiseComparison this[int first, int second] =>
        Pairs.FirstOrDefault(pair => pair.First == first && pair.Second == second)
        ?? throw new ArgumentException(
            string.Create(CultureInfo.InvariantCulture, $"There is no comparison of groups {first} and {second}. Count groups from 0 and give the smaller position first."),
            nameof(second));

    /// <summary>
    /// Tukey's honestly significant differences for groups of unequal size: q = |mᵢ−mⱼ| / √(MS/2·(1/nᵢ+1/nⱼ)), MS the mean square within
    /// all groups, p and intervals from the studentized range of k groups and n − k degrees of freedom (Tukey 1953; Kramer 1956).
    /// Worked number: 1, 2, 3 with 2, 3, 4 and 4, 5, 6: the first and third differ by −3 [−5.505236, −0.494764], q = 5.196152, p = 0.024229.
    /// </summary>
    /// <param name="groups">The valid answers of each group.</param>
    /// <param name="names">A name per group for readings; numbers from 1 where not given.</param>
    /// <param name="level">Level at which all intervals cover at once.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or names and groups differ in number.</exception>
    public static GroupComparisons Tukey(IReadOnlyList<double[]> groups, IReadOnlyList<string>? names = null, double level = Interval.DefaultLevel) =>
        Tukey([.. groups.Select(group => GroupSummary.Of(group))], names, level);

    /// <summary>Tukey's comparisons of groups as printed; formula as for answers.</summary>
    /// <param name="groups">n, mean and standard deviation of each group.</param>
    /// <param name="names">A name per group.</param>
    /// <param name="level">Level of the intervals.</param>
    /// <exception cref="ArgumentException">A group lacks a mean or deviation that its n asks for, or names and groups differ in number.</exception>
    public static GroupComparisons Tukey(IReadOnlyList<GroupSummary> groups, IReadOnlyList<string>? names = null, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        var anova = OneWayAnova.Of(groups);
        var critical = anova.Undefined is null ? StudentizedRange.CriticalValue(anova.GroupCount, anova.DegreesOfFreedomWithin, level: level) : double.NaN;
        PairwiseComparison Compare(PairwiseComparison pair)
        {
            var (first, second) = (groups[pair.First], groups[pair.Second]);
            var error = anova.ResidualDeviation * Math.Sqrt((1 / first.Count) + (1 / second.Count));
            return Ranged(
                pair with { Difference = first.Mean - second.Mean, StandardError = error, DegreesOfFreedom = anova.DegreesOfFreedomWithin },
                first.Count > 0 && second.Count > 0 ? anova.Undefined : UndefinedReason.EmptyGroup,
                critical,
                level);
        }

        return new GroupComparisons(
            GroupComparisonMethod.TukeyKramer,
            [.. PairsOf(groups.Count, names).Select(pair => Compare(pair with { Method = GroupComparisonMethod.TukeyKramer, GroupCount = anova.GroupCount }))],
            level);
    }

    /// <summary>
    /// Comparisons without one variance for all: q = |mᵢ−mⱼ| / √((sᵢ²/nᵢ+sⱼ²/nⱼ)/2), with Welch's degrees of freedom for each pair, p
    /// and intervals from the studentized range of k groups (Games and Howell 1976). Worked number: 1, 2, 3 with 2, 4, 6 and 4, 5, 9: the
    /// first and third differ by −4 with q = 3.464102, 2.56 degrees of freedom, p = 0.196.
    /// </summary>
    /// <param name="groups">The valid answers of each group.</param>
    /// <param name="names">A name per group for readings; numbers from 1 where not given.</param>
    /// <param name="level">Level at which all intervals cover at once.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or names and groups differ in number.</exception>
    public static GroupComparisons GamesHowell(IReadOnlyList<double[]> groups, IReadOnlyList<string>? names = null, double level = Interval.DefaultLevel) =>
        GamesHowell([.. groups.Select(group => GroupSummary.Of(group))], names, level);

    /// <summary>Games and Howell's comparisons of groups as printed; formula as for answers.</summary>
    /// <param name="groups">n, mean and standard deviation of each group.</param>
    /// <param name="names">A name per group.</param>
    /// <param name="level">Level of the intervals.</param>
    /// <exception cref="ArgumentException">Names and groups differ in number.</exception>
    public static GroupComparisons GamesHowell(IReadOnlyList<GroupSummary> groups, IReadOnlyList<string>? names = null, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        var filled = groups.Count(group => group.Count > 0);
        PairwiseComparison Compare(PairwiseComparison pair)
        {
            var (first, second) = (groups[pair.First], groups[pair.Second]);
            double v1 = first.StandardError * first.StandardError, v2 = second.StandardError * second.StandardError;
            var freedom = (v1 + v2) * (v1 + v2) / ((v1 * v1 / (first.Count - 1)) + (v2 * v2 / (second.Count - 1)));
            UndefinedReason? undefined = first.Count == 0 || second.Count == 0 ? UndefinedReason.EmptyGroup
                : double.IsNaN(v1 + v2) ? UndefinedReason.TooFewObservations
                : v1 + v2 == 0 ? UndefinedReason.NoVariation
                : null;
            return Ranged(
                pair with { Difference = first.Mean - second.Mean, StandardError = Math.Sqrt(v1 + v2), DegreesOfFreedom = freedom },
                undefined,
                undefined is null ? StudentizedRange.CriticalValue(filled, freedom, level: level) : double.NaN,
                level);
        }

        return new GroupComparisons(
            GroupComparisonMethod.GamesHowell,
            [.. PairsOf(groups.Count, names).Select(pair => Compare(pair with { Method = GroupComparisonMethod.GamesHowell, GroupCount = filled }))],
            level);
    }

    /// <summary>
    /// Comparisons of mean ranks after Kruskal–Wallis: z = (R̄ᵢ−R̄ⱼ) / √((n(n+1)/12 − Σ(t³−t)/(12(n−1)))·(1/nᵢ+1/nⱼ)), t the answers that
    /// share a value (Dunn 1964). p is that of each pair by itself: adjust it by <see cref="Family"/>. Worked number: 1, 2, 2 with
    /// 2, 3, 4 and 4, 5, 5: the first and third have z = −2.523573, p = 0.011617.
    /// </summary>
    /// <param name="groups">The valid answers of each group.</param>
    /// <param name="names">A name per group for readings; numbers from 1 where not given.</param>
    /// <param name="level">Level of each pair's interval by itself.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or names and groups differ in number.</exception>
    public static GroupComparisons Dunn(IReadOnlyList<double[]> groups, IReadOnlyList<string>? names = null, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        var ranks = RankSums.Of(groups);
        var variance = ranks.Count * (ranks.Count + 1) / 12 * ranks.TieCorrection;
        var critical = Distributions.CriticalValue.Normal(level);
        PairwiseComparison Compare(PairwiseComparison pair)
        {
            double n1 = ranks.Counts[pair.First], n2 = ranks.Counts[pair.Second];
            UndefinedReason? undefined = n1 == 0 || n2 == 0 ? UndefinedReason.EmptyGroup : variance > 0 ? null : UndefinedReason.AllTied;
            var difference = ranks.MeanRanks[pair.First] - ranks.MeanRanks[pair.Second];
            var error = Math.Sqrt(variance * ((1 / n1) + (1 / n2)));
            var compared = pair with { Difference = difference, Undefined = undefined, DifferenceInterval = Interval.Undefined(level) };
            return undefined is not null ? compared : compared with
            {
                StandardError = error,
                DegreesOfFreedom = double.PositiveInfinity,
                Statistic = difference / error,
                PValue = Distributions.PValue.FromZ(difference / error),
                DifferenceInterval = Interval.Around(difference, critical * error, level: level),
            };
        }

        return new GroupComparisons(
            GroupComparisonMethod.Dunn,
            [.. PairsOf(groups.Count, names).Select(pair => Compare(pair with { Method = GroupComparisonMethod.Dunn, GroupCount = ranks.FilledGroups }))],
            level);
    }

    /// <summary>The pairs' p as a declared family, undefined pairs kept apart.</summary>
    /// <param name="name">What the family is called in the report.</param>
    /// <param name="correction">How p is adjusted for the number of pairs.</param>
    /// <param name="level">A pair is told apart when its adjusted p is at most this.</param>
    /// <exception cref="InvalidOperationException">p are already those of all pairs at once (Tukey, Games and Howell).</exception>
    public TestFamily Family(string name, FamilyCorrection correction, double level = 0.05) => Method == GroupComparisonMethod.Dunn
        ? TestFamily.Of(
            name,
            [.. Pairs.Select(pair => pair.Undefined is { } reason ? FamilyTest.Undefined(pair.Label, reason) : new FamilyTest(pair.Label, pair.PValue))],
            correction,
            level: level)
        : throw new InvalidOperationException("These p are already adjusted for all pairs at once. Use them as they are; only Dunn's comparisons form a family of plain p.");

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined(language.In("Comparison of groups", "Sammenlikning av grupper"), reason, language)
        : string.Join("; ", Pairs.Select(pair => pair.Reading(language)));

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static PairwiseComparison Ranged(PairwiseComparison pair, UndefinedReason? undefined, double critical, double level)
    {
        if (undefined is not null)
        {
            return pair with { Undefined = undefined, StandardError = double.NaN, DegreesOfFreedom = double.NaN, DifferenceInterval = Interval.Undefined(level) };
        }

        var q = Math.Sqrt(2) * Math.Abs(pair.Difference) / pair.StandardError;
        return pair with
        {
            Statistic = q,
            PValue = StudentizedRange.PValue(q, pair.GroupCount, pair.DegreesOfFreedom),
            DifferenceInterval = Interval.Around(pair.Difference, critical / Math.Sqrt(2) * pair.StandardError, level: level),
        };
    }

    private static IEnumerable<PairwiseComparison> PairsOf(int groups, IReadOnlyList<string>? names)
    {
        if (names is not null)
        {
            Require.SameLength(names.Count, groups, nameof(names), nameof(groups));
        }

        string NameOf(int group) => names?[group] ?? (group + 1).ToString(CultureInfo.InvariantCulture);
        return from first in Enumerable.Range(0, groups)
               from second in Enumerable.Range(first + 1, groups - first - 1)
               select new PairwiseComparison { First = first, Second = second, Label = NameOf(first) + " – " + NameOf(second) };
    }
}
