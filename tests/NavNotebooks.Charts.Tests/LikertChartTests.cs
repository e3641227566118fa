using System.Globalization;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Likert;
using NavNotebooks.Display;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Tests;

public sealed class LikertChartTests
{
    private static SurveyComparison Battery => MadeUpOwners.Synthetic.Ask("equal_partners", "promotes_cooperation", "extra_work").Distribution().By("position");

    private static SurveyComparison Dominance => MadeUpOwners.Synthetic.Ask("state_dominates").Distribution().By("position");

    [Fact]
    public void Answers_are_as_approved() => Approved.Matches(Dominance.LikertChart(figure: "F23").PlotlyJson(Language.English), "Likert");

    [Fact]
    public void A_battery_is_as_approved() => Approved.Matches(Battery.LikertChart().PlotlyJson(Language.Bokmål), "LikertBattery");

    [Fact]
    public void A_row_lies_as_far_left_of_the_centre_as_its_low_answers_and_half_of_the_middle()
    {
        var bars = Pictures.Of(Battery.LikertChart()).Traces("bar").ToList();
        // Mayors on equal partners: 20, 30, 25, 20 and 5 of 100.
        Assert.Equal([-62.5, -42.5, -12.5, 12.5, 32.5], bars.Take(5).Select(bar => bar.GetProperty("base")[0].GetDouble()));
        Assert.Equal([20, 30, 25, 20, 5], bars.Take(5).Select(bar => bar.GetProperty("x")[0].GetDouble()));
    }

    [Fact]
    public void Everybody_in_the_middle_is_one_segment_around_the_centre()
    {
        var bars = Pictures.Of(MadeUpOwners.Synthetic.Ask("extra_work").Distribution().Where("position", "mayor").LikertChart()).Traces("bar").ToList();
        Assert.Equal([0, 0, 100, 0, 0], bars.Take(5).Select(bar => bar.GetProperty("x")[0].GetDouble()));
        Assert.Equal(-50, bars[2].GetProperty("base")[0].GetDouble());
    }

    [Fact]
    public void A_scale_without_a_midpoint_is_centred_between_its_halves()
    {
        var scale = new Scale("four", ScaleKind.Ordinal, [Point(1), Point(2), Point(3), Point(4)], Midpoint: null, Direction: null, "unknown");
        var row = new LikertRow([.. new[] { 0.1, 0.2, 0.3, 0.4 }.Select((share, place) => Cell(scale, place + 1, share))], Unsure: null);
        Assert.Equal(0.3, row.Left, 12);
    }

    [Fact]
    public void The_legend_lists_every_answer_also_those_that_nobody_gave()
    {
        var words = Pictures.Of(MadeUpOwners.Synthetic.Ask("extra_work").Distribution().Where("position", "mayor").LikertChart()).Words();
        var scale = SurveyDictionary.Embedded.Survey("owners", 2019).Scales.Single(scale => scale.Id == "agree5");
        Assert.All(scale.Points, point => Assert.Contains(point.Label.En, words, StringComparison.Ordinal));
        Assert.Contains("Synthetic", words, StringComparison.Ordinal);
    }

    [Fact]
    public void The_percentages_of_a_row_add_up_to_a_hundred()
    {
        var table = Battery.LikertChart().DataTable(Language.English);
        Assert.All(table.Rows, row => Assert.Equal(100m, row.Skip(3).Take(5).Sum(cell => decimal.Parse(cell, CultureInfo.InvariantCulture))));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    public void Rounded_shares_add_up_to_a_hundred_whatever_they_are(int decimals)
    {
        var random = new Random(2019);
        for (var trial = 0; trial < 500; trial++)
        {
            var counts = Enumerable.Range(0, 2 + (trial % 6)).Select(_ => random.Next(0, 40)).ToList();
            counts[0]++;
            var percents = WholePercents.Of([.. counts.Select(count => (double)count / counts.Sum())], decimals);
            Assert.Equal(100, percents.Sum(), 9);
            Assert.All(percents.Zip(counts), pair => Assert.True(Math.Abs(pair.First - (100.0 * pair.Second / counts.Sum())) < Math.Pow(10, -decimals)));
        }
    }

    [Fact]
    public void A_segment_under_five_per_cent_bears_no_number()
    {
        var labels = Pictures.Of(Dominance.LikertChart()).GetProperty("layout").GetProperty("annotations").EnumerateArray()
            .Where(annotation => annotation.TryGetProperty("bgcolor", out _)).Select(annotation => annotation.GetProperty("text").GetString()).ToList();
        Assert.Equal(["51", "34", "10", "38", "44", "17"], labels);
    }

    [Fact]
    public void Those_who_do_not_know_stand_apart_with_their_own_n()
    {
        var picture = Pictures.Of(Battery.LikertChart());
        var apart = Assert.Single(picture.Traces("bar"), bar => bar.TryGetProperty("xaxis", out var axis) && axis.GetString() == "x2");
        Assert.Equal(6.0 / 106, apart.GetProperty("x")[0].GetDouble(), 5);
        Assert.Contains("6\u00a0% (6)", picture.Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_printed_of_answers_together_is_bracketed_as_printed()
    {
        var figure = Dominance.LikertChart(figure: "F23");
        Assert.Contains("<b>61\u00a0%</b>", Pictures.Of(figure).Words(), StringComparison.Ordinal);
        Assert.Contains("S0-F23-01", figure.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_hidden_row_is_a_gap_in_every_representation()
    {
        var comparison = MadeUpOwners.FewMayors.Ask("equal_partners", "extra_work").Distribution().By("position");
        var picture = Pictures.Of(comparison.LikertChart());
        Assert.All(picture.Traces("bar").Where(bar => !bar.TryGetProperty("xaxis", out _)), bar => Assert.Equal(2, bar.GetProperty("x").GetArrayLength()));
        Assert.Contains("hidden", picture.Words(), StringComparison.Ordinal);
        var rows = comparison.LikertChart().DataTable(Language.English).Rows.Where(row => row[1] == "Mayors").ToList();
        Assert.Equal(2, rows.Count);
        Assert.All(rows, row => Assert.DoesNotContain(row.Skip(3), cell => cell.Any(char.IsAsciiDigit) && cell != "< 5"));
    }

    [Fact]
    public void Few_who_do_not_know_are_hidden_in_microdata()
    {
        var words = Pictures.Of(MadeUpOwners.Microdata.Ask("equal_partners").Distribution().By("position").LikertChart()).Words();
        Assert.Contains("&lt; 5", words, StringComparison.Ordinal);
        Assert.DoesNotContain("(3)", words, StringComparison.Ordinal);
    }

    [Fact]
    public void Items_with_different_answers_are_refused() =>
        Assert.Throws<ArgumentException>(() => MadeUpOwners.Synthetic.Ask("equal_partners", "more_in_work").Distribution().LikertChart());

    private static ScalePoint Point(int code) => new(code, null, new BilingualText("Point " + RowLabel.Wave(code), "Punkt " + RowLabel.Wave(code)));

    private static Estimate Cell(Scale scale, int code, double share) => new()
    {
        Of = Dominance.Estimates[0].Of with { Scale = scale, Answers = Answers.Codes(code) },
        Value = share,
        Base = new Base(100, 100, 100, null),
        Basis = Survey.DataBasis.Synthetic,
    };

    [Fact]
    public void A_distribution_of_which_only_single_shares_are_printed_is_drawn_as_bars() =>
        Assert.NotEmpty(Pictures.Of(Surveys.Printed.Owners.Ask("meeting_frequency").Distribution().By("position").Chart()).Traces("bar"));
}
