using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Matrices;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Cases.Matrices;

public sealed class CaseMatrixTests
{
    private static CaseMatrix Matrix => SmallStudy.Study.Findings.Matrix(MatrixAxis.Codes(SmallStudy.Study, "S9-C"), MatrixAxis.Cases(SmallStudy.Study));

    [Fact]
    public void A_cell_says_says_not_says_both_or_is_silent()
    {
        Assert.Equal(CellState.Both, Matrix["Talks", "Office A"].State);
        Assert.Equal(CellState.SaysNot, Matrix["Talks", "Office B"].State);
        Assert.Equal(CellState.Silent, Matrix["Freedom", "Office A"].State);
        Assert.Equal(CellState.Says, SmallStudy.Study.Findings.Matrix(MatrixAxis.Codes(SmallStudy.Study, "S9-C"), MatrixAxis.Roles(SmallStudy.Study))["Talks", "leader"].State);
    }

    [Fact]
    public void The_states_are_told_apart_without_colour()
    {
        var text = Matrix.ToString();
        Assert.Contains("◐ F1 ✕F2", text, StringComparison.Ordinal);
        Assert.Contains("✕ ✕F2", text, StringComparison.Ordinal);
        Assert.Contains("Silence is not a no.", text, StringComparison.Ordinal);
        Assert.Contains("2 further findings belong to no row or column here.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Every_tile_leads_to_its_finding_and_tells_it_with_its_lines()
    {
        var html = Matrix.Display(DisplayContext.Default)[MimeTypes.Html]!;
        Assert.Contains("data-finding=\"S9-F1\" title=\"Talks are held. (S9, lines 12–13)\">F1</span>", html, StringComparison.Ordinal);
        Assert.Contains("aria-label=\"silent\">·</strong></td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Rows_and_columns_that_are_silent_throughout_can_be_left_out()
    {
        var filled = Matrix.Filled();
        Assert.Equal(["Talks"], filled.Rows.Select(row => row.Label.En));
        Assert.Equal(["Office A", "Office B"], filled.Columns.Select(column => column.Label.En));
    }

    [Fact]
    public void Coverage_counts_the_findings_of_each_cell_and_adds_nothing()
    {
        var table = Matrix.Counts();
        Assert.Equal(Matrix.Columns.Length + 1, table.Headers.Length);
        var talks = table.Rows.Single(row => row[0] == "Talks");
        Assert.Equal($"{Matrix["Talks", "Office A"].Findings.Length}", talks[1]);
        Assert.Equal("0", table.Rows.Single(row => row[0] == "Freedom")[1]);
    }

    [Fact]
    public void Directions_stand_on_the_tiles_where_they_are_asked_for() => Assert.Contains("+F1 ✕\u2212F2", Matrix.Signed().ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_matrix_can_be_ordered_by_who_speaks()
    {
        var study = SmallStudy.Study;
        Assert.Equal(["leader", "caseworker"], MatrixAxis.Roles(study).Lines.Select(line => line.Label.En));
        Assert.Equal(["state", "municipality"], MatrixAxis.Employers(study).Lines.Select(line => line.Label.En));
        Assert.Equal(CellState.SaysNot, study.Findings.Matrix(MatrixAxis.Codes(study, "S9-C"), MatrixAxis.Employers(study))["Talks", "municipality"].State);
        Assert.Equal(CellState.Silent, study.Findings.Matrix(MatrixAxis.Codes(study, "S9-C"), MatrixAxis.Informants(study))["Freedom", "2 adviser"].State);
    }

    [Fact]
    public void What_the_document_says_explains_is_told_apart_from_what_we_read_so()
    {
        var text = SmallStudy.Study.Explanations(["S9-C1", "S9-C2"], ["S9-C1", "S9-C2"]).ToString();
        Assert.Contains("■✕F2", text, StringComparison.Ordinal);
        Assert.Contains("□F3", text, StringComparison.Ordinal);
        Assert.Contains("■ the document says so itself, □ our reading.", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Words_of_quantity_stand_in_their_order_and_have_no_size()
    {
        var axis = MatrixAxis.Quantities();
        Assert.Equal(["all", "nearly all", "most", "half", "many", "several", "some", "a minority", "few", "one", "none", "not stated"], axis.Lines.Select(line => line.Label.En));
        Assert.Equal(CellState.SaysNot, SmallStudy.Study.Findings.Matrix(MatrixAxis.Directions(), axis)["− deviates".Replace('−', '\u2212'), "some"].State);
    }

    [Fact]
    public void A_heading_that_is_not_there_is_told_with_the_nearest() =>
        Assert.Equal("Office A", Assert.Throws<UnknownNameException>(() => Matrix["Talks", "Office C"]).Nearest);

    [Fact]
    public void Coverage_counts_findings_and_those_that_touch_nothing()
    {
        var coverage = SmallStudy.Study.Findings.Coverage(MatrixAxis.Cases(SmallStudy.Study));
        Assert.Equal([("Office A", 2), ("Office B", 1)], coverage.Lines);
        Assert.Equal(2, coverage.None);
        Assert.Contains("Coded passages, not persons.", coverage.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Codes_occur_together_where_passages_overlap()
    {
        var together = SmallStudy.Study.Findings.CoOccurrence("S9-C1", "S9-C2");
        Assert.Equal([("S9-F2", "S9-F3")], together["S9-C1", "S9-C2"].Select(pair => (pair.First.Id, pair.Second.Id)));
        Assert.Throws<DictionaryException>(() => SmallStudy.Study.Findings.CoOccurrence("S9-C1"));
        Assert.Throws<UnknownNameException>(() => together["S9-C1", "S9-C"]);
    }

    [Fact]
    public void A_summary_stands_where_case_and_theme_meet_with_the_findings_behind_it()
    {
        var framework = SmallStudy.Study.Framework();
        Assert.Equal("They disagree.", framework["S9-A", "S9-C1"]!.Text);
        Assert.Null(framework["S9-B", "S9-C1"]);
        Assert.Contains("They disagree. (F1, F2)", framework.ToString(), StringComparison.Ordinal);
        Assert.Contains("data-finding=\"S9-F2\"", framework.Display(DisplayContext.Default)[MimeTypes.Html]!, StringComparison.Ordinal);
    }

    [Fact]
    public void Practice_stands_beside_its_norm()
    {
        var norm = SmallStudy.Study.NormAgainstPractice("S9-C1", "S9-C2");
        Assert.Equal(["S9-F1"], norm["S9-C1", FindingDirection.Conforms].Select(finding => finding.Id));
        Assert.Equal(["S9-F2"], norm["S9-C1", FindingDirection.Deviates].Select(finding => finding.Id));
        Assert.Empty(norm["S9-C2", FindingDirection.Conforms]);
        Assert.Contains("One talk a week", norm.ToString(), StringComparison.Ordinal);
    }
}
