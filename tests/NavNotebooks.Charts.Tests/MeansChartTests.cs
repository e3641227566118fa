using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Tests;

public sealed class MeansChartTests
{
    private static SurveyComparison Views => MadeUpOwners.Synthetic.Ask("equal_partners", "promotes_cooperation", "extra_work").Mean().By("position");

    [Fact]
    public void Means_are_as_approved() => Approved.Matches(Views.MeansChart(figure: "F26").PlotlyJson(Language.English), "Means");

    [Fact]
    public void The_axis_shows_the_whole_scale_with_words_at_its_ends_and_middle()
    {
        var axis = Pictures.Of(Views.MeansChart()).GetProperty("layout").GetProperty("xaxis");
        Assert.True(axis.GetProperty("range")[0].GetDouble() <= 1);
        Assert.True(axis.GetProperty("range")[1].GetDouble() >= 5);
        var ticks = axis.GetProperty("ticktext").EnumerateArray().Select(tick => tick.GetString()).ToList();
        Assert.Equal("1<br>Completely<br>disagree", ticks[0]);
        Assert.Equal("2", ticks[1]);
        Assert.StartsWith("3<br>", ticks[2]);
        Assert.Equal("5<br>Completely agree", ticks[4]);
    }

    [Fact]
    public void Every_mean_is_drawn_with_its_interval_and_stands_in_the_table()
    {
        var points = Assert.Single(Pictures.Of(Views.MeansChart()).Traces("scatter"));
        var drawn = points.GetProperty("x").EnumerateArray().Select(x => x.GetDouble()).ToList();
        var table = Views.MeansChart().ToString();
        Assert.Equal(6, drawn.Count);
        Assert.All(Views.Estimates, estimate => Assert.Contains(drawn, x => Math.Abs(x - estimate.Value) < 1e-5));
        Assert.All(Views.Estimates, estimate => Assert.Contains(NumberText.Format(estimate.Value, 2, Language.English), table, StringComparison.Ordinal));
        Assert.Equal(6, points.GetProperty("error_x").GetProperty("array").GetArrayLength());
    }

    [Fact]
    public void A_mean_that_the_document_prints_is_drawn_as_printed_and_without_whiskers()
    {
        var figure = MadeUpCaseworkers.Of(DataBasis.Synthetic).Ask("plan_tools").Mean().Where("role", "caseworker").By("employer").MeansChart(figure: "F35");
        var points = Assert.Single(Pictures.Of(figure).Traces("scatter"));
        Assert.Equal("Printed", points.GetProperty("name").GetString());
        Assert.Equal([3.6, 3.3], points.GetProperty("x").EnumerateArray().Select(x => Math.Round(x.GetDouble(), 6)));
        Assert.False(points.TryGetProperty("error_x", out _));
        Assert.Contains("<b>3.6</b>", Pictures.Of(figure).Words(), StringComparison.Ordinal);
        Assert.Contains("S0-F35-06", figure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Printed_means_are_never_laid_over_microdata()
    {
        var figure = MadeUpCaseworkers.Of(DataBasis.Microdata).Ask("plan_tools").Mean().Where("role", "caseworker").By("employer").MeansChart(figure: "F35");
        Assert.DoesNotContain("S0-F35", figure.PlotlyJson(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Numbers_bear_a_decimal_comma_in_bokmål()
    {
        var figure = MadeUpOwners.Synthetic.Ask("equal_partners").Mean().By("position").MeansChart(figure: "F25");
        Assert.Contains("2,60", Pictures.Of(figure, Language.Bokmål).Words(), StringComparison.Ordinal);
        Assert.Equal(",\u00a0", Pictures.Of(figure, Language.Bokmål).GetProperty("layout").GetProperty("separators").GetString());
    }

    [Fact]
    public void A_hidden_mean_is_in_no_representation()
    {
        var comparison = MadeUpOwners.FewMayors.Ask("equal_partners").Mean().By("position");
        Assert.Equal(5, comparison.Estimates.For("mayor")[0].Value);
        Assert.All(comparison.MeansChart().Display(DisplayContext.Default).Entries, entry => Assert.DoesNotContain("5.00", entry.Value, StringComparison.Ordinal));
        Assert.Equal(1, Assert.Single(Pictures.Of(comparison.MeansChart()).Traces("scatter")).GetProperty("x").GetArrayLength());
    }

    [Fact]
    public void An_item_that_a_wave_worded_otherwise_stays_one_item()
    {
        var now = Views.Estimates;
        var then = now.Select(estimate => estimate with
        {
            Of = estimate.Of with
            {
                Wave = estimate.Of.Wave - 4,
                Variable = estimate.Of.Variable with { Label = new BilingualText("Often: " + estimate.Of.Variable.Label.En, "Ofte: " + estimate.Of.Variable.Label.Nb) },
            },
        });
        var mixed = new EstimateTable([.. now.Zip(then).SelectMany(pair => new[] { pair.Second, pair.First })], []);
        var words = Pictures.Of(mixed.MeansChart()).GetProperty("layout").GetProperty("annotations").ToString();
        Assert.DoesNotContain("Often", words, StringComparison.Ordinal);
        Assert.Equal(2, words.Split(now[0].Of.Variable.Label.En).Length);
    }

    [Fact]
    public void Shares_and_scales_of_other_lengths_are_refused()
    {
        Assert.Throws<ArgumentException>(() => MadeUpOwners.Synthetic.Ask("equal_partners").Share(Answers.TopTwo).MeansChart());
        Assert.Throws<ArgumentException>(() => MadeUpOwners.Synthetic.Ask("equal_partners", "attends_mayor").Mean().MeansChart());
    }

    [Fact]
    public void An_item_that_was_not_asked_gives_a_picture_that_says_so()
    {
        var nothing = new EstimateTable([], [new BilingualText("2014, not asked: Extra work", "2014, ikke spurt: Merarbeid")]).MeansChart(figure: "F26");
        Assert.Contains("2014, not asked: Extra work", nothing.PlotlyJson(Language.English), StringComparison.Ordinal);
        Assert.Contains("Ingenting å tegne", nothing.PlotlyJson(Language.Bokmål), StringComparison.Ordinal);
        Assert.Contains("2014, not asked: Extra work", nothing.ToString(), StringComparison.Ordinal);
        Assert.Empty(Pictures.Of(nothing).Traces("scatter"));
    }
}
