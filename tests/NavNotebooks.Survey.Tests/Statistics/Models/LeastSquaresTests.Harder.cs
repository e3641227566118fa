using NavNotebooks.Survey.Statistics.Models;

namespace NavNotebooks.Survey.Tests.Statistics.Models;

public sealed partial class LeastSquaresTests
{
    [Fact]
    public void Six_clusters_and_a_predictor_of_clusters_agree_with_clubSandwich()
    {
        int[] rows = [.. Enumerable.Range(0, OfficeAnswers.Office.Length).Where(i => OfficeAnswers.Office[i] >= 25)];
        Predictor[] predictors = [.. OfficeAnswers.WithoutRole.Select(predictor => predictor with { Values = [.. rows.Select(i => predictor.Values[i])] })];
        int[] offices = [.. rows.Select(i => OfficeAnswers.Office[i])];
        var fit = LeastSquares.Fit([.. rows.Select(i => OfficeAnswers.Score[i])], predictors, ModelErrors.CR2(offices));
        Agree(OracleCase.Of("regression", "few"), fit, fit.TestTogether("tenure", "urban"));
    }

    [Fact]
    public void Clusters_of_one_among_others_agree_with_clubSandwich()
    {
        int[] clusters = [.. OfficeAnswers.Office.Select((office, i) => office > 20 ? office : 1000 + i)];
        var fit = LeastSquares.Fit(OfficeAnswers.Score, OfficeAnswers.All, ModelErrors.CR2(clusters));
        Agree(OracleCase.Of("regression", "alone"), fit, fit.TestTogether("role"));
    }

    [Fact]
    public void A_model_without_intercept_agrees_with_clubSandwich()
    {
        var fit = LeastSquares.Fit(OfficeAnswers.Score, OfficeAnswers.WithoutRole, ModelErrors.CR2(OfficeAnswers.Office), new() { Intercept = false });
        Agree(OracleCase.Of("regression", "origin"), fit, fit.TestTogether("load", "tenure"));
    }

    // In exact fractions the first HC2 error is 1202.3695126009018 and the third HC3 error 0.05562398838839346.
    [Fact]
    public void Longleys_nearly_collinear_data_agree_with_R()
    {
        const string Because = "R loses digits to a condition number of 43,000; computed in exact fractions these errors agree to 11 digits";
        var r = OracleCase.Of("regression", "longley");
        var fit = LeastSquares.Fit(r.Numbers("y"), [.. Enumerable.Range(1, 6).Select(j => new Predictor($"x{j}", r.Numbers($"x{j}")))]);
        var (second, third) = (fit.WithErrors(ModelErrors.HC2), fit.WithErrors(ModelErrors.HC3));
        r.Agrees("value", [.. fit.Coefficients.Select(coefficient => coefficient.Value)]);
        r.Agrees("hc2", [.. second.Coefficients.Select(coefficient => coefficient.StandardError)], tolerance: 1e-8, Because);
        r.Agrees("hc3", [.. third.Coefficients.Select(coefficient => coefficient.StandardError)], tolerance: 1e-8, Because);
        Agreement.HasDigits(1202.3695126009018, second.Coefficients[0].StandardError, 11);
        Agreement.HasDigits(0.05562398838839346, third.Coefficients[2].StandardError, 11);
        r.Agrees("vif", [.. fit.Collinearity().Inflations.Select(inflation => inflation.Value)]);
        r.Agrees("condition", fit.Collinearity().ConditionIndexes);
    }

    [Fact]
    public void Very_small_p_keep_their_digits()
    {
        var r = OracleCase.Of("regression", "strong");
        double[] response = [.. OfficeAnswers.Load.Values.Select((load, i) => (0.2 * load) + OfficeAnswers.Score[i])];
        var fit = LeastSquares.Fit(response, [OfficeAnswers.Load, OfficeAnswers.Tenure]);
        r.Agrees("value", [.. fit.Coefficients.Select(coefficient => coefficient.Value)]);
        r.Agrees("t", [.. fit.Coefficients.Select(coefficient => coefficient.Statistic)]);
        r.Agrees("p", [.. fit.Coefficients.Select(coefficient => coefficient.PValue)], tolerance: 1e-9);
        Assert.InRange(fit["load"].PValue, double.Epsilon, 1e-100);
    }

    private static void Agree(OracleCase r, LeastSquares fit, JointTest joint)
    {
        r.Agrees("value", [.. fit.Coefficients.Select(coefficient => coefficient.Value)]);
        r.Agrees("se", [.. fit.Coefficients.Select(coefficient => coefficient.StandardError)]);
        r.Agrees("df", [.. fit.Coefficients.Select(coefficient => coefficient.DegreesOfFreedom)]);
        r.Agrees("p", [.. fit.Coefficients.Select(coefficient => coefficient.PValue)]);
        r.Agrees("wald", joint.Statistic);
        r.Agrees("waldDf", joint.DegreesOfFreedomWithin);
    }
}
