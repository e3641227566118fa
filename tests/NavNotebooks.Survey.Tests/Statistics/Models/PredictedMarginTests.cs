using NavNotebooks.Survey.Statistics.Models;

namespace NavNotebooks.Survey.Tests.Statistics.Models;

public sealed class PredictedMarginTests
{
    [Fact]
    public void Predicted_means_agree_with_their_formula_in_R()
    {
        var r = OracleCase.Of("regression", "ols");
        var fit = LeastSquares.Fit(OfficeAnswers.Score, OfficeAnswers.All);
        PredictedMargin[] margins = [.. fit.Margins("role"), fit.Margin(new Dictionary<string, double> { ["load"] = 40 })];
        r.Agrees("margin", [.. margins.Select(margin => margin.Value)]);
        r.Agrees("marginSe", [.. margins.Select(margin => margin.StandardError)]);
    }

    [Fact]
    public void A_part_of_a_product_cannot_be_set()
    {
        var product = Predictor.Product(OfficeAnswers.Load, OfficeAnswers.Urban);
        var fit = LeastSquares.Fit(OfficeAnswers.Score, [OfficeAnswers.Load, OfficeAnswers.Urban, product]);
        var error = Assert.Throws<ArgumentException>(() => fit.Margin(new Dictionary<string, double> { ["load"] = 40 }));
        Assert.Contains("'load × urban'", error.Message, StringComparison.Ordinal);
    }
}
