using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Models;

namespace NavNotebooks.Survey.Tests.Statistics.Models;

public sealed class ModelReadingTests
{
    private static readonly LeastSquares Linear = LeastSquares.Fit(OfficeAnswers.Score, OfficeAnswers.All);

    [Fact]
    public void A_linear_model_reads_as_one_line()
    {
        Reads("Linear regression: R² = .28, adjusted R² = .27, F(5, 324) = 25.36, p < .001, n = 330, classical errors", Linear.ToString());
        Reads("Lineær regresjon: R² = 0,28, justert R² = 0,27, F(5; 11,5) = 14,05, p < 0,001, n = 330, klyngerobuste standardfeil (CR2)", Linear.WithErrors(ModelErrors.CR2(OfficeAnswers.Office)).Reading(Language.Bokmål));
        Reads("load: b = 0.034 [0.027, 0.041], t(324) = 9.98, p < .001", Linear["load"].ToString());
        Reads("load: b = 0,034 [0,027; 0,041], t(324) = 9,98, p < 0,001", Linear["load"].Reading(Language.Bokmål));
        Reads("F(2, 324) = 9.57, p < .001", Linear.TestTogether("role").ToString());
        Reads("role: mayor: predicted 3.43 [3.08, 3.77]", Linear.Margins("role")[2].ToString());
        Reads("Largest inflation: urban: VIF = 1.01, condition number = 6.2", Linear.Collinearity().ToString());
        Reads("F(2; 324) = 9,57, p < 0,001", Linear.ComparedWith(LeastSquares.Fit(OfficeAnswers.Score, OfficeAnswers.WithoutRole)).Reading(Language.Bokmål));
    }

    [Fact]
    public void A_logistic_model_reads_as_one_line()
    {
        var fit = LogisticRegression.Fit(OfficeAnswers.High, OfficeAnswers.All, ModelErrors.CR1(OfficeAnswers.Office));
        Reads("Logistic regression: LR χ²(5) = 25.95, p < .001, McFadden R² = .06, Nagelkerke R² = .10, Tjur R² = .08, n = 330, cluster-robust errors (CR1)", fit.ToString());
        Reads("Logistisk regresjon: LR χ²(5) = 25,95, p < 0,001, McFadden R² = 0,06, Nagelkerke R² = 0,10, Tjur R² = 0,08, n = 330, klyngerobuste standardfeil (CR1)", fit.Reading(Language.Bokmål));
        Reads("load: OR = 1.028 [1.016, 1.041], p < .001", fit.OddsRatios[0].ToString());
        Reads("load: b = 0.028 [0.015, 0.040], t(29) = 4.60, p < .001", fit["load"].ToString());
        Reads("role: mayor: AME = 0.17 [−0.03, 0.37], p = .093", fit.MarginalEffects()[3].ToString());
        Reads("F(2, 29) = 4.14, p = .026", fit.TestTogether("role").ToString());
    }

    [Fact]
    public void A_proportional_odds_model_reads_as_one_line()
    {
        var fit = ProportionalOdds.Fit(OfficeAnswers.Answer, OfficeAnswers.All);
        Reads("Proportional-odds regression: LR χ²(5) = 36.97, p < .001, McFadden R² = .04, n = 330, classical errors", fit.ToString());
        Reads("Proporsjonal odds-regresjon: LR χ²(5) = 36,97, p < 0,001, McFadden R² = 0,04, n = 330, klassiske standardfeil", fit.Reading(Language.Bokmål));
        Reads("Brant test of parallel lines: χ²(15) = 10.36, p = .796", fit.ParallelLines().ToString());
        Reads("1|2: b = −0.48 [−1.03, 0.08], z = −1.67, p = .095", fit.Thresholds[0].ToString());
        Reads("5, role: mayor = 1: predicted 0.28 [0.17, 0.40]", fit.Margin(new Dictionary<string, double> { ["role: mayor"] = 1 })[4].ToString());
    }

    [Fact]
    public void What_is_undefined_says_why()
    {
        Reads("Logistic regression undefined: a predictor separates the outcomes completely (x)", LogisticRegression.Fit([false, false, true, true], [new("x", [1, 2, 3, 4])]).ToString());
        Reads("x: b = 2.00, test undefined: too few observations", LeastSquares.Fit([1, 3], [new("x", [1, 2])])["x"].ToString());
        Reads("Linear regression: R² = .28, adjusted R² = .27, n = 330, cluster-robust errors (CR1) undefined: a stratum has one cluster only", Linear.WithErrors(ModelErrors.CR1(OfficeAnswers.Office.Select(_ => 1).ToArray())).ToString());
    }

    private static void Reads(string expected, string actual) => Assert.Equal(expected, actual);
}
