using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Charts.Marking;

/// <summary>The data table behind a picture of marks: every number that is drawn, and every estimate that a printed one stands before.</summary>
internal static class MarkTable
{
    public static Table Of(IReadOnlyList<MarkedEstimate> marks, PageText text, Language language) =>
        Table.Of(text.Title + " – " + string.Join(" ", text.Subtitle), Columns(marks, language), marks, text.Notes);

    /// <summary>Claims that are named in the last column need no other door; a number without any leads to its variable, by its item's name where there are several.</summary>
    private static List<TableColumn<MarkedEstimate>> Columns(IReadOnlyList<MarkedEstimate> marks, Language language)
    {
        var columns = new List<TableColumn<MarkedEstimate>>();
        var severalItems = Varies(marks, mark => mark.Estimate.Of.Variable.Name);
        if (severalItems)
        {
            columns.Add(new(language.Pick("Item", "Utsagn"), mark => mark.Estimate.Of.Variable.Label.In(language), mark => mark.Estimate.Of.Mark));
        }

        if (Varies(marks, mark => MeasureText.Of(mark.Estimate.Of, language)))
        {
            columns.Add(new(language.Pick("Answer", "Svar"), mark => MeasureText.Of(mark.Estimate.Of, language)));
        }

        columns.Add(new(language.Pick("Group", "Gruppe"), mark => RowLabel.Group(mark.Estimate.Of, mark.Group, language)));
        columns.Add(new(language.Pick("Wave", "År"), mark => RowLabel.Wave(mark.Estimate.Of.Wave)));
        columns.Add(new(language.Pick("Shown", "Vist"), mark => Shown(mark, language), mark => Claims(mark).Length > 0 ? null : mark.Estimate.Mark ?? (severalItems ? null : mark.Estimate.Of.Mark)));
        columns.Add(new(language.Pick("Basis", "Grunnlag"), mark => ChartWords.Basis(mark.Basis, language)));
        columns.Add(new("n", mark => MarkText.Valid(mark, language)));
        columns.Add(new(language.Pick("Computed", "Beregnet"), mark => Computed(mark, language)));
        columns.Add(new(language.Pick("95 % interval", "95 % intervall"), mark => MarkText.Interval(mark.Estimate, language)));
        if (marks.Any(mark => Claims(mark).Length > 0))
        {
            columns.Add(new(language.Pick("Printed in", "Trykt i"), Claims));
        }

        return columns;
    }

    private static string Shown(MarkedEstimate mark, Language language)
    {
        if (mark.IsHidden)
        {
            return ChartWords.Hidden(language, mark.Estimate);
        }

        var pooled = mark.IsPooled ? " †" : string.Empty;
        return (mark.Printed?.Text(language) ?? MarkText.Value(mark.Estimate, 1, language)) + pooled;
    }

    private static string Computed(MarkedEstimate mark, Language language) =>
        mark.IsHidden || mark.Estimate.Basis == Survey.DataBasis.Published ? "–" : MarkText.Value(mark.Estimate, 1, language);

    private static string Claims(MarkedEstimate mark)
    {
        var ids = mark.Printed is { } printed ? [printed.Claim.Id] : mark.Estimate.Sources;
        return string.Join(", ", mark.Together is { } together ? ids.Add(together.Claim.Id + " †") : ids);
    }

    private static bool Varies(IReadOnlyList<MarkedEstimate> marks, Func<MarkedEstimate, string> of) => marks.Select(of).Distinct().Skip(1).Any();
}
