using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>Reliability of the batteries and indices of a frame.</summary>
internal static class ReliabilityOf
{
    private static readonly BilingualText TooFew = new("Too few answered every item to tell.", "For få svarte på alle utsagn til at noe kan sies.");
    private static readonly BilingualText NoVariation = new("Everybody answered one item alike.", "Alle svarte likt på ett av utsagnene.");

    private static readonly BilingualText Hidden = new(
        "Hidden: from how many answered every item follows how many did not, who are 1 to 4.",
        "Skjult: av hvor mange som svarte på alle utsagn, følger hvor mange som ikke gjorde det, og de er 1 til 4.");

    /// <summary>Of every battery whose items are on one ordered scale, and of every index; boxes to tick are no scale.</summary>
    public static ImmutableArray<CodebookReliability> All(SurveyFrame frame)
    {
        var definition = frame.Definition;
        var columns = frame.Columns.Select(column => column.Name).ToHashSet(StringComparer.Ordinal);
        return
        [
            .. definition.Batteries
                .Where(battery => battery.Variables.Length > 1 && battery.Variables.All(columns.Contains) && battery.Variables.All(name => IsOrdered(definition, name)))
                .Select(battery => Of(frame, new(battery.Id, battery.Label, battery.Variables) { Complete = ShownCount.Of(0, frame.Basis) }, items => items.Items())),
            .. definition.Indices.Where(index => index.Items.All(columns.Contains)).Select(index => Of(
                frame,
                new(index.Id, index.Label, index.Items) { IsIndex = true, Reversed = index.Reversed, Complete = ShownCount.Of(0, frame.Basis) },
                items => items.Items(index))),
        ];
    }

    private static bool IsOrdered(SurveyDefinition definition, string name) => definition.ScaleOf(definition.Variable(name))?.Kind == ScaleKind.Ordinal;

    private static CodebookReliability Of(SurveyFrame frame, CodebookReliability of, Func<CompleteCases, ScaleItems> itemsOf)
    {
        var cases = CompleteCases.Of(frame, of.Items);
        of = of with { Complete = CountLine.Of([cases.Count, frame.RowCount - cases.Count], frame.Basis)[0] };
        if (cases.Count < DisclosureRule.Threshold)
        {
            return of with { Reason = TooFew };
        }

        if (of.Complete.Count is null)
        {
            return of with { Reason = Hidden };
        }

        if (of.Items.Any(item => !cases[item].ContainsAnyExcept(cases[item][0])))
        {
            return of with { Reason = NoVariation };
        }

        var items = itemsOf(cases);
        var alpha = Reliability.Of(items);
        return alpha.Undefined is null
            ? of with { Alpha = alpha, Omega = of.Items.Length > 2 ? Omega.Of(items) : null }
            : of with { Reason = NoVariation };
    }
}
