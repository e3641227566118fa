using System.Collections;
using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.ManyTests;
using NavNotebooks.Survey.Statistics.Planning;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Differences side by side, what could not be compared, and what must not be.</summary>
/// <param name="contrasts">The differences in the order shown.</param>
/// <param name="gaps">What was asked for and is not known, in words.</param>
public sealed class ContrastTable(ImmutableArray<Contrast> contrasts, ImmutableArray<BilingualText> gaps) : IReadOnlyList<Contrast>, IDisplayable
{
    /// <summary>What was asked for and is not known.</summary>
    public ImmutableArray<BilingualText> Gaps { get; } = gaps;

    /// <summary>Pairs that are no differences, because they were asked otherwise; empty unless <see cref="EstimateTable.ComparableChange"/> left any out.</summary>
    public ImmutableArray<RefusedContrast> Refused { get; init; } = [];

    /// <inheritdoc/>
    public int Count => contrasts.Length;

    /// <inheritdoc/>
    public Contrast this[int index] => contrasts[index];

    /// <summary>The contrasts whose first estimate is for a group; empty where there is none.</summary>
    public ContrastTable For(string group) => new([.. contrasts.Where(contrast => contrast.First.Of.Group.Id == group)], Gaps)
    {
        Refused = [.. Refused.Where(pair => pair.First.Group.Id == group)],
    };

    /// <summary>The contrasts of one variable; empty where there is none.</summary>
    public ContrastTable Of(string variable) => new([.. contrasts.Where(contrast => contrast.First.Of.Variable.Name == variable)], Gaps)
    {
        Refused = [.. Refused.Where(pair => pair.First.Variable.Name == variable)],
    };

    /// <summary>These differences and then those of another table.</summary>
    public ContrastTable Beside(ContrastTable other) =>
        new([.. contrasts, .. other], [.. Gaps, .. other.Gaps]) { Refused = [.. Refused, .. other.Refused] };

    /// <summary>These differences, and of another table those that are not here: the same item, answers, group and waves stand once.</summary>
    /// <param name="other">What fills the gaps, such as synthetic changes where none are printed.</param>
    public ContrastTable FilledFrom(ContrastTable other)
    {
        var known = contrasts.Select(contrast => Key(contrast.First.Of, contrast.Second.Of)).ToHashSet();
        var refused = Refused.Select(pair => Key(pair.First, pair.Second)).ToHashSet();
        return Beside(new([.. other.Where(contrast => !known.Contains(Key(contrast.First.Of, contrast.Second.Of)))], other.Gaps)
        {
            Refused = [.. other.Refused.Where(pair => !refused.Contains(Key(pair.First, pair.Second)))],
        });

        static (string, string, AnswerSet?, string, int, int) Key(EstimateSubject first, EstimateSubject second) =>
            (first.Survey, first.Variable.Name, first.Answers, first.Group.Id, first.Wave, second.Wave);
    }

    /// <summary>These differences in ascending order of a key; those with the same key stay as they stand.</summary>
    /// <param name="key">What orders them.</param>
    public ContrastTable OrderedBy<TKey>(Func<Contrast, TKey> key) => With(contrasts.OrderBy(key));

    /// <summary>
    /// These differences declared to be one family of tests: each p is adjusted for how many there are, and says of which family. Contrasts
    /// without a test stay in the table and do not count; printed shares count with the largest p that their rounding allows.
    /// </summary>
    /// <param name="name">What the family is called in the text.</param>
    /// <param name="correction">How p is adjusted.</param>
    /// <exception cref="ArgumentException">There is no name.</exception>
    public ContrastTable Family(string name, FamilyCorrection correction)
    {
        var family = TestFamily.Of(name, [.. contrasts.Select(Member)], correction);
        return With(contrasts.Select((contrast, i) => contrast with { InFamily = family.Members[i] }));

        static FamilyTest Member(Contrast contrast, int place)
        {
            var label = string.Create(CultureInfo.InvariantCulture, $"{place + 1}: {contrast.First.Of.Variable.Label.En}");
            return contrast.PValue is { } p && !double.IsNaN(p)
                ? new FamilyTest(label, contrast.PRange?.High ?? p)
                : FamilyTest.Undefined(label, UndefinedReason.TooFewObservations);
        }
    }

    /// <summary>These differences, each with the smallest difference that its sizes could have shown.</summary>
    /// <param name="plan">Power 0.8 at significance 0.05 and no design effect unless given.</param>
    public ContrastTable Detectable(PowerPlan? plan = null) =>
        With(contrasts.Select(contrast => Contrasting.Detecting(contrast, plan ?? new PowerPlan())));

    /// <inheritdoc/>
    public IEnumerator<Contrast> GetEnumerator() => ((IEnumerable<Contrast>)contrasts).GetEnumerator();

    /// <inheritdoc/>
    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => ContrastLayout.Of(this, context.Language).Display(context);

    /// <summary>The table as plain English text.</summary>
    public override string ToString() => ContrastLayout.Of(this, Language.English).ToString();

    private ContrastTable With(IEnumerable<Contrast> kept) => new([.. kept], Gaps) { Refused = Refused };
}
