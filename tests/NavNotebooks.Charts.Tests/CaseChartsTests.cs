using NavNotebooks.Charts.Ranges;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Matrices;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Tests;

public sealed class CaseChartsTests
{
    private static readonly CaseStudy Needs = CaseStudies.Get("S1");
    private static readonly CaseStudy Cooperation = CaseStudies.Get("S2");

    public static TheoryData<string> Diagrams => [.. All().Where(figure => !figure.Nodes.IsEmpty).Select(figure => figure.Id)];

    public static TheoryData<string> Timelines => [.. All().Where(figure => !figure.Events.IsEmpty).Select(figure => figure.Id)];

    [Fact]
    public void A_matrix_has_the_cells_of_its_findings_with_their_lines()
    {
        var matrix = Cooperation.Findings.Empirical().Matrix(MatrixAxis.Codes(Cooperation, "S2-K2"), MatrixAxis.Cases(Cooperation));
        var plot = matrix.Chart();
        Assert.Equal(matrix.Columns.Select(column => column.Label), plot.Columns);
        Assert.Equal(matrix.Rows.SelectMany(row => matrix.Columns.Select(column => matrix[row, column].State)), plot.Rows.SelectMany(row => row.Cells.Select(cell => cell.Stance)));
        Assert.All(plot.Rows.SelectMany(row => row.Cells).SelectMany(cell => cell.Findings), text => Assert.Matches("^S2-F[0-9]+ \\(lines? [0-9–, ]+\\)$", text));
        Assert.Equal("S2", plot.Source.Documents);
    }

    [Fact]
    public void A_matrix_far_broader_than_high_is_turned()
    {
        var report = CaseStudies.Get("S0");
        var matrix = report.Findings.Matrix(MatrixAxis.Codes(report), MatrixAxis.Cases(report));
        Assert.Equal(matrix.Columns.Select(column => column.Label), matrix.Chart().Rows.Select(row => row.Label));
        Labels.DoNotOverlap(matrix.Chart().Chart(), 620);
    }

    [Theory]
    [MemberData(nameof(Diagrams))]
    public void Every_figure_of_nodes_is_drawn_without_labels_upon_each_other(string id)
    {
        var diagram = All().Single(figure => figure.Id == id).Diagram();
        Labels.DoNotOverlap(diagram.Chart(), 620);
        Labels.DoNotOverlap(diagram.Chart(), 1100);
        Assert.StartsWith("flowchart TD\n", diagram.Mermaid(), StringComparison.Ordinal);
        Assert.Equal(diagram.Nodes.Length + diagram.Edges.Length, diagram.Chart().DataTable(Language.Bokmål).Rows.Length);
    }

    [Theory]
    [MemberData(nameof(Timelines))]
    public void Every_figure_of_events_is_drawn_without_labels_upon_each_other(string id)
    {
        var timeline = All().Single(figure => figure.Id == id).Timeline();
        Labels.DoNotOverlap(timeline.Chart(), 620);
        Assert.Equal(timeline.Events.Length, timeline.Chart().DataTable(Language.English).Rows.Length);
    }

    [Fact]
    public void Lanes_stand_in_the_order_state_both_municipality() =>
        Assert.Equal(["State", "Both", "Municipality"], Cooperation.Figure("S2-FIG3").Diagram().Lanes.Select(lane => lane.Label.En));

    [Fact]
    public void Who_is_reported_to_stands_above()
    {
        var rows = Cooperation.Figure("S2-FIG3").Diagram().Chart().DataTable(Language.English).Rows;
        Assert.Contains(rows, row => row[0] == "edge" && row[1] == "Deputy director" && row[2] == "County director" && row[3] == "reports to");
    }

    [Fact]
    public void Several_columns_give_each_table_row_a_heading_and_a_row_a_column()
    {
        var plot = Needs.Figure("S1-T-HOURS").RangePlot(["general", "social"]);
        Assert.Equal(RangeAxis.Clock, plot.Axis);
        Assert.Equal(6, plot.Rows.Length);
        Assert.Equal((9, 15), (plot.Rows[0].Marks[0].Low, plot.Rows[0].Marks[0].High));
        Assert.Equal((12, 15), (plot.Rows[1].Marks[0].Low, plot.Rows[1].Marks[0].High));
    }

    [Fact]
    public void Meetings_a_year_are_lengths_told_apart_by_whether_the_lines_meet()
    {
        var plot = Cooperation.Figure("S2-FIG6").RangePlot(["S2-C1L", "S2-C2L"], ["S2-C1L-across", "S2-C2L-across"]);
        Assert.Equal(RangeAxis.FromZero, plot.Axis);
        var joint = plot.Rows.Where(row => row.Heading!.En == "Joint information meeting").ToList();
        Assert.Equal([(0, 52), (0, 2)], joint.Select(row => (row.Marks[0].Low, row.Marks[0].High)));
        Assert.Equal("yes", joint[0].Marks[0].Series!.En);
        Assert.Equal("ja", joint[0].Marks[0].Series!.Nb);
    }

    [Fact]
    public void Years_in_a_former_agency_keep_contradicting_values_apart()
    {
        var plot = Cooperation.RangePlot("seniority_former_agency");
        var marks = plot.Rows.SelectMany(row => row.Marks).ToList();
        Assert.Contains(marks, mark => mark.Low == 19 && mark.Sources[0].StartsWith("S2-A", StringComparison.Ordinal));
        Assert.Contains(plot.Rows, row => row.Marks.Length > 1);
        Assert.All(plot.Rows, row => Assert.NotNull(row.Heading));
        Labels.DoNotOverlap(plot.Chart(), 620);
    }

    [Fact]
    public void A_figure_of_a_study_of_ones_own_has_its_labels_and_lines_and_not_those_of_a_study_of_that_name()
    {
        const string Own = """
            {
              "study": "S2", "about": { "genre": "notes", "subject": "Kiosks", "documentLines": 20, "outcome": "a good day" },
              "cases": [{ "id": "S2-C1", "kind": "office", "label": { "en": "Kiosk", "nb": "Kiosk" }, "lines": [[1, 2]] }],
              "informants": [{ "id": "S2-I1", "kind": "person", "label": { "en": "The owner", "nb": "Eieren" }, "lines": [[3, 3]] }],
              "codes": [{ "id": "S2-K1", "label": { "en": "Day", "nb": "Dag" }, "definition": "All of it." }],
              "findings": [{ "id": "S2-F001", "kind": "empirical", "code": "S2-K1", "voices": ["leader"], "statement": "Fine.", "direction": "promotes", "lines": [[5, 6]] }],
              "figures": [{ "id": "S2-FIG1", "kind": "organisation", "title": { "en": "Who", "nb": "Hvem" }, "lines": [[1, 9]],
                "nodes": [{ "id": "a", "label": { "en": "Till", "nb": "Kasse" }, "informants": ["S2-I1"], "findings": ["S2-F001"] }] }]
            }
            """;
        var folder = Directory.CreateTempSubdirectory("nav-cases");
        try
        {
            File.WriteAllText(Path.Join(folder.FullName, "study.json"), Own);
            var node = Assert.Single(CaseStudies.Read(folder.FullName).Figure("S2-FIG1").Diagram().Nodes);
            Assert.Equal("The owner", node.Detail!.En);
            Assert.Equal(["S2-I1", "S2-F001 (lines 5–6)"], node.Sources);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void What_a_figure_does_not_have_is_refused_with_its_name()
    {
        Assert.Contains("S2-FIG6", Assert.Throws<ArgumentException>(() => Cooperation.Figure("S2-FIG6").Diagram()).Message, StringComparison.Ordinal);
        Assert.Contains("S2-FIG6", Assert.Throws<ArgumentException>(() => Cooperation.Figure("S2-FIG6").Timeline()).Message, StringComparison.Ordinal);
        Assert.Contains("S2-C1L", Assert.Throws<UnknownNameException>(() => Cooperation.Figure("S2-FIG6").RangePlot(["S2-C1"])).Message, StringComparison.Ordinal);
        Assert.Contains("seniority", Assert.Throws<UnknownNameException>(() => Cooperation.RangePlot("senority")).Message, StringComparison.Ordinal);
    }

    private static IEnumerable<CaseFigure> All() => CaseStudies.All.SelectMany(study => study.Figures);
}
