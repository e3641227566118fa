using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Models;

namespace NavNotebooks.Survey.Tests.Statistics.Models;

public sealed class LogisticRegressionTests
{
    private static readonly LogisticRegression Fit = LogisticRegression.Fit(OfficeAnswers.High, OfficeAnswers.All);

    [Fact]
    public void The_whole_model_agrees_with_R()
    {
        var r = OracleCase.Of("regression", "logit");
        r.Agrees("value", [.. Fit.Coefficients.Select(coefficient => coefficient.Value)], tolerance: 1e-12);
        r.Agrees("se", [.. Fit.Coefficients.Select(coefficient => coefficient.StandardError)]);
        r.Agrees("logLik", Fit.LogLikelihood);
        r.Agrees("nullLogLik", Fit.NullLogLikelihood);
        r.Agrees("aic", Fit.Aic);
        r.Agrees("bic", Fit.Bic);
        r.Agrees("mcfadden", Fit.McFadden);
        r.Agrees("nagelkerke", Fit.Nagelkerke);
        r.Agrees("tjur", Fit.Tjur);
        r.Agrees("lr", Fit.Test!.Statistic);
        r.Agrees("lrP", Fit.Test.PValue);
        r.Agrees("or", [.. Fit.OddsRatios.Select(ratio => ratio.Value)]);
        r.Agrees("orLow", [.. Fit.OddsRatios.Select(ratio => ratio.Interval.Low)]);
        r.Agrees("orHigh", [.. Fit.OddsRatios.Select(ratio => ratio.Interval.High)]);
        var comparison = Fit.ComparedWith(LogisticRegression.Fit(OfficeAnswers.High, OfficeAnswers.WithoutRole));
        r.Agrees("nested", comparison.Statistic);
        r.Agrees("nestedP", comparison.PValue);
        var roles = Fit.TestTogether("role");
        Assert.True(roles.IsChiSquare);
        r.Agrees("wald", roles.Statistic);
        r.Agrees("waldP", roles.PValue);
    }

    [Fact]
    public void Average_effects_and_predicted_shares_agree_with_their_formulas_in_R()
    {
        var r = OracleCase.Of("regression", "logit");
        var effects = Fit.MarginalEffects();
        r.Agrees("effect", [.. effects.Select(effect => effect.Value)]);
        r.Agrees("effectSe", [.. effects.Select(effect => effect.StandardError)]);
        PredictedMargin[] margins = [.. Fit.Margins("role"), Fit.Margin(new Dictionary<string, double> { ["load"] = 40 })];
        r.Agrees("margin", [.. margins.Select(margin => margin.Value)]);
        r.Agrees("marginSe", [.. margins.Select(margin => margin.StandardError)]);
        Assert.Equal("role: adviser", margins[0].Name);
        Assert.Equal("load = 40", margins[3].Name);
    }

    [Theory]
    [InlineData(ErrorKind.HC0)]
    [InlineData(ErrorKind.HC2)]
    [InlineData(ErrorKind.HC3)]
    public void Robust_errors_agree_with_sandwich(ErrorKind kind) =>
        OfficeAnswers.Agree(OracleCase.Of("regression", "logit" + kind), Fit.WithErrors(OfficeAnswers.Errors(kind)).Coefficients, null);

    [Fact]
    public void Cluster_robust_errors_agree_with_sandwich()
    {
        var fit = Fit.WithErrors(ModelErrors.CR1(OfficeAnswers.Office));
        OfficeAnswers.Agree(OracleCase.Of("regression", "logitCR1"), fit.Coefficients, fit.TestTogether("role"));
    }

    [Fact]
    public void Bias_reduced_errors_agree_with_clubSandwich()
    {
        var r = OracleCase.Of("regression", "logitCR2");
        var fit = Fit.WithErrors(ModelErrors.CR2(OfficeAnswers.Office));
        var roles = fit.TestTogether("role");
        r.Agrees("df", [.. fit.Coefficients.Select(coefficient => coefficient.DegreesOfFreedom)]);
        OfficeAnswers.Agree(r, fit.Coefficients, roles);
        r.Agrees("waldDf", roles.DegreesOfFreedomWithin);
    }

    [Fact]
    public void Counted_rows_agree_with_R()
    {
        var r = OracleCase.Of("regression", "logitWeighted");
        var fit = LogisticRegression.Fit(OfficeAnswers.High, OfficeAnswers.All, options: new() { Weights = OfficeAnswers.Weight });
        r.Agrees("value", [.. fit.Coefficients.Select(coefficient => coefficient.Value)], tolerance: 1e-12);
        r.Agrees("se", [.. fit.Coefficients.Select(coefficient => coefficient.StandardError)]);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var fit = LogisticRegression.Fit([false, false, true, false, true, true], [new("x", [1, 2, 3, 4, 5, 6])]);
        Agreement.Prints(-4.249, fit[Coefficient.InterceptName].Value, decimals: 3);
        Agreement.Prints(1.214, fit["x"].Value, decimals: 3);
        Agreement.Prints(0.913, fit["x"].StandardError, decimals: 3);
        Agreement.Prints(3.37, fit.OddsRatios[0].Value, decimals: 2);
    }

    [Fact]
    public void Complete_separation_names_the_predictor()
    {
        var fit = LogisticRegression.Fit(
            [false, false, false, true, true, true],
            [new("x", [1, 2, 3, 4, 5, 6]), new("noise", [1, 0, 1, 0, 1, 1])]);
        Assert.Equal(UndefinedReason.PerfectSeparation, fit.Undefined);
        Assert.Contains("x", fit.SeparatedBy);
        Assert.Equal(double.NaN, fit["x"].Value);
        Assert.Equal(UndefinedReason.PerfectSeparation, fit["x"].Undefined);
    }

    [Fact]
    public void Quasi_complete_separation_names_the_predictor_alone()
    {
        bool[] outcome = [false, true, false, true, false, true, true, true];
        var fit = LogisticRegression.Fit(outcome, [new("x", [1, 2, 3, 2, 4, 5, 4, 2]), new("mayor", [0, 0, 0, 0, 0, 0, 1, 1])]);
        Assert.Equal(UndefinedReason.PerfectSeparation, fit.Undefined);
        Assert.Equal(["mayor"], fit.SeparatedBy);
        Assert.Contains("(mayor)", fit.Reading(NavNotebooks.Display.Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_outcome_for_all_leaves_nothing_to_explain()
    {
        var fit = LogisticRegression.Fit([true, true, true, true], [new("x", [1, 2, 3, 5])]);
        Assert.Equal(UndefinedReason.NoVariation, fit.Undefined);
        Assert.Equal(double.NaN, fit.LogLikelihood);
        Assert.Equal(double.NaN, fit.McFadden);
    }

    [Fact]
    public void A_rare_outcome_agrees_with_R()
    {
        var r = OracleCase.Of("regression", "rare");
        bool[] rare = [.. Enumerable.Range(1, OfficeAnswers.Score.Length).Select(i => i % 37 == 7)];
        var fit = LogisticRegression.Fit(rare, OfficeAnswers.WithoutRole);
        r.Agrees("value", [.. fit.Coefficients.Select(coefficient => coefficient.Value)], tolerance: 1e-11);
        r.Agrees("se", [.. fit.Coefficients.Select(coefficient => coefficient.StandardError)]);
        r.Agrees("hc0", [.. fit.WithErrors(ModelErrors.HC0).Coefficients.Select(coefficient => coefficient.StandardError)]);
        r.Agrees("logLik", fit.LogLikelihood);
        r.Agrees("tjur", fit.Tjur);
    }
}
