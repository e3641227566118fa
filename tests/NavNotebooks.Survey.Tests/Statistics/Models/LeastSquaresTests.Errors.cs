using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Models;

namespace NavNotebooks.Survey.Tests.Statistics.Models;

public sealed partial class LeastSquaresTests
{
    private static readonly LeastSquares Fit = LeastSquares.Fit(OfficeAnswers.Score, OfficeAnswers.All);

    private static readonly LeastSquares Weighted =
        LeastSquares.Fit(OfficeAnswers.Score, OfficeAnswers.All, options: new() { Weights = OfficeAnswers.Weight });

    [Fact]
    public void The_whole_model_agrees_with_R()
    {
        var r = OracleCase.Of("regression", "ols");
        Whole(r, Fit);
        var roles = Fit.TestTogether("role");
        r.Agrees("wald", roles.Statistic);
        r.Agrees("waldP", roles.PValue);
        var comparison = Fit.ComparedWith(LeastSquares.Fit(OfficeAnswers.Score, OfficeAnswers.WithoutRole));
        r.Agrees("nestedF", comparison.Statistic);
        r.Agrees("nestedP", comparison.PValue);
        Assert.Equal(["role: executive", "role: mayor"], roles.Names);
    }

    [Fact]
    public void A_weighted_model_agrees_with_R() => Whole(OracleCase.Of("regression", "wls"), Weighted);

    [Theory]
    [InlineData(ErrorKind.HC0)]
    [InlineData(ErrorKind.HC1)]
    [InlineData(ErrorKind.HC2)]
    [InlineData(ErrorKind.HC3)]
    public void Robust_errors_agree_with_sandwich(ErrorKind kind) =>
        OfficeAnswers.Agree(OracleCase.Of("regression", "ols" + kind), Fit.WithErrors(OfficeAnswers.Errors(kind)).Coefficients, null);

    [Theory]
    [InlineData(ErrorKind.HC2)]
    [InlineData(ErrorKind.HC3)]
    public void Robust_errors_of_a_weighted_model_agree_with_sandwich(ErrorKind kind) =>
        OfficeAnswers.Agree(OracleCase.Of("regression", "wls" + kind), Weighted.WithErrors(OfficeAnswers.Errors(kind)).Coefficients, null);

    [Fact]
    public void Cluster_robust_errors_agree_with_sandwich()
    {
        var fit = Fit.WithErrors(ModelErrors.CR1(OfficeAnswers.Office));
        OfficeAnswers.Agree(OracleCase.Of("regression", "olsCR1"), fit.Coefficients, fit.TestTogether("role"));
        var weighted = Weighted.WithErrors(ModelErrors.CR1(OfficeAnswers.Office));
        OfficeAnswers.Agree(OracleCase.Of("regression", "wlsCR1"), weighted.Coefficients, weighted.TestTogether("role"));
    }

    [Fact]
    public void Bias_reduced_errors_agree_with_clubSandwich()
    {
        var fit = Fit.WithErrors(ModelErrors.CR2(OfficeAnswers.Office));
        Reduced(OracleCase.Of("regression", "olsCR2"), fit.Coefficients, fit.TestTogether("role"));
    }

    [Fact]
    public void Bias_reduced_errors_of_a_weighted_model_agree_with_clubSandwich()
    {
        var fit = Weighted.WithErrors(ModelErrors.CR2(OfficeAnswers.Office));
        Reduced(OracleCase.Of("regression", "wlsCR2"), fit.Coefficients, fit.TestTogether("role"));
    }

    [Fact]
    public void Weights_of_one_change_nothing_in_bias_reduced_errors()
    {
        double[] ones = [.. OfficeAnswers.Weight.Select(_ => 1.0)];
        var errors = ModelErrors.CR2(OfficeAnswers.Office);
        var fit = LeastSquares.Fit(OfficeAnswers.Score, OfficeAnswers.All, errors, new() { Weights = ones });
        var plain = Fit.WithErrors(errors);
        for (var j = 0; j < fit.Coefficients.Count; j++)
        {
            Agreement.Agrees(plain.Coefficients[j].StandardError, fit.Coefficients[j].StandardError, tolerance: 1e-11);
            Agreement.Agrees(plain.Coefficients[j].DegreesOfFreedom, fit.Coefficients[j].DegreesOfFreedom, tolerance: 1e-11);
        }
    }

    [Fact]
    public void Clusters_of_one_make_CR2_and_HC2_the_same()
    {
        var each = Enumerable.Range(0, OfficeAnswers.Score.Length).ToArray();
        var (reduced, robust) = (Fit.WithErrors(ModelErrors.CR2(each)), Fit.WithErrors(ModelErrors.HC2));
        for (var j = 0; j < robust.Coefficients.Count; j++)
        {
            Agreement.Agrees(robust.Coefficients[j].StandardError, reduced.Coefficients[j].StandardError, tolerance: 1e-12);
        }
    }

    [Fact]
    public void One_cluster_leaves_the_errors_undefined()
    {
        var fit = Fit.WithErrors(ModelErrors.CR1(OfficeAnswers.Office.Select(_ => "Oslo").ToArray()));
        Assert.Equal(UndefinedReason.SingleCluster, fit.Undefined);
        Assert.Equal(UndefinedReason.SingleCluster, fit["load"].Undefined);
        Assert.Equal(double.NaN, fit["load"].StandardError);
        Assert.Equal(Fit["load"].Value, fit["load"].Value);
        Assert.Equal(UndefinedReason.SingleCluster, fit.TestTogether("load").Undefined);
    }

    [Fact]
    public void Clusters_must_be_as_many_as_responses()
    {
        var error = Assert.Throws<ArgumentException>(() => Fit.WithErrors(ModelErrors.CR2([1, 2, 3])));
        Assert.Contains("'clusters'", error.Message, StringComparison.Ordinal);
    }

    private static void Whole(OracleCase r, LeastSquares fit)
    {
        r.Agrees("value", [.. fit.Coefficients.Select(coefficient => coefficient.Value)]);
        r.Agrees("se", [.. fit.Coefficients.Select(coefficient => coefficient.StandardError)]);
        r.Agrees("r2", fit.RSquared);
        r.Agrees("adjusted", fit.AdjustedRSquared);
        r.Agrees("f", fit.Test.Statistic);
        r.Agrees("fP", fit.Test.PValue);
        r.Agrees("logLik", fit.LogLikelihood);
        r.Agrees("aic", fit.Aic);
        r.Agrees("bic", fit.Bic);
        r.Agrees("rmse", fit.RootMeanSquareError);
        r.Agrees("sigma", fit.ResidualDeviation);
        r.Agrees("standardized", [.. fit.Standardized().Select(coefficient => coefficient.Value)]);
        r.Agrees("vif", [.. fit.Collinearity().Inflations.Select(inflation => inflation.Value)]);
    }

    private static void Reduced(OracleCase r, IReadOnlyList<Coefficient> coefficients, JointTest roles)
    {
        r.Agrees("df", [.. coefficients.Select(coefficient => coefficient.DegreesOfFreedom)]);
        OfficeAnswers.Agree(r, coefficients, roles);
        r.Agrees("waldDf", roles.DegreesOfFreedomWithin);
    }
}
