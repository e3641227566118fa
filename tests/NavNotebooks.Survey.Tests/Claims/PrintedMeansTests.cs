using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class PrintedMeansTests
{
    private static readonly IReadOnlyList<ClaimedMean> Means = PrintedMeans.Of(ClaimRegistry.Default, SurveyDictionary.Embedded.Survey("office", 2019));

    [Fact]
    public void A_mean_is_of_the_respondents_that_it_was_printed_for()
    {
        var tools = Means.Where(mean => mean.Of.Variable == "plan_tools").ToList();
        Assert.Equal(["S0-F35-06", "S0-F35-07"], tools.Select(mean => mean.Claim.Id));
        Assert.Equal(["state", "municipality"], tools.SelectMany(mean => mean.Of.Where.On("employer")!));
    }

    [Fact]
    public void Two_points_that_a_mean_lies_between_are_not_a_mean()
    {
        Assert.Equal("4", ClaimRegistry.Default["S0-F44-09"].Printed.To);
        Assert.DoesNotContain(Means, mean => mean.Claim.Id == "S0-F44-09");
    }

    [Fact]
    public void A_wave_of_which_no_mean_is_printed_has_none() =>
        Assert.Empty(PrintedMeans.Of(ClaimRegistry.Default, SurveyDictionary.Embedded.Survey("owners", 2011)));
}
