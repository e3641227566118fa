using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Lays contrasts out as a table: both estimates, the difference, its interval and test, and both bases.</summary>
internal static class ContrastLayout
{
    private const string NoBreak = "\u00a0";

    public static Table Of(ContrastTable contrasts, Language language)
    {
        var columns = Columns(contrasts, language);
        return new Table(
            Caption(contrasts, language),
            [.. columns.Select(column => column.Heading)],
            [.. contrasts.Select(contrast => columns.Select(column => column.Cell(contrast)).ToImmutableArray())],
            Notes(contrasts, language));
    }

    private static List<(string Heading, Func<Contrast, string> Cell)> Columns(ContrastTable contrasts, Language language)
    {
        var columns = new List<(string, Func<Contrast, string>)>();
        if (!IsOneItem(contrasts))
        {
            columns.Add((language.In("Item", "Utsagn"), contrast => contrast.First.Of.Variable.Label.In(language)));
        }

        columns.Add((language.In("First", "Første"), contrast => Side(contrast.First, language)));
        columns.Add((language.In("Second", "Andre"), contrast => Side(contrast.Second, language)));
        columns.Add((language.In("Difference", "Forskjell"), Shown(contrast => Difference(contrast, language), Words.Suppressed(language))));
        columns.Add((language.In("95 % interval", "95 % intervall"), Shown(contrast => Words.Range(contrast.Interval, contrast.First.Of.Statistic, language))));
        columns.Add((language.In("Test", "Test"), Shown(contrast => Test(contrast, language))));
        columns.Add(("p", Shown(contrast => P(contrast, language))));
        columns.Add((language.In("Effect", "Effekt"), Shown(contrast => Effect(contrast, language))));
        columns.Add((language.In("Basis", "Grunnlag"), contrast => Bases(contrast, language)));
        return columns;
    }

    private static Func<Contrast, string> Shown(Func<Contrast, string> cell, string hidden = "–") =>
        contrast => IsHidden(contrast) ? hidden : cell(contrast);

    private static bool IsOneItem(ContrastTable contrasts) =>
        !contrasts.Select(contrast => contrast.First.Of.Variable.Name).Distinct().Skip(1).Any();

    private static string Caption(ContrastTable contrasts, Language language)
    {
        var differences = language.In("Differences, first minus second", "Forskjeller, første minus andre");
        if (contrasts.Count == 0)
        {
            return differences + language.In(": none could be made", ": ingen kunne regnes ut");
        }

        var item = IsOneItem(contrasts) ? contrasts[0].First.Of.Variable.Label.In(language) + " – " : string.Empty;
        var measures = contrasts.Select(contrast => contrast.First.Of.Measure(language)).Distinct().ToList();
        return item + (measures is [var measure] ? measure + ". " : string.Empty) + differences;
    }

    private static bool IsHidden(Contrast contrast) => contrast.First.IsSuppressed || contrast.Second.IsSuppressed;

    private static string Side(Estimate estimate, Language language) =>
        (estimate.Of.Group == Group.Everyone ? string.Empty : estimate.Of.Group.Label.In(language) + " ") + estimate.Of.Wave.ToString(CultureInfo.InvariantCulture) + ": "
        + Words.Value(estimate, language)
        + (estimate is { IsSuppressed: false, Base.Valid: { } n } ? " (n" + NoBreak + NumberText.Format(n, 0, language) + ")" : string.Empty);

    private static string Difference(Contrast contrast, Language language) => contrast.First.Of.Statistic == EstimatedStatistic.Share
        ? NumberText.Format(contrast.Difference * 100, 1, language) + NoBreak + language.In("points", "prosentpoeng")
        : NumberText.Format(contrast.Difference, 2, language);

    private static string Test(Contrast contrast, Language language)
    {
        if (contrast.Test is null || contrast.Statistic is not { } statistic)
        {
            return language.In("no n printed", "n er ikke trykt");
        }

        var freedom = contrast.DegreesOfFreedom is { } df ? "(" + NumberText.Format(df, 1, language) + ")" : string.Empty;
        return (contrast.DegreesOfFreedom is null ? "z" : "t") + freedom + NoBreak + NumberText.Format(statistic, 2, language);
    }

    private static string Effect(Contrast contrast, Language language) => contrast.EffectSize is { } size
        ? (contrast.First.Of.Statistic == EstimatedStatistic.Share ? "h" : "g") + NoBreak + NumberText.Format(size.Value, 2, language)
        : "–";

    private static string P(Contrast contrast, Language language)
    {
        if (contrast.PValue is not { } p)
        {
            return "–";
        }

        var text = NumberText.PValue(p, language);
        return contrast.PRange is { } range && (NumberText.PValue(range.Low, language), NumberText.PValue(range.High, language)) is var (low, high)
            && (low != text || high != text)
            ? $"{text} [{low}; {high}]"
            : text;
    }

    private static string Bases(Contrast contrast, Language language) => contrast.First.Basis == contrast.Second.Basis
        ? Words.Of(contrast.First.Basis, language)
        : Words.Of(contrast.First.Basis, language) + language.In(" against ", " mot ") + Words.Of(contrast.Second.Basis, language);

    private static ImmutableArray<string> Notes(ContrastTable contrasts, Language language)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (contrasts.Any(contrast => contrast.Statistic is not null && contrast.DegreesOfFreedom is null))
        {
            notes.Add(language.In(
                "z: two proportions, pooled, two-sided; interval: Newcombe; h: Cohen's h.",
                "z: to andeler, felles varians, tosidig; intervall: Newcombe; h: Cohens h."));
        }

        if (contrasts.Any(contrast => contrast.DegreesOfFreedom is not null))
        {
            notes.Add(language.In("t: Welch, two-sided; g: Hedges' g.", "t: Welch, tosidig; g: Hedges' g."));
        }

        if (contrasts.Any(contrast => contrast.PRange is { Width: > 0 }))
        {
            notes.Add(language.In(
                "[ ]: the p-values possible when each printed share is anywhere within its rounding.",
                "[ ]: p-verdiene som er mulige når hver trykte andel kan ligge hvor som helst innenfor avrundingen."));
        }

        if (contrasts.Any(contrast => contrast.First.Basis == DataBasis.Synthetic || contrast.Second.Basis == DataBasis.Synthetic))
        {
            notes.Add(Words.SyntheticTest(language));
        }

        notes.AddRange(contrasts.Select(contrast => contrast.Caution).OfType<Dictionary.BilingualText>().Distinct()
            .Select(caution => language.In("Caution: ", "Forbehold: ") + caution.In(language)));
        return notes.ToImmutable();
    }
}
