using System.Collections.Immutable;
using NavNotebooks.Charts.CaseMatrices;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases.Matrices;

namespace NavNotebooks.Charts.Tests.CaseMatrices;

public sealed class MatrixPlotTests
{
    private static readonly MatrixPlot Plot = MadeUpCases.Matrix;

    [Fact]
    public void A_matrix_is_as_approved() => Approved.Matches(Plot.Chart().PlotlyJson(Language.English), "CaseMatrix");

    [Fact]
    public void A_matrix_in_bokmål_has_the_same_marks_and_no_english_words()
    {
        var words = Pictures.Of(Plot.Chart(), Language.Bokmål).Words();
        Assert.Contains("sier at det ikke er så", words, StringComparison.Ordinal);
        Assert.Contains("kodet av oss fra dokument S2", words.Replace("<br>", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.DoesNotContain("says", words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_four_stances_differ_in_form_and_not_only_in_colour()
    {
        var picture = Pictures.Of(Plot.Chart());
        var forms = picture.Traces("scatter").Select(trace => trace.GetProperty("marker")).Select(marker => (marker.GetProperty("symbol").GetString(), marker.GetProperty("size").GetDouble())).ToList();
        var halves = picture.GetProperty("layout").GetProperty("shapes").EnumerateArray().Count(shape => shape.GetProperty("type").GetString() == "path" && shape.GetProperty("xref").GetString() == "x");
        Assert.Equal(4, forms.Count);
        Assert.Equal(3, forms.Distinct().Count());
        Assert.Equal(1, halves);
        Assert.Equal([("circle", 15.0), ("circle-x-open", 15.0), ("circle", 15.0), ("circle", 4.0)], forms.Select(form => (form.Item1!, form.Item2)));
    }

    [Fact]
    public void Silence_is_not_a_no()
    {
        var table = Plot.Chart().DataTable(Language.English);
        Assert.Equal(["⊗ says not: S2-F003 (line 20)", "· silent"], table.Rows[0].Skip(3));
        Assert.Contains("silent (not a no)", Pictures.Of(Plot.Chart()).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_picture_says_what_it_rests_on_and_that_shades_are_not_prevalence()
    {
        var words = Pictures.Of(Plot.Chart()).Words().Replace("<br>", " ", StringComparison.Ordinal);
        Assert.Contains("coded by us from document S2; no counts of persons", words, StringComparison.Ordinal);
        Assert.Contains("not how many say it", words, StringComparison.Ordinal);
        Assert.DoesNotContain("not how many say it", Pictures.Of((Plot with { IsShaded = false }).Chart()).Words().Replace("<br>", " ", StringComparison.Ordinal), StringComparison.Ordinal);
    }

    [Fact]
    public void The_pointer_shows_findings_and_lines()
    {
        var hover = Pictures.Of(Plot.Chart()).Traces("scatter").First().GetProperty("hovertext")[0].GetString();
        Assert.Equal("<b>Meet daily &amp; talk</b><br>Kiosk with one owner: says<br>S2-F001 (lines 10–12)<br>S2-F002 (lines 14–15)", hover);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    [InlineData(9)]
    [InlineData(14)]
    public void Labels_do_not_overlap_however_many_columns(int columns)
    {
        var plot = Plot with
        {
            Columns = [.. Enumerable.Range(0, columns).Select(i => MadeUpCases.Text("Hareid-Ulstein-Sande and others " + i, "Hareid-Ulstein-Sande og andre " + i))],
            Rows = [.. Enumerable.Range(0, 12).Select(row => new MatrixPlotRow(MadeUpCases.Text($"A theme number {row} with a name that is longer than a line", $"Tema {row}"), [.. Enumerable.Range(0, columns).Select(column => (row + column) % 3 == 0 ? MatrixPlotCell.Silent : new MatrixPlotCell(CellState.Says, ["F"]))], MadeUpCases.Text("Heading " + (row / 4), "Gruppe " + (row / 4))))],
        };
        Labels.DoNotOverlap(plot.Chart(), 620);
        Labels.DoNotOverlap(plot.Chart(), 1100);
    }

    [Fact]
    public void Many_findings_are_cut_for_the_pointer_and_whole_in_the_table()
    {
        var many = new MatrixPlotCell(CellState.Says, [.. Enumerable.Range(1, 40).Select(i => $"F{i}")]);
        var figure = (Plot with { Columns = [Plot.Columns[0]], Rows = [new(Plot.Rows[0].Label, [many])] }).Chart();
        Assert.Contains("and 28 more in the table", Pictures.Of(figure).Traces("scatter").First().GetProperty("hovertext")[0].GetString(), StringComparison.Ordinal);
        Assert.Contains("F40", figure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_no_matrix_is_refused_with_the_row_named()
    {
        Assert.Throws<ArgumentException>(() => (Plot with { Rows = [] }).Chart());
        Assert.Throws<ArgumentException>(() => (Plot with { Columns = [] }).Chart());
        Assert.Contains("Exchange rows and columns", Assert.Throws<ArgumentException>(() => (Plot with { Columns = [.. Enumerable.Repeat(Plot.Columns[0], 25)] }).Chart()).Message, StringComparison.Ordinal);
        Assert.Contains("Meet daily", Assert.Throws<ArgumentException>(() => (Plot with { Columns = [Plot.Columns[0]] }).Chart()).Message, StringComparison.Ordinal);
        var mute = new MatrixPlotRow(Plot.Rows[1].Label, [new(CellState.Says, []), MatrixPlotCell.Silent, MatrixPlotCell.Silent]);
        Assert.Contains("Share one till", Assert.Throws<ArgumentException>(() => (Plot with { Rows = [mute] }).Chart()).Message, StringComparison.Ordinal);
    }
}
