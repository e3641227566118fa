using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Models;

namespace NavNotebooks.Survey.Tests.Statistics.Models;

public sealed class SeparationTests
{
    [Theory]
    [InlineData(10)]
    [InlineData(1000)]
    [InlineData(20_000)]
    public void A_category_without_the_outcome_is_named_at_any_size(int count)
    {
        double[] noise = [.. Enumerable.Range(0, count).Select(i => (double)(i * 7 % 5))];
        double[] mayor = [.. Enumerable.Range(0, count).Select(i => i % 5 == 0 ? 1.0 : 0)];
        bool[] outcome = [.. Enumerable.Range(0, count).Select(i => i % 5 != 0 && i % 2 == 0)];
        var fit = LogisticRegression.Fit(outcome, [new("noise", noise), new("mayor", mayor)]);
        Assert.Equal(UndefinedReason.PerfectSeparation, fit.Undefined);
        Assert.Contains("mayor", fit.SeparatedBy);
        Assert.True(double.IsNaN(fit.LogLikelihood) && double.IsNaN(fit.Aic) && double.IsNaN(fit.Tjur));
        Assert.All(fit.Coefficients, coefficient => Assert.True(double.IsNaN(coefficient.Value) && double.IsNaN(coefficient.PValue)));
        Assert.Equal(UndefinedReason.PerfectSeparation, fit.Test!.Undefined);
        Assert.Equal(UndefinedReason.PerfectSeparation, fit.TestTogether("mayor").Undefined);
        Assert.Equal(UndefinedReason.PerfectSeparation, fit.MarginalEffects()[0].Undefined);
    }

    // One mayor of 4,000 who differs is enough for an estimate: the log of odds 1 to 3,999.
    [Fact]
    public void One_contrary_respondent_is_enough_for_an_estimate()
    {
        const int Mayors = 4000;
        double[] mayor = [.. Enumerable.Repeat(1.0, Mayors), .. Enumerable.Repeat(0.0, 100)];
        bool[] outcome = [true, .. Enumerable.Repeat(false, Mayors - 1), .. Enumerable.Range(0, 100).Select(i => i < 50)];
        var fit = LogisticRegression.Fit(outcome, [new("mayor", mayor)]);
        Assert.Null(fit.Undefined);
        Agreement.Agrees(-Math.Log(Mayors - 1), fit["mayor"].Value, tolerance: 1e-12);
        Agreement.Agrees(Math.Sqrt(1 + (1.0 / (Mayors - 1)) + (4.0 / 100)), fit["mayor"].StandardError, tolerance: 1e-12);
    }

    [Fact]
    public void Two_predictors_that_separate_together_are_both_named()
    {
        // Neither tells the outcome, their sum does.
        double[] a = [1, 2, 3, 4, 1, 2, 3, 4, 2, 3], b = [1, 1, 1, 1, 5, 4, 3, 2, 2, 4];
        bool[] outcome = [.. a.Select((value, i) => value + b[i] > 5)];
        var fit = LogisticRegression.Fit(outcome, [new("a", a), new("b", b)]);
        Assert.Equal(UndefinedReason.PerfectSeparation, fit.Undefined);
        Assert.Equal(["a", "b"], fit.SeparatedBy);
    }

    [Fact]
    public void A_category_that_all_give_the_lowest_answer_separates_an_ordered_outcome()
    {
        int[] answers = [1, 1, 1, 2, 3, 1, 2, 3, 2, 1, 3, 3];
        double[] mayor = [1, 1, 1, 0, 0, 0, 0, 0, 0, 0, 0, 0], x = [1, 2, 3, 1, 2, 3, 4, 1, 2, 3, 4, 5];
        var fit = ProportionalOdds.Fit(answers, [new("x", x), new("mayor", mayor)]);
        Assert.Equal(UndefinedReason.PerfectSeparation, fit.Undefined);
        Assert.Equal(["mayor"], fit.SeparatedBy);
        Assert.Equal(UndefinedReason.PerfectSeparation, fit.Test!.Undefined);
        Assert.True(double.IsNaN(fit.LogLikelihood));
    }

    [Fact]
    public void Answers_near_the_ends_only_are_no_separation()
    {
        int[] answers = [1, 5, 1, 5, 1, 5, 5, 1];
        var fit = ProportionalOdds.Fit(answers, [new("x", [1, 2, 3, 4, 5, 6, 7, 8])]);
        Assert.Null(fit.Undefined);
        Assert.Equal("1|5", fit.Thresholds[0].Name);
    }
}
