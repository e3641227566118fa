using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Lays contrasts out as a table: both estimates, the difference, its interval and test, and both bases.</summary>
internal static class ContrastLayout
{
    public static Table Of(ContrastTable contrasts, Language language) => new(
        language.In("Differences, first minus second", "Forskjeller, første minus andre"),
        [
            language.In("Item", "Utsagn"),
            language.In("First", "Første"),
            language.In("Second", "Andre"),
            language.In("Difference", "Forskjell"),
            language.In("95 % interval", "95 % intervall"),
            language.In("Test", "Test"),
            "p",
            language.In("Effect", "Effekt"),
            language.In("Basis", "Grunnlag"),
        ],
        [.. contrasts.Select(contrast => Row(contrast, language))],
        Notes(contrasts, language));

    private static ImmutableArray<string> Row(Contrast contrast, Language language) =>
    [
        Item(contrast, language),
        Side(contrast.First, language),
        Side(contrast.Second, language),
        IsHidden(contrast) ? Words.Suppressed(language) : Difference(contrast, language),
        IsHidden(contrast) ? "–" : Words.Range(contrast.Interval, contrast.First.Of.Statistic, language),
        IsHidden(contrast) ? "–" : Test(contrast, language),
        IsHidden(contrast) ? "–" : P(contrast, language),
        IsHidden(contrast) || contrast.EffectSize is not { } size
            ? "–"
            : (contrast.First.Of.Statistic == EstimatedStatistic.Share ? "h " : "g ") + NumberText.Format(size.Value, 2, language),
        Bases(contrast, language),
    ];

    private static bool IsHidden(Contrast contrast) => contrast.First.IsSuppressed || contrast.Second.IsSuppressed;

    private static string Item(Contrast contrast, Language language)
    {
        var of = contrast.First.Of;
        return of.Variable.Label.In(language) + (of.Statistic == EstimatedStatistic.Share ? ": " + of.Measure(language) : string.Empty);
    }

    private static string Side(Estimate estimate, Language language) =>
        estimate.Of.Group.Label.In(language) + " " + estimate.Of.Wave.ToString(CultureInfo.InvariantCulture) + ": "
        + Words.Value(estimate, language)
        + (estimate is { IsSuppressed: false, Base.Valid: { } n } ? " (n " + NumberText.Format(n, 0, language) + ")" : string.Empty);

    private static string Difference(Contrast contrast, Language language) => contrast.First.Of.Statistic == EstimatedStatistic.Share
        ? NumberText.Format(contrast.Difference * 100, 1, language) + language.In(" points", " prosentpoeng")
        : NumberText.Format(contrast.Difference, 2, language);

    private static string Test(Contrast contrast, Language language)
    {
        if (contrast.Test is null || contrast.Statistic is not { } statistic)
        {
            return language.In("no n printed", "n er ikke trykt");
        }

        var freedom = contrast.DegreesOfFreedom is { } df ? "(" + NumberText.Format(df, 1, language) + ")" : string.Empty;
        return contrast.Test + freedom + " " + NumberText.Format(statistic, 2, language);
    }

    private static string P(Contrast contrast, Language language)
    {
        if (contrast.PValue is not { } p)
        {
            return "–";
        }

        return contrast.PRange is { } range && range.Width > 0
            ? NumberText.PValue(p, language) + " [" + NumberText.PValue(range.Low, language) + "; " + NumberText.PValue(range.High, language) + "]"
            : NumberText.PValue(p, language);
    }

    private static string Bases(Contrast contrast, Language language) => contrast.First.Basis == contrast.Second.Basis
        ? Words.Of(contrast.First.Basis, language)
        : Words.Of(contrast.First.Basis, language) + language.In(" against ", " mot ") + Words.Of(contrast.Second.Basis, language);

    private static ImmutableArray<string> Notes(ContrastTable contrasts, Language language)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (contrasts.Any(contrast => contrast.PRange is { Width: > 0 }))
        {
            notes.Add(language.In(
                "[ ]: the p-values possible when each printed share is anywhere within its rounding.",
                "[ ]: p-verdiene som er mulige når hver trykte andel kan ligge hvor som helst innenfor avrundingen."));
        }

        if (contrasts.Any(contrast => contrast.First.Basis == DataBasis.Synthetic || contrast.Second.Basis == DataBasis.Synthetic))
        {
            notes.Add(language.In(
                "Synthetic: a test on synthetic respondents shows what the printed figures imply, not what the world is like.",
                "Syntetisk: en test på syntetiske svarpersoner viser hva de trykte tallene innebærer, ikke hvordan virkeligheten er."));
        }

        notes.AddRange(contrasts.Select(contrast => contrast.Caution).OfType<Dictionary.BilingualText>().Distinct()
            .Select(caution => language.In("Caution: ", "Forbehold: ") + caution.In(language)));
        return notes.ToImmutable();
    }
}
