using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Waves;

namespace NavNotebooks.Survey.Comparing;

/// <summary>What must be said under a table of contrasts: which tests, on what assumptions, resting on what.</summary>
internal static class ContrastNotes
{
    public static ImmutableArray<string> Of(ContrastTable contrasts, Language language) =>
    [
        .. Tests(contrasts, language),
        .. Waves(contrasts, language),
        .. Sizes(contrasts, language),
        .. Families(contrasts, language),
        .. Data(contrasts, language),
        .. contrasts.Gaps.Distinct().Select(gap => gap.In(language)),
    ];

    private static IEnumerable<string> Tests(ContrastTable contrasts, Language language)
    {
        if (contrasts.Any(contrast => contrast.Statistic is not null && contrast.DegreesOfFreedom is null))
        {
            yield return language.In(
                "z: two proportions, pooled, two-sided; interval: Newcombe; h: Cohen's h.",
                "z: to andeler, felles varians, tosidig; intervall: Newcombe; h: Cohens h.");
        }

        if (contrasts.Any(contrast => contrast.DegreesOfFreedom is not null))
        {
            yield return language.In("t: Welch, two-sided; g: Hedges' g.", "t: Welch, tosidig; g: Hedges' g.");
        }

        if (contrasts.Any(contrast => contrast.PRange is { Width: > 0 }))
        {
            yield return language.In(
                "[ ]: the p-values possible when each printed share is anywhere within its rounding.",
                "[ ]: p-verdiene som er mulige når hver trykte andel kan ligge hvor som helst innenfor avrundingen.");
        }
    }

    private static IEnumerable<string> Waves(ContrastTable contrasts, Language language)
    {
        if (contrasts.Any(contrast => contrast.OverWaves is null && contrast.PValue is not null && IsOverWaves(contrast)))
        {
            yield return language.In(
                "Waves are compared as if nobody had answered in both.",
                "Målingene er sammenlignet som om ingen hadde svart i begge.");
        }

        foreach (var overlap in contrasts.Select(contrast => contrast.OverWaves?.Overlap).OfType<WaveOverlap>().Distinct())
        {
            yield return language.In("By overlap: every p possible when ", "Etter overlapp: alle p som er mulige når ")
                + Between(overlap.Share.Low, overlap.Share.High, value => NumberText.Percent(value, 0, language), language)
                + language.In(" of the smaller wave answered in both and their two answers correlate ", " av den minste målingen svarte i begge og de to svarene korrelerer ")
                + Between(overlap.Correlation.Low, overlap.Correlation.High, value => NumberText.Format(value, 2, language), language) + ".";
        }
    }

    private static IEnumerable<string> Sizes(ContrastTable contrasts, Language language) => contrasts
        .Select(contrast => contrast.Detectable?.Plan)
        .OfType<Statistics.Planning.PowerPlan>()
        .Distinct()
        .Select(plan => language.In("Could have shown: the differences nearest to zero that ", "Kunne ha vist: forskjellene nærmest null som ")
            + NumberText.Percent(plan.Power, 0, language) + language.In(" of samples of these sizes find at p < ", " av utvalg på disse størrelsene finner ved p < ")
            + NumberText.Format(plan.Significance, 2, language)
            + (plan.DesignEffect == 1 ? "." : language.In(", with a design effect of ", ", med designeffekt ") + NumberText.Format(plan.DesignEffect, 2, language) + "."));

    private static IEnumerable<string> Families(ContrastTable contrasts, Language language) => contrasts
        .Select(contrast => contrast.InFamily)
        .OfType<Statistics.ManyTests.FamilyMember>()
        .Select(member => (member.Family, member.FamilySize, member.Correction))
        .Distinct()
        .Select(family => language.In("Adjusted p: ", "Justert p: ") + Statistics.ManyTests.CorrectionText.Of(family.Correction)
            + language.In(", in the family “", ", i familien «") + family.Family + language.In("” of ", "» med ")
            + NumberText.Format(family.FamilySize, 0, language) + language.In(" tests.", " tester."));

    private static IEnumerable<string> Data(ContrastTable contrasts, Language language)
    {
        if (contrasts.Any(contrast => contrast.First.Basis == DataBasis.Synthetic || contrast.Second.Basis == DataBasis.Synthetic))
        {
            yield return Words.SyntheticTest(language);
        }

        if (contrasts.Any(contrast => contrast.First.IsRehearsal || contrast.Second.IsRehearsal))
        {
            yield return Words.Rehearsal(language);
        }

        if (contrasts.Any(contrast => contrast.First is { IsSuppressed: true, IsBaseSuppressed: false } || contrast.Second is { IsSuppressed: true, IsBaseSuppressed: false }))
        {
            yield return Disclosure.DisclosureRule.ShareNote(language);
        }

        foreach (var caution in contrasts.Select(contrast => contrast.Caution).OfType<Dictionary.BilingualText>().Distinct())
        {
            yield return language.In("Caution: ", "Forbehold: ") + caution.In(language);
        }

        foreach (var pair in contrasts.Refused)
        {
            yield return language.In("Not comparable: ", "Kan ikke sammenlignes: ") + pair.First.Variable.Label.In(language) + ". " + pair.Reason.In(language);
        }
    }

    private static bool IsOverWaves(Contrast contrast) =>
        contrast.First.Of.Survey == contrast.Second.Of.Survey && contrast.First.Of.Wave != contrast.Second.Of.Wave;

    private static string Between(double low, double high, Func<double, string> text, Language language) =>
        low == high ? text(low) : text(low) + language.In(" to ", " til ") + text(high);
}
