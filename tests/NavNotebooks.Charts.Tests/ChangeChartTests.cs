using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Tests;

public sealed class ChangeChartTests
{
    private static ContrastTable Goals => MadeUpOwners.Synthetic.Ask("more_in_work", "adapted_service").Share(Answers.TopTwo).By("position").Change(from: 2011, to: 2019);

    [Fact]
    public void Changes_are_as_approved() => Approved.Matches(Goals.ChangeChart().PlotlyJson(Language.English), "Changes");

    [Fact]
    public void An_arrow_runs_from_the_earlier_to_the_later_share_of_each_group()
    {
        var arrows = Pictures.Of(Goals.ChangeChart()).GetProperty("layout").GetProperty("annotations").EnumerateArray()
            .Where(annotation => annotation.GetProperty("showarrow").GetBoolean()).ToList();
        var mayors = arrows.Select(arrow => (From: arrow.GetProperty("ax").GetDouble(), To: arrow.GetProperty("x").GetDouble())).ToList();
        Assert.Equal(4, arrows.Count);
        Assert.Contains((56, 74), mayors);
        Assert.Contains((69, 79), mayors);
    }

    [Fact]
    public void Both_ends_bear_an_interval()
    {
        var points = Pictures.Of(Goals.ChangeChart()).Traces("scatter").ToList();
        Assert.Equal(2, points.Count);
        Assert.All(points, ends => Assert.All(ends.GetProperty("error_x").GetProperty("array").EnumerateArray(), plus => Assert.True(plus.GetDouble() > 0)));
    }

    [Fact]
    public void The_table_has_the_difference_its_interval_and_the_range_of_its_p()
    {
        var row = Goals.ChangeChart().DataTable(Language.English).Rows[0];
        Assert.Equal("+18.0 points", row[8]);
        Assert.Contains(" to ", row[9], StringComparison.Ordinal);
        Assert.Contains("[", row[10], StringComparison.Ordinal);
        Assert.Contains("S0-F27-06", row[11], StringComparison.Ordinal);
    }

    [Fact]
    public void A_change_from_groups_printed_together_is_marked_and_cautioned()
    {
        var table = MadeUpOwners.Synthetic.Ask("state_dominates").Share(Answers.TopTwo).By("position").Change(from: 2011, to: 2019).ChangeChart().DataTable(Language.English);
        Assert.All(table.Rows, row => Assert.Contains("†", row[2], StringComparison.Ordinal));
        Assert.Contains(table.Notes, note => note.StartsWith("Caution", StringComparison.Ordinal));
    }

    [Fact]
    public void A_difference_with_a_hidden_end_is_hidden_whole()
    {
        var contrasts = MadeUpOwners.FewMayors.Ask("equal_partners").Mean().By("position").Difference("mayor", "chief_executive");
        Assert.Empty(Pictures.Of(contrasts.ChangeChart()).Traces("scatter"));
        Assert.Contains("hidden", contrasts.ChangeChart().ToString(), StringComparison.Ordinal);
        Assert.All(contrasts.ChangeChart().Display(DisplayContext.Default).Entries, entry => Assert.DoesNotContain("5.00", entry.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_a_contrast_the_picture_says_what_is_not_known() =>
        Assert.Contains(
            "2014, not asked: Work",
            new ContrastTable([], [new BilingualText("2014, not asked: Work", "2014, ikke spurt: Arbeid")]).ChangeChart().PlotlyJson(Language.English),
            StringComparison.Ordinal);
}
