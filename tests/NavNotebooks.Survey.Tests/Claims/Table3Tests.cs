using System.Text.Json;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Tests.Claims;

/// <summary>The nine tests of table 3 against R's prop.test without correction, on the printed percentages (tests/Oracles/R/table3.R).</summary>
public sealed class Table3Tests
{
    [Fact]
    public void The_range_of_p_of_every_test_is_what_R_gives_at_the_corners_of_the_rounding()
    {
        var path = Path.Combine(AppContext.BaseDirectory, "Oracles", "R", "table3.json");
        using var answers = JsonDocument.Parse(File.ReadAllText(path));
        var recomputer = new Recomputer(ClaimRegistry.Default);
        var cases = answers.RootElement.GetProperty("cases").EnumerateObject().ToArray();
        Assert.Equal(9, cases.Length);
        Assert.All(cases, answer =>
        {
            var recomputation = ClaimRegistry.Default.Recomputations.Single(
                one => one.Kind == RecomputationKind.TwoProportions && one.Gives.Contains(answer.Name));
            var result = recomputer.Compute(recomputation);
            Assert.Equal(RecomputationOutcome.Holds, result.Outcome);
            Assert.Equal(answer.Value.GetProperty("lowestP").GetDouble(), result.Computed!.Value.Low, 1e-10);
            Assert.Equal(answer.Value.GetProperty("highestP").GetDouble(), result.Computed.Value.High, 1e-10);
        });
    }
}
