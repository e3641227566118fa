using NavNotebooks.Survey.Statistics.Models;

namespace NavNotebooks.Survey.Tests.Statistics.Models;

public sealed class CollinearityTests
{
    [Fact]
    public void Inflation_and_condition_agree_with_R()
    {
        var r = OracleCase.Of("regression", "ols");
        var collinearity = LeastSquares.Fit(OfficeAnswers.Score, OfficeAnswers.All).Collinearity();
        r.Agrees("vif", [.. collinearity.Inflations.Select(inflation => inflation.Value)]);
        r.Agrees("vifScaled", [.. collinearity.Inflations.Select(inflation => inflation.Scaled)]);
        r.Agrees("condition", collinearity.ConditionIndexes);
        Assert.Equal("role", collinearity.Inflations[2].Name);
        Assert.Equal(2, collinearity.Inflations[2].Columns);
    }

    [Fact]
    public void Predictors_that_have_nothing_in_common_inflate_nothing()
    {
        var collinearity = LeastSquares.Fit([1, 3, 2, 5], [new("a", [1, 1, -1, -1]), new("b", [1, -1, 1, -1])]).Collinearity();
        Assert.All(collinearity.Inflations, inflation => Assert.Equal(1, inflation.Value, tolerance: 1e-14));
        Assert.Equal(1, collinearity.ConditionNumber, tolerance: 1e-14);
    }
}
