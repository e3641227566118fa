using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Charts.Forest;

/// <summary>The data table behind a forest plot: both numbers, their difference with interval and test, and what print says of it.</summary>
internal sealed class ForestTable(ImmutableArray<ForestRow> rows, PageText text)
{
    public Table Of(Language language) => Table.Of(
        text.Title + " – " + string.Join(" ", text.Subtitle), Columns(language), [.. rows.Select(row => (row, new ForestCells(row, language)))], text.Notes);

    private List<TableColumn<(ForestRow Row, ForestCells Cells)>> Columns(Language language)
    {
        var ofMeans = rows[0].First.Statistic == EstimatedStatistic.Mean;
        List<TableColumn<(ForestRow Row, ForestCells Cells)>> columns = [new(language.Pick("Item", "Utsagn"), one => one.Row.First.Variable.Label.In(language), one => one.Row.First.Mark)];
        if (rows.Any(row => row.First.Wave != row.Second.Wave))
        {
            columns.Add(new(language.Pick("Group", "Gruppe"), one => RowLabel.Group(one.Row.First, one.Row.First.Group, language)));
        }

        if (!ofMeans)
        {
            columns.Add(new(language.Pick("Answer", "Svar"), one => MeasureText.Of(one.Row.First, language)));
        }

        columns.Add(new(language.Pick("First", "Første"), one => one.Cells.First, one => one.Row.Contrast?.First.Mark));
        columns.Add(new(language.Pick("Second", "Andre"), one => one.Cells.Second, one => one.Row.Contrast?.Second.Mark));
        columns.Add(new(ofMeans ? "g" : language.Pick("Difference", "Forskjell"), one => one.Cells.Difference));
        columns.Add(new(language.Pick("95 % interval", "95 % intervall"), one => one.Cells.Interval));
        columns.Add(new("p", one => one.Cells.P));
        if (ofMeans)
        {
            columns.Insert(columns.Count - 3, new(language.Pick("Points of the scale", "Skalapoeng"), one => one.Cells.ScalePoints));
        }

        if (rows.Any(row => row.Contrast?.InFamily is not null))
        {
            columns.Add(new(language.Pick("Adjusted p", "Justert p"), one => one.Cells.Adjusted));
        }

        if (rows.Any(row => row.Detectable is not null))
        {
            columns.Add(new(language.Pick("Could have shown", "Kunne ha vist"), one => one.Cells.Detectable));
        }

        columns.Add(new(language.Pick("In print", "I rapporten"), one => one.Cells.Printed));
        columns.Add(new(language.Pick("Basis", "Grunnlag"), one => one.Cells.Basis));
        return columns;
    }
}
