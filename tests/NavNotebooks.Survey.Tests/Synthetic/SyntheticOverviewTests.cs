using NavNotebooks.Display;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Survey.Tests.Synthetic;

public sealed class SyntheticOverviewTests(ITestOutputHelper output)
{
    // Who comes to meetings and which systems one uses: shown together, but no scale of one thing.
    private static readonly string[] NoScales = ["attendance", "system_use"];

    private static readonly SyntheticOverview Overview = SyntheticSurveys.Overview();

    [Fact]
    public void Every_recipe_has_a_line_with_the_printed_number_of_respondents()
    {
        output.WriteLine(Overview.ToString());

        Assert.Equal(SyntheticSurveys.Ids, Overview.Waves.Select(wave => wave.Survey));
        Assert.Equal((1745, 949, 997, 878), (Line("office-2019").Respondents, Line("office-2014").Respondents, Line("office-2015").Respondents, Line("office-2016").Respondents));
    }

    [Fact]
    public void At_least_97_of_100_computable_claims_are_reproduced()
    {
        var (reproduced, computable) = (Overview.Waves.Sum(wave => wave.Reproduced), Overview.Waves.Sum(wave => wave.Computable));

        Assert.True(reproduced >= 0.97 * computable, $"{reproduced} of {computable}");
    }

    [Fact]
    public void Batteries_and_offices_hang_together_as_the_recipes_promise()
    {
        foreach (var wave in Overview.Waves)
        {
            output.WriteLine(wave.Structure.ToString());
            Assert.InRange(wave.Structure.Stated, 0.02, 0.1);
            Assert.All(wave.Structure.Batteries.Where(battery => !NoScales.Contains(battery.Battery)), battery => Assert.True(
                battery.Reliability.Alpha is >= 0.6 and <= 0.9, $"{wave.Survey}, {battery.Battery}: alpha {battery.Reliability.Alpha}"));
        }

        Assert.InRange(Line("office-2019").Structure.MedianCorrelation, 0.02, 0.1);
        Assert.InRange(Line("office-2019").Structure.MiddleHalf.Low, 0.02, 0.1);
        Assert.InRange(Line("office-2019").Structure.MiddleHalf.High, 0.02, 0.1);
    }

    [Fact]
    public void Followed_margins_lie_within_their_rounding()
    {
        foreach (var margins in SyntheticSurveys.Ids.Select(id => SyntheticSurveys.Get(id).Fidelity.Margins))
        {
            output.WriteLine(margins.Largest(8).ToString());
            Assert.Empty(margins.All.Where(margin => margin.IsFollowed && margin.Error > 0).Select(margin => $"{margin.Claim.Id}: {margin.Reached}"));
        }
    }

    [Fact]
    public void Margins_that_are_not_followed_show_their_error()
    {
        var dropped = SyntheticSurveys.Get("office-2019").Fidelity.Margins.All.Where(margin => !margin.IsFollowed).ToArray();

        Assert.NotEmpty(dropped);
        Assert.All(dropped, margin => Assert.True(margin.Error > 0, margin.Claim.Id));
    }

    [Theory]
    [InlineData("en", "Reproduced")]
    [InlineData("nb", "Reprodusert")]
    public void The_table_is_shown_in_either_language(string language, string heading) =>
        Assert.Contains(heading, Overview.ToTable(language == "nb" ? Language.Bokmål : Language.English).Headers);

    private static SyntheticOverviewLine Line(string survey) => Overview.Waves.Single(wave => wave.Survey == survey);
}
