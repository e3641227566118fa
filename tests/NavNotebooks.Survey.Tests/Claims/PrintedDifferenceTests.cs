using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class PrintedDifferenceTests
{
    [Fact]
    public void A_printed_p_leaves_what_rounds_to_it()
    {
        var printed = OfEmployers("demanding_judgements_apart");
        Assert.Equal(PrintedDifferenceKind.Significant, printed.Kind);
        Assert.Equal((0.0185, 0.0195), (Math.Round(printed.PValues!.Value.Low, 6), Math.Round(printed.PValues.Value.High, 6)));
        Assert.Equal("S0-F32-07", printed.WithP!.Id);
    }

    [Theory]
    [InlineData("arena_time_consuming", 0, 0.001)]
    [InlineData("plan_tools", 0, 0.05)]
    [InlineData("user_demands", 0.05, 1)]
    public void A_threshold_or_a_mark_leaves_everything_on_its_side(string item, double low, double high)
    {
        var range = OfEmployers(item).PValues!.Value;
        Assert.Equal((low, high), (range.Low, range.High));
    }

    [Fact]
    public void An_order_without_a_test_bounds_the_difference_and_leaves_no_p()
    {
        var printed = OfEmployers("training_social_services");
        Assert.Equal((PrintedDifferenceKind.Compared, true, false), (printed.Kind, printed.RestsOnPrint, printed.IsTested));
        Assert.Null(printed.PValues);
    }

    [Fact]
    public void Two_printed_means_fix_a_difference_that_is_not_told() =>
        Assert.Equal(["S0-F52-06", "S0-F52-12"], Ids(OfEmployers("municipal_on_state_tasks"), PrintedDifferenceKind.BothLevels));

    [Fact]
    public void What_is_told_of_all_together_fixes_no_difference()
    {
        var printed = OfEmployers("works_overtime");
        Assert.Equal((PrintedDifferenceKind.ItemOnly, false), (printed.Kind, printed.RestsOnPrint));
        Assert.Empty(printed.Claims);
    }

    [Fact]
    public void Roles_are_found_by_the_test_of_each_pair() =>
        Assert.Contains("S0-F58-15", Ids(OfRoles("uses_competence", "office_leader", "middle_manager"), PrintedDifferenceKind.Significant));

    [Fact]
    public void Shares_of_other_answers_do_not_count()
    {
        var ids = Ids(PrintedDifference.Of(Mayors(2019), Mayors(2011)), PrintedDifferenceKind.Compared);
        Assert.Contains("S0-F21-08", ids);
        Assert.DoesNotContain("S0-F21-11", ids);
    }

    private static IEnumerable<string> Ids(PrintedDifference printed, PrintedDifferenceKind kind)
    {
        Assert.Equal(kind, printed.Kind);
        return printed.Claims.Select(claim => claim.Id);
    }

    private static PrintedDifference OfEmployers(string item) => PrintedDifference.Of(Caseworkers(item, "state"), Caseworkers(item, "municipality"));

    private static PrintedDifference OfRoles(string item, string first, string second) => PrintedDifference.Of(
        Subject("office", 2019, item, new Group("role", first, Text)), Subject("office", 2019, item, new Group("role", second, Text)));

    private static EstimateSubject Caseworkers(string item, string employer) =>
        Subject("office", 2019, item, new Group("employer", employer, Text)) with { Filter = RespondentFilter.None.And("role", ["caseworker"]) };

    private static EstimateSubject Mayors(int wave) =>
        Subject("owners", wave, "citizen_feedback", new Group("position", "mayor", Text)) with { Statistic = EstimatedStatistic.Share, Answers = Answers.TopTwo };

    private static EstimateSubject Subject(string survey, int wave, string item, Group group)
    {
        var definition = SurveyDictionary.Embedded.Survey(survey, wave);
        var variable = definition.Variable(item);
        return new EstimateSubject
        {
            Survey = survey,
            Wave = wave,
            Variable = variable,
            Scale = definition.ScaleOf(variable)!,
            Statistic = EstimatedStatistic.Mean,
            Group = group,
        };
    }

    private static BilingualText Text { get; } = new("group", "gruppe");
}
