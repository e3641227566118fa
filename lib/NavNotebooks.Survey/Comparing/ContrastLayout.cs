using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Lays contrasts out as a table: both estimates, the difference, its interval and test, and both bases.</summary>
internal static class ContrastLayout
{
    private const string NoBreak = "\u00a0";

    public static Table Of(ContrastTable contrasts, Language language) =>
        Table.Of(Caption(contrasts, language), Columns(contrasts, language), contrasts, ContrastNotes.Of(contrasts, language));

    private static List<TableColumn<Contrast>> Columns(ContrastTable contrasts, Language language)
    {
        var columns = new List<TableColumn<Contrast>>();
        var oneItem = IsOneItem(contrasts);
        if (!oneItem)
        {
            columns.Add(new(language.In("Item", "Utsagn"), contrast => contrast.First.Of.Variable.Label.In(language), contrast => contrast.First.Of.Mark));
        }

        if (Measures(contrasts, language).Skip(1).Any())
        {
            columns.Add(new(language.In("Answer", "Svar"), contrast => contrast.First.Of.Measure(language)));
        }

        columns.Add(Side(contrasts, contrast => contrast.First, language.In("First", "Første"), language));
        columns.Add(Side(contrasts, contrast => contrast.Second, language.In("Second", "Andre"), language));
        columns.Add(new(language.In("Difference", "Forskjell"), Shown(contrast => Difference(contrast, language), contrast => Hidden(contrast, language)), contrast => contrast.Mark));
        columns.Add(new(language.In("95 % interval", "95 % intervall"), Shown(contrast => Words.Range(contrast.Interval, contrast.First.Of.Statistic, language))));
        columns.Add(new(language.In("Test", "Test"), Shown(contrast => Test(contrast, language))));
        columns.Add(new("p", Shown(contrast => P(contrast, language))));
        if (contrasts.Any(contrast => contrast.OverWaves is not null))
        {
            columns.Add(new(language.In("p, by overlap", "p, etter overlapp"), Shown(contrast => OverlapText(contrast, language))));
        }

        if (contrasts.Any(contrast => contrast.Detectable is not null))
        {
            columns.Add(new(language.In("Could have shown", "Kunne ha vist"), Shown(contrast => DetectableText(contrast, language))));
        }

        if (contrasts.Any(contrast => contrast.InFamily is not null))
        {
            columns.Add(new(language.In("Adjusted p", "Justert p"), Shown(contrast => contrast.InFamily is { Undefined: null } member ? NumberText.PValue(member.AdjustedPValue, language) : "–")));
        }

        columns.Add(new(language.In("Effect", "Effekt"), Shown(contrast => Effect(contrast, language))));
        if (BasisOfAll(contrasts, language) is null)
        {
            columns.Add(new(language.In("Basis", "Grunnlag"), contrast => Bases(contrast, language)));
        }

        return columns;
    }

    private static Func<Contrast, string> Shown(Func<Contrast, string> cell, Func<Contrast, string>? hidden = null) =>
        contrast => !IsHidden(contrast) ? cell(contrast) : hidden is null ? "–" : hidden(contrast);

    private static string Hidden(Contrast contrast, Language language) =>
        contrast.First.IsBaseSuppressed || contrast.Second.IsBaseSuppressed ? Words.Suppressed(language) : Words.Withheld(language);

    private static bool IsOneItem(ContrastTable contrasts) =>
        !contrasts.Select(contrast => contrast.First.Of.Variable.Name).Distinct().Skip(1).Any();

    private static string Caption(ContrastTable contrasts, Language language)
    {
        var differences = language.In("Differences, first minus second", "Forskjeller, første minus andre");
        if (contrasts.Count == 0)
        {
            return differences + language.In(": none could be made", ": ingen kunne regnes ut");
        }

        var item = IsOneItem(contrasts) ? contrasts[0].First.Of.Variable.Label.In(language) : null;
        var measure = Measures(contrasts, language) is [var only] ? only : null;
        var basis = BasisOfAll(contrasts, language) is { } all ? language.In("basis: ", "grunnlag: ") + all : null;
        var caption = string.Join(" · ", new[] { item, measure, differences, basis }.OfType<string>());
        return char.ToUpperInvariant(caption[0]) + caption[1..];
    }

    private static List<string> Measures(ContrastTable contrasts, Language language) =>
        [.. contrasts.Select(contrast => contrast.First.Of.Measure(language)).Distinct()];

    /// <summary>The basis that every row has, which the caption then tells; <see langword="null"/> where rows differ.</summary>
    private static string? BasisOfAll(ContrastTable contrasts, Language language) =>
        contrasts.Select(contrast => Bases(contrast, language)).Distinct().ToList() is [var basis] ? basis : null;

    private static bool IsHidden(Contrast contrast) => contrast.First.IsSuppressed || contrast.Second.IsSuppressed;

    /// <summary>One side of every contrast. What all rows of it share, group or wave, stands in the heading; what differs stands before each value.</summary>
    private static TableColumn<Contrast> Side(ContrastTable contrasts, Func<Contrast, Estimate> side, string otherwise, Language language)
    {
        var estimates = contrasts.Select(side).ToImmutableArray();
        var oneItem = IsOneItem(contrasts);
        var oneGroup = !estimates.Select(GroupOf).Distinct().Skip(1).Any();
        var oneWave = !estimates.Select(WaveOf).Distinct().Skip(1).Any();
        var shared = estimates.IsEmpty ? string.Empty : Told(estimates[0], oneGroup, oneWave);
        return new(shared.Length > 0 ? shared : otherwise, Cell, contrast => side(contrast).Mark ?? (oneItem ? side(contrast).Of.Mark : null));

        string Cell(Contrast contrast)
        {
            var estimate = side(contrast);
            var own = Told(estimate, !oneGroup, !oneWave);
            return (own.Length > 0 ? own + ": " : string.Empty) + Value(estimate, language);
        }

        string GroupOf(Estimate estimate) => estimate.Of.Group == Group.Everyone ? string.Empty : estimate.Of.Group.Label.In(language);

        static string WaveOf(Estimate estimate) => estimate.Of.Wave.ToString(CultureInfo.InvariantCulture);

        string Told(Estimate estimate, bool group, bool wave) => string.Join(
            ' ', new[] { group ? GroupOf(estimate) : string.Empty, wave ? WaveOf(estimate) : string.Empty }.Where(word => word.Length > 0));
    }

    private static string Value(Estimate estimate, Language language) => Words.Value(estimate, language)
        + (estimate.ShownValid is { } n ? " (n" + NoBreak + NumberText.Format(n, 0, language) + ")" : string.Empty);

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

    private static string DetectableText(Contrast contrast, Language language)
    {
        if (contrast.Detectable is not { Undefined: null } least)
        {
            return "–";
        }

        string Text(double value) => double.IsNaN(value) ? "–"
            : contrast.First.Of.Statistic == EstimatedStatistic.Share ? NumberText.Format(value * 100, 1, language)
            : NumberText.Format(value, 2, language);
        var (downwards, upwards) = (Text(least.Downwards), Text(least.Upwards));
        return downwards == "\u2212" + upwards ? "±" + upwards : downwards + language.In(" or +", " eller +") + upwards;
    }

    private static string OverlapText(Contrast contrast, Language language) => contrast.OverWaves is { Undefined: null } change
        ? NumberText.PValue(change.PValues.Low, language) + language.In(" to ", " til ") + NumberText.PValue(change.PValues.High, language)
        : "–";

    private static string Bases(Contrast contrast, Language language) => contrast.First.Basis == contrast.Second.Basis
        ? Words.Of(contrast.First.Basis, language)
        : Words.Of(contrast.First.Basis, language) + language.In(" against ", " mot ") + Words.Of(contrast.Second.Basis, language);
}
