using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Lays estimates out as a table: only the columns that vary, and always interval, n and basis.</summary>
internal static class EstimateLayout
{
    public static Table Of(EstimateTable estimates, Language language)
    {
        var columns = Columns(estimates, language);
        return new Table(
            Caption(estimates, language),
            [.. columns.Select(column => column.Heading)],
            [.. estimates.Select(estimate => columns.Select(column => column.Cell(estimate)).ToImmutableArray())],
            Notes(estimates, language));
    }

    private static List<(string Heading, Func<Estimate, string> Cell)> Columns(EstimateTable estimates, Language language)
    {
        var columns = new List<(string, Func<Estimate, string>)>();
        if (Varies(estimates, estimate => estimate.Of.Variable.Name))
        {
            columns.Add((language.In("Item", "Utsagn"), estimate => estimate.Of.Variable.Label.In(language)));
        }

        if (Varies(estimates, estimate => estimate.Of.Measure(Language.English)))
        {
            columns.Add((language.In("Answer", "Svar"), estimate => estimate.Of.Measure(language)));
        }

        columns.Add((language.In("Group", "Gruppe"), estimate => estimate.Of.Group.Label.In(language)));
        columns.Add((language.In("Wave", "År"), estimate => estimate.Of.Wave.ToString(CultureInfo.InvariantCulture)));
        columns.Add((language.In("Estimate", "Estimat"), estimate => Words.Value(estimate, language)));
        columns.Add((language.In("95 % interval", "95 % intervall"), estimate => Interval(estimate, language)));
        columns.Add(("n", estimate => Valid(estimate, language)));
        columns.Add((language.In("Basis", "Grunnlag"), estimate => Words.Of(estimate.Basis, language)));
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
