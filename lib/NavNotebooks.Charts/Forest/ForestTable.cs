using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Charts.Forest;

/// <summary>The data table behind a forest plot: both numbers, their difference with interval and test, and what print says of it.</summary>
internal sealed class ForestTable(ImmutableArray<ForestRow> rows, PageText text)
{
    public Table Of(Language language)
    {
        var columns = Columns(language);
        return new Table(
            text.Title + " – " + string.Join(" ", text.Subtitle),
            [.. columns.Select(column => column.Heading)],
            [.. rows.Select(row => new ForestCells(row, language)).Zip(rows, (cells, row) => columns.Select(column => column.Cell(row, cells)).ToImmutableArray())],
            text.Notes);
    }

    private List<(string Heading, Func<ForestRow, ForestCells, string> Cell)> Columns(Language language)
    {
        var ofMeans = rows[0].First.Statistic == EstimatedStatistic.Mean;
        List<(string, Func<ForestRow, ForestCells, string>)> columns =
        [
            (language.Pick("Item", "Utsagn"), (row, _) => row.First.Variable.Label.In(language)),
            .. rows.Any(row => row.First.Wave != row.Second.Wave)
                ? [(language.Pick("Group", "Gruppe"), (row, _) => RowLabel.Group(row.First, row.First.Group, language))]
                : ImmutableArray<(string, Func<ForestRow, ForestCells, string>)>.Empty,
            .. ofMeans
                ? []
                : ImmutableArray.Create<(string, Func<ForestRow, ForestCells, string>)>((language.Pick("Answer", "Svar"), (row, _) => MeasureText.Of(row.First, language))),
            (language.Pick("First", "Første"), (_, cells) => cells.First),
            (language.Pick("Second", "Andre"), (_, cells) => cells.Second),
            (ofMeans ? "g" : language.Pick("Difference", "Forskjell"), (_, cells) => cells.Difference),
            (language.Pick("95 % interval", "95 % intervall"), (_, cells) => cells.Interval),
            ("p", (_, cells) => cells.P),
        ];
        if (ofMeans)
        {
            columns.Insert(columns.Count - 3, (language.Pick("Points of the scale", "Skalapoeng"), (_, cells) => cells.ScalePoints));
        }

        if (rows.Any(row => row.Contrast?.InFamily is not null))
        {
            columns.Add((language.Pick("Adjusted p", "Justert p"), (_, cells) => cells.Adjusted));
        }

        if (rows.Any(row => row.Detectable is not null))
        {
            columns.Add((language.Pick("Could have shown", "Kunne ha vist"), (_, cells) => cells.Detectable));
        }

        columns.Add((language.Pick("In print", "I rapporten"), (_, cells) => cells.Printed));
        columns.Add((language.Pick("Basis", "Grunnlag"), (_, cells) => cells.Basis));
        return columns;
    }
}
