using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Models;

namespace NavNotebooks.Survey.Tests.Statistics.Models;

public sealed class BadInputTests
{
    private static readonly Predictor X = new("x", [1, 2, 3, 4, 5, 6]);
    private static readonly double[] Response = [1, 3, 2, 5, 4, 4];
    private static readonly bool[] Outcome = [false, true, false, true, false, true];

    [Fact]
    public void A_singular_design_names_the_predictor_in_every_model()
    {
        Predictor[] dependent = [X, new("twice", [2, 4, 6, 8, 10, 12])];
        Action[] fits =
        [
            () => LeastSquares.Fit(Response, dependent),
            () => LogisticRegression.Fit(Outcome, dependent),
            () => ProportionalOdds.Fit([1, 2, 3, 1, 2, 3], dependent),
        ];
        Assert.All(fits, fit => Assert.Contains("'twice'", Assert.Throws<ArgumentException>(fit).Message, StringComparison.Ordinal));
    }

    [Fact]
    public void A_constant_predictor_depends_on_the_thresholds() =>
        Assert.Contains(
            "'same'",
            Assert.Throws<ArgumentException>(() => ProportionalOdds.Fit([1, 2, 3, 1, 2, 3], [new("same", [1, 1, 1, 1, 1, 1])])).Message,
            StringComparison.Ordinal);

    [Fact]
    public void Fewer_respondents_than_parameters_are_refused()
    {
        Predictor[] two = [new("a", [1, 2]), new("b", [2, 1])];
        Assert.Throws<ArgumentException>(() => LeastSquares.Fit([1, 2], two));
        Assert.Throws<ArgumentException>(() => LogisticRegression.Fit([true, false], two));
        Assert.Throws<ArgumentException>(() => ProportionalOdds.Fit([1, 2], two));
        Assert.Throws<ArgumentException>(() => LogisticRegression.Fit([], []));
    }

    [Fact]
    public void A_response_that_does_not_vary_has_its_value_and_nothing_else()
    {
        var fit = LeastSquares.Fit([0.1, 0.1, 0.1, 0.1, 0.1, 0.1], [X]);
        Assert.Equal(UndefinedReason.NoVariation, fit.Undefined);
        Assert.Equal(0.1, fit[Coefficient.InterceptName].Value);
        Assert.Equal(0, fit["x"].Value);
        Assert.Equal(UndefinedReason.NoVariation, fit["x"].Undefined);
        Assert.Equal(double.NaN, fit["x"].PValue);
        Assert.Equal(double.NaN, fit.RSquared);
        Assert.Equal(UndefinedReason.NoVariation, fit.Test.Undefined);
    }

    [Fact]
    public void A_respondent_who_alone_determines_a_coefficient_leaves_HC3_undefined()
    {
        Predictor[] predictors = [X, new("only", [0, 0, 1, 0, 0, 0])];
        var fit = LeastSquares.Fit(Response, predictors, ModelErrors.HC3);
        Assert.Equal(UndefinedReason.TooFewObservations, fit.Undefined);
        Assert.Equal(double.NaN, fit["x"].StandardError);
        Assert.True(fit.WithErrors(ModelErrors.HC0)["x"].StandardError > 0);
    }

    [Fact]
    public void What_one_cluster_alone_determines_has_no_reduced_error()
    {
        double[] dummy = [.. OfficeAnswers.Office.Select(office => office == 7 ? 1.0 : 0)];
        var fit = LeastSquares.Fit(OfficeAnswers.Score, [OfficeAnswers.Load, new("seven", dummy)], ModelErrors.CR2(OfficeAnswers.Office));
        Assert.Equal(UndefinedReason.TooFewObservations, fit["seven"].Undefined);
        Assert.Equal(double.NaN, fit["seven"].StandardError);
        Assert.Null(fit["load"].Undefined);
        Assert.True(fit["load"].StandardError > 0);
    }

    [Fact]
    public void More_coefficients_than_clusters_cannot_be_tested_together()
    {
        int[] three = [.. OfficeAnswers.Office.Select(office => office % 3)];
        var fit = LeastSquares.Fit(OfficeAnswers.Score, [OfficeAnswers.Load, OfficeAnswers.Tenure, .. OfficeAnswers.Roles], ModelErrors.CR1(three));
        Assert.Equal(UndefinedReason.TooFewObservations, fit.TestTogether("load", "tenure", "role").Undefined);
        Assert.Null(fit.TestTogether("load").Undefined);
    }

    [Fact]
    public void Weights_must_be_finite_and_not_negative()
    {
        foreach (var bad in new[] { -1, double.NaN, double.PositiveInfinity })
        {
            var options = new ModelOptions { Weights = [1, 1, bad, 1, 1, 1] };
            Assert.Contains("position 2", Assert.Throws<ArgumentException>(() => LeastSquares.Fit(Response, [X], options: options)).Message, StringComparison.Ordinal);
            Assert.Throws<ArgumentException>(() => LogisticRegression.Fit(Outcome, [X], options: options));
            Assert.Throws<ArgumentException>(() => ProportionalOdds.Fit([1, 2, 3, 1, 2, 3], [X], options: options));
        }

        Assert.Throws<ArgumentException>(() => LeastSquares.Fit(Response, [X], options: new() { Weights = [1, 1] }));
        Assert.Throws<ArgumentException>(() => LeastSquares.Fit(Response, [X], options: new() { Weights = [0, 0, 0, 0, 0, 0] }));
    }

    [Fact]
    public void Respondents_of_weight_0_do_not_count()
    {
        ModelOptions options = new() { Weights = [1, 1, 0, 1, 1, 1] };
        int[] clusters = [1, 1, 2, 3, 3, 4];
        var fit = LeastSquares.Fit(Response, [X], ModelErrors.CR1(clusters), options);
        var without = LeastSquares.Fit([1, 3, 5, 4, 4], [new("x", [1, 2, 4, 5, 6])], ModelErrors.CR1([1, 1, 3, 3, 4]));
        Assert.Equal(5, fit.Count);
        Agreement.Agrees(without["x"].Value, fit["x"].Value, tolerance: 1e-13);
        Agreement.Agrees(without["x"].StandardError, fit["x"].StandardError, tolerance: 1e-12);
        Assert.Equal(2, fit["x"].DegreesOfFreedom);
    }

    [Fact]
    public void Levels_out_of_range_are_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>(() => LeastSquares.Fit(Response, [X], options: new() { Level = 95 }));

    [Fact]
    public void A_model_that_is_not_nested_is_not_compared()
    {
        var larger = LeastSquares.Fit(Response, [X]);
        Assert.Contains("'z'", Assert.Throws<ArgumentException>(() => larger.ComparedWith(LeastSquares.Fit(Response, [new("z", [1, 0, 1, 1, 0, 0])]))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => larger.ComparedWith(larger));
        Assert.Throws<ArgumentException>(() => larger.ComparedWith(LeastSquares.Fit([1, 3, 2, 5, 4, 5], [])));
        Assert.Throws<ArgumentException>(() => larger.ComparedWith(LeastSquares.Fit(Response, [], options: new() { Weights = [1, 1, 2, 1, 1, 1] })));
    }

    [Fact]
    public void Coefficients_that_are_not_there_are_refused_by_name()
    {
        var fit = LogisticRegression.Fit(Outcome, [X]);
        Assert.Contains("'x'", Assert.Throws<ArgumentException>(() => fit["y"]).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => fit.TestTogether("y"));
        Assert.Throws<ArgumentException>(() => fit.TestTogether());
        Assert.Throws<ArgumentException>(() => fit.Margins("role"));
        Assert.Throws<ArgumentException>(() => fit.Margin(new Dictionary<string, double> { ["y"] = 1 }));
    }

    [Fact]
    public void Errors_that_a_proportional_odds_model_has_not_are_refused() =>
        Assert.Contains(
            "HC3",
            Assert.Throws<ArgumentException>(() => ProportionalOdds.Fit([1, 2, 3, 1, 2, 3], [X], ModelErrors.HC3)).Message,
            StringComparison.Ordinal);

    [Fact]
    public void A_reference_that_nobody_is_in_is_refused() =>
        Assert.Contains("'mayor'", Assert.Throws<ArgumentException>(() => Predictor.OfFactor("role", ["mayor"], reference: "chair")).Message, StringComparison.Ordinal);
}
