using System.Collections;
using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.Waves;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Estimates side by side, and what could not be estimated.</summary>
public sealed class EstimateTable : IReadOnlyList<Estimate>, IDisplayable
{
    private readonly ImmutableArray<Estimate> estimates;

    /// <summary>A table of estimates.</summary>
    /// <param name="estimates">The estimates in the order shown.</param>
    /// <param name="gaps">What was asked for and is not known, in words.</param>
    public EstimateTable(ImmutableArray<Estimate> estimates, ImmutableArray<BilingualText> gaps)
    {
        this.estimates = GroupTotals.Withheld(estimates);
        Gaps = gaps;
    }

    /// <summary>What was asked for and is not known.</summary>
    public ImmutableArray<BilingualText> Gaps { get; }

    /// <inheritdoc/>
    public int Count => estimates.Length;

    /// <inheritdoc/>
    public Estimate this[int index] => estimates[index];

    /// <summary>The estimates for one group.</summary>
    /// <exception cref="UnknownNameException">No estimate is for that group.</exception>
    public EstimateTable For([Offers(nameof(GroupNames))] string group) => Keep(
        estimate => estimate.Of.Group.Id == group,
        () => new UnknownNameException("group in this table", group, estimates.Select(estimate => estimate.Of.Group.Id).Distinct(), Files));

    /// <summary>The estimates of one wave.</summary>
    /// <exception cref="UnknownNameException">No estimate is of that wave.</exception>
    public EstimateTable In(int wave) => Keep(
        estimate => estimate.Of.Wave == wave,
        () => new UnknownNameException(
            "wave in this table", Text(wave), estimates.Select(estimate => Text(estimate.Of.Wave)).Distinct(), Files));

    /// <summary>The estimates of one variable.</summary>
    /// <exception cref="UnknownNameException">No estimate is of that variable.</exception>
    public EstimateTable Of([Offers(nameof(VariableNames))] string variable) => Keep(
        estimate => estimate.Of.Variable.Name == variable,
        () => new UnknownNameException(
            "variable in this table", variable, estimates.Select(estimate => estimate.Of.Variable.Name).Distinct(), Files));

    /// <summary>How the first group differs from the second, for every variable, wave and answer that both have.</summary>
    /// <exception cref="UnknownNameException">A group is not in the table.</exception>
    public ContrastTable Difference([Offers(nameof(GroupNames))] string first, [Offers(nameof(GroupNames))] string second)
    {
        var (one, two) = (For(first), For(second));
        return new ContrastTable(
        [
            .. from a in one
               from b in two
               where IsSameOfAnotherGroup(a, b)
               select Contrasting.Of(a, b),
        ],
        Gaps);
    }

    /// <summary>
    /// How every group differs from every later one, for every variable, wave and answer that both have: of two groups the first less the
    /// second, of three groups three differences. Empty, with its reasons, where there is nothing to compare.
    /// </summary>
    public ContrastTable Differences() => new(
        [
            .. from first in estimates.Index()
               from second in estimates.Skip(first.Index + 1)
               where IsSameOfAnotherGroup(first.Item, second)
               select Contrasting.Of(first.Item, second),
        ],
        Gaps);

    /// <summary>What changed from one wave to another: the later minus the earlier, for every variable, group and answer.</summary>
    /// <remarks>
    /// Where the earlier wave is printed only for several groups together, each of them is compared with that. Of a wave that was asked for and of
    /// which nothing is known there is no change, and the table says so.
    /// </remarks>
    /// <param name="from">The earlier wave.</param>
    /// <param name="to">The later wave.</param>
    /// <param name="overlap">
    /// What is known of the people who answered in both; where nothing is said the waves are compared as if nobody did, and the table says so.
    /// </param>
    /// <exception cref="UnknownNameException">A wave is not in the table, and was not asked for.</exception>
    public ContrastTable Change(int from, int to, WaveOverlap? overlap = null)
    {
        IEnumerable<Estimate> Of(int wave) => Gaps.IsEmpty ? In(wave) : OfWave(wave);
        return new([.. Pairs([.. Of(from)], [.. Of(to)]).Select(pair => Contrasting.Over(pair.Later, pair.Earlier, overlap))], Gaps);
    }

    /// <summary>
    /// As <see cref="Change"/>, but of items that the two waves asked alike. What the dictionary says differs, in scale or in what is asked, and means
    /// on scales of different points become no change; they stand in <see cref="ContrastTable.Refused"/> with the reason. Empty where a wave is not
    /// in the table.
    /// </summary>
    /// <param name="from">The earlier wave.</param>
    /// <param name="to">The later wave.</param>
    /// <param name="overlap">As for <see cref="Change"/>.</param>
    public ContrastTable ComparableChange(int from, int to, WaveOverlap? overlap = null)
    {
        var pairs = Pairs(OfWave(from), OfWave(to)).Select(pair => (pair.Later, pair.Earlier, Reason: Contrasting.RefusalOf(pair.Later.Of, pair.Earlier.Of))).ToList();
        return new([.. pairs.Where(pair => pair.Reason is null).Select(pair => Contrasting.Over(pair.Later, pair.Earlier, overlap))], Gaps)
        {
            Refused = [.. pairs.Where(pair => pair.Reason is not null).Select(pair => new RefusedContrast(pair.Later.Of, pair.Earlier.Of, pair.Reason!))],
        };
    }

    /// <summary>These estimates and then those of another table.</summary>
    public EstimateTable Beside(EstimateTable other) => new([.. estimates, .. other.estimates], [.. Gaps, .. other.Gaps]);

    /// <summary>These estimates under a group name of their own, to stand <see cref="Beside"/> others of the same people: "weighted".</summary>
    /// <param name="id">The name, in snake case.</param>
    /// <param name="label">What tables and charts call it; the group it was, if any, goes before.</param>
    public EstimateTable Called(string id, BilingualText label) => new(
        [.. estimates.Select(estimate => estimate with { Of = estimate.Of with { Group = Renamed(estimate.Of.Group, id, label) } })], Gaps);

    /// <inheritdoc/>
    public IEnumerator<Estimate> GetEnumerator() => ((IEnumerable<Estimate>)estimates).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => EstimateLayout.Of(this, context.Language).Display(context);

    /// <summary>The table as plain English text.</summary>
    public override string ToString() => EstimateLayout.Of(this, Language.English).ToString();

    private const string Files = "data-dictionary/surveys";

    private static bool IsSameOfAnotherGroup(Estimate first, Estimate second) =>
        first.Of.Variable.Name == second.Of.Variable.Name
        && first.Of.Wave == second.Of.Wave
        && first.Of.Group.Id != second.Of.Group.Id
        && Equals(first.Of.Answers, second.Of.Answers);

    private static Group Renamed(Group group, string id, BilingualText label) => group.By is null
        ? new Group(id, id, label)
        : new Group(id, group.Id + "_" + id, new BilingualText($"{group.Label.En}, {char.ToLowerInvariant(label.En[0])}{label.En[1..]}", $"{group.Label.Nb}, {char.ToLowerInvariant(label.Nb[0])}{label.Nb[1..]}"));

    private List<Estimate> OfWave(int wave) => [.. estimates.Where(estimate => estimate.Of.Wave == wave)];

    private static IEnumerable<(Estimate Later, Estimate Earlier)> Pairs(IReadOnlyCollection<Estimate> before, IReadOnlyCollection<Estimate> after) =>
        from later in after
        let earlier = before.FirstOrDefault(estimate => Matches(estimate, later, exactly: true))
            ?? before.FirstOrDefault(estimate => Matches(estimate, later, exactly: false))
        where earlier is not null
        select (later, earlier);

    private static bool Matches(Estimate earlier, Estimate later, bool exactly) =>
        earlier.Of.Variable.Name == later.Of.Variable.Name
        && Equals(earlier.Of.Answers, later.Of.Answers)
        && earlier.Of.Survey == later.Of.Survey
        && (exactly ? earlier.Of.Group.Id == later.Of.Group.Id : earlier.Of.Group.Id.Split('+').Contains(later.Of.Group.Id));

    private EstimateTable Keep(Func<Estimate, bool> condition, Func<Exception> nothing)
    {
        var kept = estimates.Where(condition).ToImmutableArray();
        return kept.IsEmpty ? throw nothing() : new EstimateTable(kept, Gaps);
    }

    private static string Text(int wave) => wave.ToString(System.Globalization.CultureInfo.InvariantCulture);

    internal IEnumerable<OfferedName> GroupNames => estimates.Select(estimate => estimate.Of.Group).Distinct().Select(group => new OfferedName(group.Id, group.Label.En));

    internal IEnumerable<OfferedName> VariableNames => estimates.Select(estimate => estimate.Of.Variable).Select(variable => new OfferedName(variable.Name, variable.Label.En));
}
