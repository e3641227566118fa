using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Ranges;

/// <summary>The data table behind a range plot: one row a mark, and one for each row without any.</summary>
internal sealed class RangeTable(RangePlot plot, RangeScale scale, PageText text)
{
    public Table Of(Language language)
    {
        var marks = plot.Rows.SelectMany(row => row.Marks.DefaultIfEmpty(), (row, mark) => (Row: row, Mark: mark)).ToList();
        var columns = new List<(string Heading, Func<(RangeRow Row, RangeMark? Mark), string> Cell)>();
        if (plot.Rows.Any(row => row.Heading is not null))
        {
            columns.Add((language.Pick("Under", "Under"), one => one.Row.Heading?.In(language) ?? "–"));
        }

        columns.Add((language.Pick("Row", "Rad"), one => one.Row.Label.In(language)));
        if (marks.Exists(one => one.Mark?.Series is not null))
        {
            columns.Add((language.Pick("Kind", "Slag"), one => one.Mark?.Series?.In(language) ?? "–"));
        }

        columns.Add((language.Pick("As printed", "Som trykt"), one => one.Mark is null ? one.Row.Remark.In(language) : one.Mark.Text?.In(language) ?? "–"));
        if (plot.Axis != RangeAxis.Calendar)
        {
            columns.Add((language.Pick("From", "Fra"), one => End(one.Mark, one.Mark?.Low, language)));
            columns.Add((language.Pick("To", "Til"), one => End(one.Mark, one.Mark?.High, language)));
        }

        columns.Add((language.Pick("Status", "Status"), one => Status(one.Mark, language)));
        if (marks.Exists(one => one.Mark is { Sources.IsEmpty: false }))
        {
            columns.Add((language.Pick("Where", "Hvor"), one => one.Mark is { Sources.IsEmpty: false } mark ? string.Join("; ", mark.Sources) : "–"));
        }

        return new Table(
            text.Title + " – " + string.Join(" ", text.Subtitle),
            [.. columns.Select(column => column.Heading)],
            [.. marks.Select(one => columns.Select(column => column.Cell(one)).ToImmutableArray())],
            text.Notes);
    }

    private string End(RangeMark? mark, double? end, Language language) =>
        end is { } value ? scale.Value(value, language)
        : mark is { IsPlaced: true } ? language.Pick("open", "åpen")
        : "–";

    private static string Status(RangeMark? mark, Language language) =>
        mark is null ? language.Pick("not stated", "ikke oppgitt")
        : mark.IsImplied ? language.Pick("implied", "går fram")
        : !mark.IsPlaced ? language.Pick("not measurable", "ikke målbart")
        : language.Pick("stated", "oppgitt");
}
