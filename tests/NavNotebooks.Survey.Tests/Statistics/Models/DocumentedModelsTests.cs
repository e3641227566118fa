using NavNotebooks.Survey.Statistics.Models;

namespace NavNotebooks.Survey.Tests.Statistics.Models;

/// <summary>The worked numbers that the documentation gives beyond coefficients; all made with R.</summary>
public sealed class DocumentedModelsTests
{
    private static readonly Predictor X = new("x", [1, 2, 3, 4]);
    private static readonly LeastSquares Linear = LeastSquares.Fit([1, 3, 2, 5], [X]);
    private static readonly LogisticRegression Logistic = LogisticRegression.Fit([false, false, true, false, true, true], [new("x", [1, 2, 3, 4, 5, 6])]);
    private static readonly ProportionalOdds Odds = ProportionalOdds.Fit([1, 1, 2, 1, 2, 3, 2, 3], [new("x", [1, 2, 3, 4, 5, 6, 7, 8])]);

    [Fact]
    public void Least_squares_come_out_as_documented()
    {
        Agreement.Prints(-4.889669, Linear.LogLikelihood, decimals: 6);
        Agreement.Prints(4.481481, Linear.TestTogether("x").Statistic, decimals: 6);
        Agreement.Prints(4.481481, Linear.ComparedWith(LeastSquares.Fit([1, 3, 2, 5], [])).Statistic, decimals: 6);
        Agreement.Prints(0.831522, Linear.Standardized()[0].Value, decimals: 6);
        var margin = Linear.Margin(new Dictionary<string, double> { ["x"] = 3 });
        Agreement.Prints(3.3, margin.Value, decimals: 12);
        Agreement.Prints(0.636396, margin.StandardError, decimals: 6);
        var weighted = LeastSquares.Fit([1, 3, 2, 5], [X], options: new() { Weights = [1, 1, 2, 2] });
        Agreement.Prints(1.170732, weighted["x"].Value, decimals: 6);
        Agreement.Prints(0.582309, weighted["x"].StandardError, decimals: 6);
        var collinearity = LeastSquares.Fit([1, 2, 4, 4], [X, new("y", [1, 3, 2, 5])]).Collinearity();
        Agreement.Prints(3.240741, collinearity.Inflations[0].Value, decimals: 6);
        Agreement.Prints(9.501842, collinearity.ConditionNumber, decimals: 6);
    }

    [Fact]
    public void Clustered_errors_come_out_as_documented()
    {
        int[] clusters = [1, 1, 2, 2, 3, 3, 4, 4];
        var fit = LeastSquares.Fit([1, 3, 2, 5, 4, 6, 5, 8], [new("x", [1, 2, 3, 4, 2, 3, 5, 7])], ModelErrors.CR1(clusters));
        Agreement.Prints(0.975845, fit["x"].Value, decimals: 6);
        Agreement.Prints(0.156947, fit["x"].StandardError, decimals: 6);
        var reduced = fit.WithErrors(ModelErrors.CR2(clusters));
        Agreement.Prints(0.178863, reduced["x"].StandardError, decimals: 6);
        Agreement.Prints(1.544222, reduced["x"].DegreesOfFreedom, decimals: 6);
    }

    [Fact]
    public void Logistic_regression_comes_out_as_documented()
    {
        Agreement.Prints(3.361792, Logistic.Test!.Statistic, decimals: 6);
        Agreement.Prints(0.404170, Logistic.McFadden, decimals: 6);
        Agreement.Prints(0.571949, Logistic.Nagelkerke, decimals: 6);
        Agreement.Prints(0.445043, Logistic.Tjur, decimals: 6);
        Agreement.Prints(1.769742, Logistic.TestTogether("x").Statistic, decimals: 6);
        Agreement.Prints(0.563, Logistic.OddsRatios[0].Interval.Low, decimals: 3);
        Agreement.Prints(20.139, Logistic.OddsRatios[0].Interval.High, decimals: 3);
        Agreement.Prints(0.158625, Logistic.MarginalEffects()[0].Value, decimals: 6);
        Agreement.Prints(0.022210, Logistic.MarginalEffects()[0].StandardError, decimals: 6);
        var margin = Logistic.Margin(new Dictionary<string, double> { ["x"] = 3 });
        Agreement.Prints(0.352741, margin.Value, decimals: 6);
        Agreement.Prints(0.278111, margin.StandardError, decimals: 6);
    }

    [Fact]
    public void Proportional_odds_come_out_as_documented()
    {
        Agreement.Prints(7.482856, Odds.Test!.Statistic, decimals: 6);
        Agreement.Prints(0.113784, Odds.MarginalEffects(category: 3)[0].Value, decimals: 6);
        var margins = Odds.Margin(new Dictionary<string, double> { ["x"] = 5 });
        Agreement.Prints(0.136212, margins[0].Value, decimals: 6);
        Agreement.Prints(0.735600, margins[1].Value, decimals: 6);
        Agreement.Prints(0.128188, margins[2].Value, decimals: 6);
        var lines = ProportionalOdds.Fit([1, 1, 2, 1, 3, 3, 2, 1, 1, 3, 2, 3], [new("x", [1, 2, 3, 4, 5, 6, 1, 2, 3, 4, 5, 6])]).ParallelLines();
        Agreement.Prints(1.118396, lines.All!.Statistic, decimals: 6);
    }
}
