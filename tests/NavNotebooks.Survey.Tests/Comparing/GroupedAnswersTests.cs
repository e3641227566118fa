using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Tests.Comparing;

public sealed class GroupedAnswersTests
{
    private static readonly SurveySeries Owners = SmallOwnersSurvey.Series();

    [Fact]
    public void Groups_hold_valid_answers_and_those_without_any_are_left_out()
    {
        var groups = Owners.Ask("work").Mean().By("position").Groups();
        Assert.Equal(["mayor", "chief"], groups.Groups.Select(group => group.Id));
        Assert.Equal([5, 4, 3, 2], groups["mayor"].ToArray());
        Assert.Equal([5, 5, 4, 4, 3, 1], groups.Values[1]);
    }

    [Fact]
    public void A_statistic_of_groups_agrees_with_the_contrast_of_their_means()
    {
        var comparison = Owners.Ask("work").Mean().By("position");
        var found = comparison.Groups().Compute(groups => TTest.Welch(groups["mayor"], groups["chief"]));
        Assert.Equal(comparison.Difference("mayor", "chief")[0].PValue!.Value, found.Result.PValue, 14);
        Assert.Equal([("mayor", 4), ("chief", 6)], found.Groups.Select(group => (group.Group.Id, group.Valid)));
    }

    [Fact]
    public void Counts_put_groups_down_and_the_points_of_the_scale_across()
    {
        var counts = Owners.Ask("work").Mean().By("position").Groups().Counts();
        Assert.Equal((2, 5), (counts.GetLength(0), counts.GetLength(1)));
        Assert.Equal([0, 1, 1, 1, 1, 1, 0, 1, 2, 2], counts.Cast<double>());
    }

    [Fact]
    public void Groups_need_one_variable_in_one_wave_and_a_background_variable()
    {
        Assert.Throws<InvalidOperationException>(() => Owners.Ask("work", "service").Mean().By("position").Groups());
        Assert.Throws<InvalidOperationException>(() => Owners.Ask("work").Mean().Groups());
        Assert.Throws<InvalidOperationException>(() => Owners.Ask("work").Mean().By("position").Across(2011, 2019).Groups());
    }

    [Fact]
    public void A_group_that_is_not_there_is_named_with_the_nearest()
    {
        var groups = Owners.Ask("work").Mean().By("position").Groups();
        var error = Assert.Throws<UnknownNameException>(() => groups["mayer"].Length);
        Assert.Contains("mayor", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Small_groups_of_brought_data_are_hidden_and_their_statistics_too()
    {
        var groups = SmallOwnersSurvey.Series(DataBasis.Microdata).Ask("work").Mean().By("position").Groups();
        Assert.DoesNotContain("4", groups.ToString()!.Split('\n').First(line => line.Contains("mayor", StringComparison.Ordinal)), StringComparison.Ordinal);
        var found = groups.Compute(parts => TTest.Welch(parts["mayor"], parts["chief"]));
        Assert.True(found.IsSuppressed);
        Assert.DoesNotContain(" = ", found.ToString(), StringComparison.Ordinal);
    }
}
