using System.Collections.Immutable;
using NavNotebooks.Charts.Diagrams;
using NavNotebooks.Charts.Ranges;
using NavNotebooks.Charts.Timelines;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Cases;

/// <summary>Figures of a study as what the charts draw.</summary>
internal sealed class FigurePlots(CaseFigure figure)
{
    private static readonly ImmutableArray<(string Id, BilingualText Label)> Sides =
        [("state", new("State", "Stat")), ("both", new("Both", "Begge")), ("municipality", new("Municipality", "Kommune"))];

    public DiagramPlot Diagram()
    {
        if (figure.Nodes.IsEmpty)
        {
            throw new ArgumentException($"The figure '{figure.Id}' has no nodes. It is a {figure.Kind}: show it as the table it is, or draw Timeline() or RangePlot().", nameof(figure));
        }

        var lanes = figure.Nodes.Any(node => node.Lane is not null) ? Lanes() : [];
        return new DiagramPlot
        {
            Title = figure.Title,
            Source = Source,
            Lanes = lanes,
            Nodes = [.. figure.Nodes.Select(node => Node(node, !lanes.IsEmpty))],
            Edges = [.. figure.Edges.Select(edge => new DiagramEdge(edge.From, edge.To, edge.Kind) { Label = edge.Label, Sources = Sources(edge.Findings, edge.Lines) })],
            Notes = Doubts,
        };
    }

    public TimelinePlot Timeline()
    {
        if (figure.Events.IsEmpty)
        {
            throw new ArgumentException($"The figure '{figure.Id}' has no events. It is a {figure.Kind}: show it as the table it is, or draw Diagram() or RangePlot().", nameof(figure));
        }

        var hasLanes = figure.Events.Any(one => one.Case is not null);
        return new TimelinePlot
        {
            Title = figure.Title,
            Source = Source,
            Events = [.. figure.Events.Select(one => Event(one, hasLanes)).OrderBy(one => one.Lane is null ? -1 : figure.Events.Select(other => other.Case).Distinct().ToList().FindIndex(id => id is not null && Label(id) == one.Lane))],
            Notes = Doubts,
        };
    }

    public RangePlot Ranges(string[] columns, string[] series)
    {
        var shown = columns.Select(Column).ToList();
        var marking = series.Select(Column).ToList();
        var cells = figure.Rows.SelectMany(row => shown.Select(column => row.Cells.GetValueOrDefault(column.Id))).OfType<MeasuredText>().Where(cell => cell.IsMeasured).ToList();
        var unit = cells.GroupBy(cell => cell.Unit, StringComparer.Ordinal).OrderByDescending(group => group.Count()).Select(group => group.Key).FirstOrDefault();
        var measured = new MeasuredMarks(unit);
        return new RangePlot
        {
            Title = figure.Title,
            Measure = Told(shown.Count == 1 ? measured.Measure(shown[0].Label) : measured.Measure(null), marking),
            Source = Source,
            Axis = measured.Axis,
            Rows = [.. figure.Rows.SelectMany(row => shown.Select((column, place) => Row(row, column, marking.Count == 0 ? null : marking[Math.Min(place, marking.Count - 1)], measured)(shown.Count > 1)))],
            Notes = Doubts,
        };
    }

    /// <summary>What is measured, and what patterns tell: the heading of their first column without what stands in brackets.</summary>
    private static BilingualText Told(BilingualText measure, List<FigureColumn> marking) => marking.Count == 0 ? measure : new BilingualText(
        $"{measure.En} Patterns: {Drawing.ChartWords.Small(marking[0].Label.En.Split(" (")[0])}", $"{measure.Nb} Mønster: {Drawing.ChartWords.Small(marking[0].Label.Nb.Split(" (")[0])}");

    private CaseSource Source => new(CasePlace.Document(figure.Id), CasePlace.Lines(figure.Lines), figure.IsPrinted);

    private ImmutableArray<BilingualText> Doubts =>
        [.. new[] { figure.Note }.Concat(figure.Doubts).OfType<string>().Select(text => new BilingualText(text, text))];

    private Func<bool, RangeRow> Row(FigureRow row, FigureColumn column, FigureColumn? marking, MeasuredMarks measured) => isHeaded =>
    {
        var cell = row.Cells.GetValueOrDefault(column.Id);
        var told = marking is null ? null : row.Cells.GetValueOrDefault(marking.Id);
        var marks = cell is null ? [] : ImmutableArray.Create(measured.Of(cell) with
        {
            Series = told is null ? null : MeasuredMarks.Word(told.Text),
            Sources = [CasePlace.Words(row.Lines.IsEmpty ? figure.Lines : row.Lines)],
        });
        return new RangeRow(isHeaded ? column.Label : Name(row), marks) { Heading = isHeaded ? Name(row) : null, Remark = figure.IsPrinted ? new BilingualText("empty in print", "tom i trykk") : new BilingualText("not told", "ikke fortalt") };
    };

    /// <summary>What a row is of: its case, informant or code, else its first cell.</summary>
    private BilingualText Name(FigureRow row) => row.Of is { } id ? Label(id)
        : figure.Columns.Select(column => row.Cells.GetValueOrDefault(column.Id)).OfType<MeasuredText>().Select(cell => new BilingualText(cell.Text, cell.Text)).First();

    private FigureColumn Column(string id) => figure.Columns.FirstOrDefault(column => column.Id == id)
        ?? throw new UnknownNameException("column", id, figure.Columns.Select(column => column.Id), "the figure " + figure.Id);

    private TimelineEvent Event(FigureEvent one, bool hasLanes) => new(one.Label, one.When)
    {
        Until = one.Until,
        Printed = one.Printed is { } printed ? new BilingualText(printed, printed) : null,
        IsImplied = one.Certainty == EventCertainty.Implied,
        Lane = one.Case is { } id ? Label(id) : hasLanes ? new BilingualText("In general", "Generelt") : null,
        Sources = [CasePlace.Words(one.Lines)],
    };

    private DiagramNode Node(FigureNode node, bool hasLanes) => new(node.Id, node.Label)
    {
        Lane = hasLanes ? node.Lane ?? string.Empty : null,
        Level = node.Level,
        Detail = node.Informants.IsEmpty ? null : new BilingualText(string.Join("; ", node.Informants.Select(id => Label(id).En)), string.Join("; ", node.Informants.Select(id => Label(id).Nb))),
        Sources = [.. node.Informants, .. Sources(node.Findings, node.Lines)],
    };

    private ImmutableArray<DiagramLane> Lanes()
    {
        var ids = figure.Nodes.Select(node => node.Lane ?? string.Empty).Distinct(StringComparer.Ordinal).ToList();
        return
        [
            .. Sides.Where(side => ids.Contains(side.Id)).Select(side => new DiagramLane(side.Id, side.Label)),
            .. ids.Where(id => Sides.All(side => side.Id != id)).Select(id => new DiagramLane(id, id.Length == 0 ? new BilingualText("Neither", "Ingen av dem") : Label(id))),
        ];
    }

    private BilingualText Label(string id)
    {
        var words = id.Contains('-', StringComparison.Ordinal) ? id : Drawing.ChartWords.Capital(id.Replace('_', ' '));
        return figure.Study?.Label(id) is { } label && label.En != id ? label : new BilingualText(words, words);
    }

    private ImmutableArray<string> Sources(ImmutableArray<string> findings, ImmutableArray<LineRange> lines) => findings.IsEmpty
        ? lines.IsEmpty ? [] : [CasePlace.Words(lines)]
        : [.. findings.Select(id => figure.Study?.Findings.FirstOrDefault(finding => finding.Id == id) is { } finding ? CasePlace.Of(finding) : id)];
}
