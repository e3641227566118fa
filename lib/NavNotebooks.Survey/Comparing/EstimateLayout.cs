using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Lays estimates out as a table: only the columns that vary, and always interval, n and basis.</summary>
internal static class EstimateLayout
{
    public static Table Of(EstimateTable estimates, Language language) =>
        Table.Of(Caption(estimates, language), Columns(estimates, language), estimates, Notes(estimates, language));

    /// <summary>The item's name leads to its variable; where there is one item, its number does, unless a claim asks for it.</summary>
    private static List<TableColumn<Estimate>> Columns(EstimateTable estimates, Language language)
    {
        var columns = new List<TableColumn<Estimate>>();
        var severalItems = Varies(estimates, estimate => estimate.Of.Variable.Name);
        if (severalItems)
        {
            columns.Add(new(language.In("Item", "Utsagn"), estimate => estimate.Of.Variable.Label.In(language), estimate => estimate.Of.Mark));
        }

        if (Varies(estimates, estimate => estimate.Of.Measure(Language.English)))
        {
            columns.Add(new(language.In("Answer", "Svar"), estimate => estimate.Of.Measure(language)));
        }

        columns.Add(new(language.In("Group", "Gruppe"), estimate => estimate.Of.Group.Label.In(language)));
        columns.Add(new(language.In("Wave", "År"), estimate => estimate.Of.Wave.ToString(CultureInfo.InvariantCulture)));
        columns.Add(new(language.In("Estimate", "Estimat"), estimate => Words.Value(estimate, language), estimate => estimate.Mark ?? (severalItems ? null : estimate.Of.Mark)));
        columns.Add(new(language.In("95 % interval", "95 % intervall"), estimate => Interval(estimate, language)));
        columns.Add(new("n", estimate => Valid(estimate, language)));
        columns.Add(new(language.In("Basis", "Grunnlag"), estimate => Words.Of(estimate, language)));
        return columns;
    }

    private static string Interval(Estimate estimate, Language language) =>
        estimate.IsSuppressed ? "–" : Words.Range(estimate.Interval, estimate.Of.Statistic, language);

    private static string Valid(Estimate estimate, Language language)
    {
        if (estimate.IsBaseSuppressed)
        {
            return "< 5";
        }

        if (estimate is { IsSuppressed: true, ShownValid: null })
        {
            return "*";
        }

        return estimate.Base.Valid is { } n ? NumberText.Format(n, 0, language) : language.In("not printed", "ikke trykt");
    }

    private static string Caption(EstimateTable estimates, Language language)
    {
        if (estimates.Count == 0)
        {
            return language.In("Nothing to show", "Ingenting å vise");
        }

        var label = Varies(estimates, estimate => estimate.Of.Variable.Name)
            ? string.Empty
            : estimates[0].Of.Variable.Label.In(language) + " – ";
        var measure = Varies(estimates, estimate => estimate.Of.Measure(Language.English))
            ? language.In("share by answer", "andel etter svar")
            : estimates[0].Of.Measure(language);
        return label.Length == 0 ? char.ToUpperInvariant(measure[0]) + measure[1..] : label + measure;
    }

    private static ImmutableArray<string> Notes(EstimateTable estimates, Language language)
    {
        var notes = ImmutableArray.CreateBuilder<string>();
        if (estimates.Any(estimate => estimate.Basis == DataBasis.Synthetic))
        {
            notes.Add(language.In(
                "Synthetic: computed on microdata built only from printed figures; agreement with the report tests the pipeline, not the world.",
                "Syntetisk: regnet på mikrodata bygd bare av trykte tall; samsvar med rapporten prøver beregningen, ikke virkeligheten."));
        }

        if (estimates.Any(estimate => estimate.IsRehearsal))
        {
            notes.Add(Words.Rehearsal(language));
        }

        if (estimates.Any(estimate => estimate is { IsSuppressed: true, IsBaseSuppressed: false }))
        {
            notes.Add(DisclosureRule.ShareNote(language));
        }

        var filters = estimates.Select(estimate => estimate.Of.Filter.Without(estimate.Of.Group.By).ToString());
        foreach (var filter in filters.Where(text => text.Length > 0).Distinct())
        {
            notes.Add(language.In("Only respondents with ", "Bare svarpersoner med ") + filter);
        }

        notes.AddRange(estimates.Gaps.Distinct().Select(gap => gap.In(language)));
        return notes.ToImmutable();
    }

    private static bool Varies(EstimateTable estimates, Func<Estimate, string> of) => estimates.Select(of).Distinct().Skip(1).Any();
}
