using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Charts.Marking;

/// <summary>What a picture of marks must say below itself.</summary>
internal static class MarkNotes
{
    /// <summary>Data basis, whiskers, groups together, hidden and missing numbers.</summary>
    public static ImmutableArray<string> Of(IReadOnlyList<MarkedEstimate> marks, ImmutableArray<BilingualText> gaps, Language language, bool withWhiskers = true)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        var bases = marks.Select(mark => mark.Basis).Distinct().Order().Select(basis => ChartWords.BasisSentence(basis, language)).ToList();
        if (withWhiskers && marks.Any(mark => mark.Basis != DataBasis.Published && !mark.IsHidden && mark.Estimate.Interval is not null))
        {
            bases.Add(language.Pick("Whiskers: 95 % intervals of computed values.", "Streker: 95 % intervaller for beregnede verdier."));
        }

        notes.Add(string.Join(" ", bases));
        if (marks.Any(mark => mark.Estimate.IsRehearsal))
        {
            notes.Add(ChartWords.Rehearsal(language));
        }

        if (marks.Any(mark => mark.IsPooled || mark.Together is not null))
        {
            notes.Add(TogetherNote(marks, language));
        }

        notes.AddRange(Hidden([.. marks.Select(mark => mark.Estimate)], language));

        if (marks.Select(mark => mark.Estimate.Of.Filter.ToString()).Distinct().Where(filter => filter.Length > 0).ToList() is { Count: > 0 } filters
            && marks.Any(mark => !IsPopulationOnly(mark.Estimate.Of)))
        {
            notes.Add(language.Pick("Only respondents with ", "Bare svarpersoner med ") + string.Join("; ", filters) + ".");
        }

        if (gaps.Length > 0)
        {
            notes.Add(string.Join("; ", gaps.Distinct().Select(gap => gap.In(language))) + ".");
        }

        notes.AddRange(Cautions(marks).Distinct().Select(caution => language.Pick("Caution: ", "Forbehold: ") + caution.In(language)));
        return notes.ToImmutable();
    }

    /// <summary>Which numbers are hidden, and why.</summary>
    public static IEnumerable<string> Hidden(IReadOnlyCollection<Estimate> estimates, Language language)
    {
        if (estimates.Any(estimate => estimate.IsBaseSuppressed))
        {
            yield return language.Pick("Groups with fewer than five answers are hidden.", "Grupper med færre enn fem svar er skjult.");
        }

        if (estimates.Any(estimate => estimate is { IsSuppressed: true, IsBaseSuppressed: false }))
        {
            yield return DisclosureRule.ShareNote(language);
        }
    }

    /// <summary>Why waves or surveys of one variable may not be comparable, as the dictionary tells it.</summary>
    private static IEnumerable<BilingualText> Cautions(IReadOnlyList<MarkedEstimate> marks) =>
        from item in marks.Select(mark => mark.Estimate.Of).GroupBy(subject => subject.Variable.Name)
        let waves = item.DistinctBy(subject => (subject.Survey, subject.Wave)).ToList()
        from first in waves
        from second in waves
        where (first.Survey, first.Wave) != (second.Survey, second.Wave)
        let entry = first.Variable.ComparedWith(second.Survey, second.Wave)
        where entry is { Reason: not null } && entry.Verdict != Comparability.Same
        select entry.Reason;

    private static string TogetherNote(IReadOnlyList<MarkedEstimate> marks, Language language)
    {
        var printed = marks.Where(mark => mark.Together is not null).Select(mark => mark.Together!.Text(language)).Distinct().ToList();
        var line = printed.Count == 0
            ? string.Empty
            : language.Pick(" The upright mark is where print puts them together: ", " Den loddrette streken viser den trykte verdien samlet: ") + string.Join("; ", printed) + ".";
        return language.Pick("† Printed for both groups together, not for each.", "† Trykt for begge gruppene samlet, ikke hver for seg.") + line;
    }

    private static bool IsPopulationOnly(EstimateSubject subject) => subject.Filter.Conditions.Keys.All(name => name is "position" or "role");
}
