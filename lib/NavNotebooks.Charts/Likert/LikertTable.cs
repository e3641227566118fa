using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Likert;


/// <summary>The data table behind a chart of answers: a row for each of its rows, a column for each point of the scale.</summary>
internal sealed class LikertTable(ImmutableArray<LikertRow> rows, ImmutableArray<LikertRow> notDrawn, PageText text)
{
    public Table Of(Language language)
    {
        var scale = (rows.FirstOrDefault(row => row.IsDrawn) ?? rows[0]).Of.Scale;
        var all = rows.AddRange(notDrawn);
        var printed = all.Any(row => row.Printed().Any());
        return new Table(
            text.Title + " – " + string.Join(" ", text.Subtitle),
            [
                language.Pick("Item", "Utsagn"),
                language.Pick("Group", "Gruppe"),
                language.Pick("Wave", "År"),
                .. scale.Points.Select(point => point.Label.In(language) + " (%)"),
                "n",
                language.Pick("Do not know (n)", "Vet ikke (n)"),
                language.Pick("Basis", "Grunnlag"),
                .. printed ? [language.Pick("Printed", "Trykt")] : ImmutableArray<string>.Empty,
            ],
            [.. all.Select(row => Row(row, printed, language))],
            text.Notes).Marked(column: 0, [.. all.Select(row => row.Of.Mark)]);
    }

    private static ImmutableArray<string> Row(LikertRow row, bool withPrinted, Language language) =>
    [
        row.Of.Variable.Label.In(language),
        RowLabel.Group(row.Of, row.Of.Group, language),
        RowLabel.Wave(row.Of.Wave),
        .. Cells(row, language),
        row.IsHidden ? LikertDrawing.HiddenValid(row) : row.Cells[0].Base.Valid is { } n ? NumberText.Format(n, 0, language) : "–",
        row.IsHidden || row.Unsure is not { } unsure ? "–" : unsure.IsHidden ? "< 5" : NumberText.Format(unsure.Count, 0, language),
        ChartWords.Basis(row.Basis, language),
        .. withPrinted ? [Printed(row, language)] : ImmutableArray<string>.Empty,
    ];

    /// <summary>One decimal, rounded so that a row adds up to 100.0.</summary>
    private static IEnumerable<string> Cells(LikertRow row, Language language)
    {
        var points = row.Of.Scale.Points;
        if (row.IsHidden)
        {
            return points.Select(_ => language.Pick("hidden", "skjult"));
        }

        if (row.IsDrawn)
        {
            return WholePercents.Of(row.Shares, 1).Select((percent, point) => !row.Cells[point].IsSuppressed ? NumberText.Format(percent, 1, language)
                : row.StandsForOthers(point) ? NumberText.Format(percent, 1, language) + language.Pick(" together", " samlet")
                : language.Pick("together", "samlet"));
        }

        return points.Select(point => row.Cells.FirstOrDefault(cell => cell.Of.Answers!.Listed[0] == point.Code) is { } cell && double.IsFinite(cell.Value)
            ? PrintedMark.Of(cell)?.Text(language) ?? MarkText.Value(cell, 1, language)
            : "–");
    }

    private static string Printed(LikertRow row, Language language)
    {
        var points = row.Of.Scale.Points;
        var texts = row.Printed().Select(printed =>
            string.Join(" + ", printed.Places.Select(place => points[place].Label.In(language))) + ": " + printed.Mark.Text(language) + " (" + printed.Mark.Claim.Id + ")").ToList();
        return texts.Count == 0 ? "–" : string.Join("; ", texts);
    }
}
