using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Changes;

/// <summary>The data table behind a chart of changes: both ends, their n and basis, and the difference with its test.</summary>
internal sealed class ChangeTable(ImmutableArray<ChangeRow> rows, PageText text)
{
    public Table Of(Language language) => new(
        text.Title + " – " + string.Join(" ", text.Subtitle),
        [
            language.Pick("Item", "Utsagn"),
            language.Pick("Group", "Gruppe"),
            language.Pick("From", "Fra"),
            "n",
            language.Pick("Basis", "Grunnlag"),
            language.Pick("To", "Til"),
            "n",
            language.Pick("Basis", "Grunnlag"),
            language.Pick("Difference", "Forskjell"),
            language.Pick("95 % interval", "95 % intervall"),
            "p",
            language.Pick("Printed in", "Trykt i"),
        ],
        [.. rows.Select(row => Row(row, language))],
        text.Notes)
    {
        Marks = [.. rows.Select(Marks)],
    };

    /// <summary>The item leads to its variable, the difference to the claim that tells of it; those that print its ends are named in the last column.</summary>
    private static ImmutableArray<Mark?> Marks(ChangeRow row) =>
        [row.To.Estimate.Of.Mark, null, null, null, null, null, null, null, row.Contrast.Mark, null, null, null];

    private static ImmutableArray<string> Row(ChangeRow row, Language language) =>
    [
        row.To.Estimate.Of.Variable.Label.In(language),
        RowLabel.Group(row.To.Estimate.Of, row.To.Group, language),
        .. End(row.From, language),
        .. End(row.To, language),
        row.Difference(language),
        row.Interval(language),
        row.P(language),
        Claims(row),
    ];

    private static ImmutableArray<string> End(MarkedEstimate end, Language language) =>
    [
        RowLabel.Wave(end.Estimate.Of.Wave) + ": " + Shown(end, language),
        MarkText.Valid(end, language),
        ChartWords.Basis(end.Basis, language),
    ];

    private static string Shown(MarkedEstimate end, Language language)
    {
        if (end.IsHidden)
        {
            return ChartWords.Hidden(language, end.Estimate);
        }

        var computed = MarkText.Value(end.Estimate, 1, language);
        return end.Printed is not { } printed
            ? computed
            : printed.Text(language) + (end.IsPooled ? " †" : string.Empty) + (end.IsReplaced ? language.Pick(" (computed ", " (beregnet ") + computed + ")" : string.Empty);
    }

    private static string Claims(ChangeRow row)
    {
        var ids = new[] { row.From, row.To }.SelectMany(end => end.Printed is { } printed ? [printed.Claim.Id] : end.Estimate.Sources).Distinct().ToList();
        return ids.Count == 0 ? "–" : string.Join(", ", ids);
    }
}
