using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Charts.Tests;

public sealed class BarChartTests
{
    private static SurveyComparison MoreInWork => MadeUpOwners.Synthetic.Ask("more_in_work").Share(Answers.TopTwo).By("position").Across(Wave.All);

    private static SurveyComparison Boxes => MadeUpOwners.Synthetic
        .Ask("attends_mayor", "attends_chief_executive", "attends_municipal_director", "attends_other_administrative")
        .Share(Answers.Codes(1)).By("position");

    [Fact]
    public void Bars_by_wave_are_as_approved() =>
        Approved.Matches(MoreInWork.BarChart(figure: "F27").PlotlyJson(Language.English), "Bars");

    [Fact]
    public void Boxes_are_as_approved() =>
        Approved.Matches(Boxes.MultiSelectChart(figure: "F3").PlotlyJson(Language.Bokmål), "MultiSelect");

    [Fact]
    public void A_value_that_the_document_prints_is_drawn_as_printed()
    {
        var json = Pictures.Of(MoreInWork.BarChart(figure: "F27"));
        var bars = json.Traces("bar").ToList();
        Assert.Equal(["2011, printed", "2019, printed"], bars.Select(bar => bar.GetProperty("name").GetString()));
        Assert.All(bars, bar => Assert.False(bar.GetProperty("marker").TryGetProperty("pattern", out _)));
        Assert.Contains("S0-F27-07", bars[1].GetProperty("hovertext")[0].GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_value_that_is_not_printed_is_hatched_and_called_synthetic()
    {
        var bar = Assert.Single(Pictures.Of(Boxes.MultiSelectChart(figure: "F3")).Traces("bar"));
        Assert.Equal("Synthetic", bar.GetProperty("name").GetString());
        Assert.Equal("/", bar.GetProperty("marker").GetProperty("pattern").GetProperty("shape").GetString());
        Assert.Equal(8, bar.GetProperty("error_x").GetProperty("array").GetArrayLength());
    }

    [Fact]
    public void Print_is_never_laid_over_microdata()
    {
        var figure = MadeUpOwners.Microdata.Ask("more_in_work").Share(Answers.TopTwo).By("position").BarChart(figure: "F27");
        Assert.DoesNotContain("S0-F27", figure.PlotlyJson(Language.English), StringComparison.Ordinal);
        Assert.Equal("Microdata", Assert.Single(Pictures.Of(figure).Traces("bar")).GetProperty("name").GetString());
    }

    [Fact]
    public void Groups_that_are_printed_together_are_drawn_on_each_and_marked()
    {
        var figure = MadeUpOwners.Synthetic.Ask("state_dominates").Share(Answers.TopTwo).By("position").Across(Wave.All).BarChart(figure: "F24");
        var table = figure.DataTable(Language.English);
        Assert.Equal(2, table.Rows.Count(row => row.Contains("about 75\u00a0% †")));
        Assert.Contains(table.Notes, note => note.StartsWith('†'));
    }

    [Fact]
    public void The_box_ticked_most_comes_first()
    {
        var items = Boxes.MultiSelectChart().DataTable(Language.English).Rows.Select(row => row[0]).Distinct();
        Assert.Equal(["Chief executive", "Municipal director", "Mayor", "Other administrative staff"], items);
    }

    [Fact]
    public void Every_estimate_is_in_the_table()
    {
        var shown = Boxes.MultiSelectChart().DataTable(Language.English).Rows.SelectMany(row => row).ToHashSet();
        Assert.All(Boxes.Estimates, estimate => Assert.Contains(NumberText.Percent(estimate.Value, 1, Language.English), shown));
    }

    [Fact]
    public void A_hidden_share_is_in_no_representation()
    {
        var comparison = MadeUpOwners.FewMayors.Ask("more_in_work").Share(Answers.TopTwo).By("position");
        var bundle = comparison.BarChart().Display(DisplayContext.Default);
        Assert.Equal(1, comparison.Estimates.For("mayor")[0].Value);
        Assert.All(bundle.Entries, entry => Assert.DoesNotContain("100.0", entry.Value, StringComparison.Ordinal));
        var bar = Assert.Single(Pictures.Of(comparison.BarChart()).Traces("bar"));
        Assert.Equal(1, bar.GetProperty("x").GetArrayLength());
    }

    [Fact]
    public void The_rows_of_a_printed_table_are_drawn_as_that_table()
    {
        var table = NavNotebooks.Survey.Claims.Claims.PrintedTable("T3").Shares();
        Assert.Contains("table 3", table.BarChart(figure: "T3").ToString(), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => table.BarChart(figure: "T4"));
    }

    [Fact]
    public void A_figure_that_shows_other_variables_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Boxes.BarChart(figure: "F27"));
        Assert.Contains("more_in_work", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Means_are_refused() =>
        Assert.Throws<ArgumentException>(() => MadeUpOwners.Synthetic.Ask("equal_partners").Mean().BarChart());
}
