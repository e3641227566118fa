using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Models;

namespace NavNotebooks.Survey.Tests.Statistics.Models;

public sealed class ProportionalOddsTests
{
    private static readonly ProportionalOdds Fit = ProportionalOdds.Fit(OfficeAnswers.Answer, OfficeAnswers.All);

    private static IEnumerable<Coefficient> All(ProportionalOdds fit) => fit.Thresholds.Concat(fit.Coefficients);

    [Fact]
    public void The_whole_model_agrees_with_clm()
    {
        var r = OracleCase.Of("regression", "odds");
        r.Agrees("value", [.. All(Fit).Select(coefficient => coefficient.Value)], tolerance: 1e-11);
        r.Agrees("se", [.. All(Fit).Select(coefficient => coefficient.StandardError)]);
        r.Agrees("hc0", [.. All(Fit.WithErrors(ModelErrors.HC0)).Select(coefficient => coefficient.StandardError)]);
        r.Agrees("cr1", [.. All(Fit.WithErrors(ModelErrors.CR1(OfficeAnswers.Office))).Select(coefficient => coefficient.StandardError)]);
        r.Agrees("logLik", Fit.LogLikelihood);
        r.Agrees("nullLogLik", Fit.NullLogLikelihood);
        r.Agrees("aic", Fit.Aic);
        r.Agrees("bic", Fit.Bic);
        r.Agrees("nested", Fit.ComparedWith(ProportionalOdds.Fit(OfficeAnswers.Answer, OfficeAnswers.WithoutRole)).Statistic);
        Assert.Equal("1|2", Fit.Thresholds[0].Name);
    }

    // Gradients by numerical differentiation in R: seven or eight digits.
    [Fact]
    public void Predicted_shares_and_effects_agree_with_their_formulas_in_R()
    {
        var r = OracleCase.Of("regression", "odds");
        var asIs = Fit.Margin(new Dictionary<string, double>());
        r.Agrees("asIs", [.. asIs.Select(margin => margin.Value)]);
        r.Agrees("asIsSe", [.. asIs.Select(margin => margin.StandardError)], tolerance: 1e-9);
        var mayors = Fit.Margin(new Dictionary<string, double> { ["role: mayor"] = 1 });
        r.Agrees("mayor", [.. mayors.Select(margin => margin.Value)]);
        r.Agrees("mayorSe", [.. mayors.Select(margin => margin.StandardError)], tolerance: 1e-9);
        var effects = Fit.MarginalEffects(category: 5);
        r.Agrees("slope", [effects[0].Value, effects[0].StandardError], tolerance: 1e-9);
        r.Agrees("change", [effects[3].Value, effects[3].StandardError], tolerance: 1e-9);
    }

    [Fact]
    public void Counted_rows_agree_with_clm()
    {
        var r = OracleCase.Of("regression", "oddsWeighted");
        var fit = ProportionalOdds.Fit(OfficeAnswers.Answer, OfficeAnswers.All, options: new() { Weights = OfficeAnswers.Weight });
        r.Agrees("value", [.. All(fit).Select(coefficient => coefficient.Value)], tolerance: 1e-11);
        r.Agrees("se", [.. All(fit).Select(coefficient => coefficient.StandardError)]);
    }

    [Fact]
    public void The_test_of_parallel_lines_agrees_with_Brants_formula_in_R()
    {
        var r = OracleCase.Of("regression", "brant");
        var test = Fit.ParallelLines();
        r.Agrees("all", test.All!.Statistic);
        r.Agrees("allP", test.All.PValue);
        r.Agrees("each", [.. test.Each.Select(pair => pair.Test.Statistic)]);
        r.Agrees("eachP", [.. test.Each.Select(pair => pair.Test.PValue)]);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var fit = ProportionalOdds.Fit([1, 1, 2, 1, 2, 3, 2, 3], [new("x", [1, 2, 3, 4, 5, 6, 7, 8])]);
        Agreement.Prints(1.198, fit["x"].Value, decimals: 3);
        Agreement.Prints(0.628, fit["x"].StandardError, decimals: 3);
        Agreement.Prints(4.142, fit["1|2"].Value, decimals: 3);
        Agreement.Prints(7.906, fit["2|3"].Value, decimals: 3);
    }

    [Fact]
    public void Two_categories_make_it_a_logistic_regression()
    {
        int[] outcome = [.. OfficeAnswers.High.Select(high => high ? 1 : 0)];
        var (odds, logit) = (ProportionalOdds.Fit(outcome, OfficeAnswers.All), LogisticRegression.Fit(OfficeAnswers.High, OfficeAnswers.All));
        Agreement.Agrees(logit["load"].Value, odds["load"].Value, tolerance: 1e-11);
        Agreement.Agrees(logit["load"].StandardError, odds["load"].StandardError, tolerance: 1e-11);
        Agreement.Agrees(-logit[Coefficient.InterceptName].Value, odds["0|1"].Value, tolerance: 1e-11);
        Assert.Equal(UndefinedReason.TooFewObservations, odds.ParallelLines().Undefined);
    }

    [Fact]
    public void Categories_that_nobody_chose_change_nothing()
    {
        var spread = ProportionalOdds.Fit([.. OfficeAnswers.Answer.Select(answer => 10 * answer)], OfficeAnswers.All);
        Assert.Equal("10|20", spread.Thresholds[0].Name);
        Assert.Equal(Fit["load"].Value, spread["load"].Value);
    }

    [Fact]
    public void Separation_names_the_predictor()
    {
        var fit = ProportionalOdds.Fit([1, 1, 2, 2, 3, 3], [new("x", [1, 2, 3, 4, 5, 6]), new("noise", [1, 0, 1, 0, 1, 1])]);
        Assert.Equal(UndefinedReason.PerfectSeparation, fit.Undefined);
        Assert.Contains("x", fit.SeparatedBy);
        Assert.Equal(double.NaN, fit["x"].Value);
    }

    [Fact]
    public void The_same_answer_for_all_leaves_nothing_to_explain()
    {
        var fit = ProportionalOdds.Fit([2, 2, 2, 2], [new("x", [1, 2, 3, 5])]);
        Assert.Equal(UndefinedReason.NoVariation, fit.Undefined);
        Assert.Empty(fit.Thresholds);
    }

    [Fact]
    public void Many_sparse_categories_agree_with_clm()
    {
        var r = OracleCase.Of("regression", "sparse");
        var fit = ProportionalOdds.Fit([.. r.Numbers("outcome").Select(answer => (int)answer)], OfficeAnswers.WithoutRole);
        r.Agrees("value", [.. fit.Thresholds.Concat(fit.Coefficients).Select(coefficient => coefficient.Value)]);
        r.Agrees("se", [.. fit.Thresholds.Concat(fit.Coefficients).Select(coefficient => coefficient.StandardError)]);
        r.Agrees("logLik", fit.LogLikelihood);
    }
}
