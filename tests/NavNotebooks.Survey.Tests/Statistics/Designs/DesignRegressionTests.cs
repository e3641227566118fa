using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Designs;
using NavNotebooks.Survey.Statistics.Models;

namespace NavNotebooks.Survey.Tests.Statistics.Designs;

public sealed class DesignRegressionTests
{
    [Theory]
    [InlineData("strat", DesignModel.Linear)]
    [InlineData("strat", DesignModel.Logistic)]
    [InlineData("clus1", DesignModel.Linear)]
    [InlineData("clus1", DesignModel.Logistic)]
    [InlineData("clus1Domain", DesignModel.Linear)]
    [InlineData("clus1Domain", DesignModel.Logistic)]
    public void Regressions_agree_with_R(string name, DesignModel model)
    {
        var (r, data, design) = (DesignOracle.Case(name + model), DesignOracle.Data(name), DesignOracle.Design(name));
        Predictor[] predictors = [new("ell", data.Numbers("ell")), new("meals", data.Numbers("meals"))];
        var fit = model == DesignModel.Linear
            ? DesignRegression.Linear(design, data.Numbers("api00"), predictors)
            : DesignRegression.Logistic(design, data.Flags("awards"), predictors);
        r.Agrees("value", [.. fit.Coefficients.Select(each => each.Value)]);
        r.Agrees("error", [.. fit.Coefficients.Select(each => each.StandardError)]);
        r.Agrees("t", [.. fit.Coefficients.Select(each => each.Statistic)]);
        r.Agrees("p", [.. fit.Coefficients.Select(each => each.PValue)]);
        r.Agrees("low", [.. fit.Coefficients.Select(each => each.Interval.Low)]);
        r.Agrees("high", [.. fit.Coefficients.Select(each => each.Interval.High)]);
        r.Agrees("df", fit["ell"].DegreesOfFreedom);
        r.Agrees("covariance", [.. from first in fit.Coefficients from second in fit.Coefficients select fit.Covariance(first.Name, second.Name)]);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var design = SampleDesign.Of([1, 1, 2, 2]);
        var linear = DesignRegression.Linear(design, [1, 3, 2, 6], [new("x", [1, 2, 2, 3])]);
        Agreement.Prints(-2.529412, linear[Coefficient.InterceptName].Value, decimals: 6);
        Agreement.Prints(2.705882, linear["x"].Value, decimals: 6);
        Agreement.Prints(0.495958, linear["x"].StandardError, decimals: 6);
        var logistic = DesignRegression.Logistic(SampleDesign.Of([1, 1, 2, 2, 1, 1]), [false, true, true, false, false, true], [new("x", [1, 2, 3, 4, 1, 5])]);
        Agreement.Prints(0.422772, logistic["x"].Value, decimals: 6);
        Agreement.Prints(0.611239, logistic["x"].StandardError, decimals: 6);
    }

    [Fact]
    public void Models_read_as_one_line_in_both_languages()
    {
        var design = SampleDesign.Of([1, 1, 2, 2]);
        var linear = DesignRegression.Linear(design, [1, 3, 2, 6], [new("x", [1, 2, 2, 3])]);
        Assert.Contains("; x: b = 2.71 [0.57, 4.84], t(2) = 5.46, p = .032, n = 4", linear.Reading(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("designbasert lineær regresjon: ", linear.Reading(Language.Bokmål), StringComparison.Ordinal);
    }

    [Fact]
    public void Degenerate_samples_say_why_and_wrong_input_is_refused()
    {
        var design = SampleDesign.Of([1, 1, 1, 1]);
        var separated = DesignRegression.Logistic(design, [false, false, true, true], [new("x", [1, 2, 3, 4])]);
        Assert.Equal(UndefinedReason.PerfectSeparation, separated.Undefined);
        Assert.Equal(["x"], separated.SeparatedBy);
        Assert.Equal(double.NaN, separated.Covariance("x", "x"));
        var few = DesignRegression.Linear(SampleDesign.Of([1, 1, 1, 1], clusters: RowGroups.Of([1, 1, 2, 2])), [1, 2, 3, 5], [new("x", [1, 2, 4, 3]), new("z", [0, 1, 0, 0])]);
        Assert.Equal(UndefinedReason.TooFewObservations, few.Undefined);
        Assert.Equal(double.NaN, few["x"].PValue);
        Assert.Throws<ArgumentException>(() => DesignRegression.Linear(design, [1, 2, 3, 4], [new("x", [1, 1, 1, 1])]));
        Assert.Throws<ArgumentException>(() => DesignRegression.Linear(design, [1, 2, 3, 4], [new("x", [1, 2, 3, double.NaN])]));
        Assert.Throws<ArgumentException>(() => DesignRegression.Linear(design, [1, 2, 3, 4], [new("x", [1, 2, 2, 4])], new ModelOptions { Weights = [1, 1, 1, 1] }));
        Assert.Throws<ArgumentException>(() => few["y"]);
    }

    [Fact]
    public void A_dummy_gives_the_difference_of_groups() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            double[] values = [.. groups.First, .. groups.Second, double.NaN];
            int[] codes = [.. groups.First.Select(_ => 1), .. groups.Second.Select(_ => 0), 0];
            var design = SampleDesign.Of([.. values.Select((_, i) => 1.0 + (i % 4))], clusters: RowGroups.Of([.. values.Select((_, i) => i % 6)]))
                .Within([.. values.Select(double.IsFinite)]);
            var test = DesignTTest.Of(design, values, RowGroups.Of(codes));
            var fit = DesignRegression.Linear(design, values, [new("first", [.. codes.Select(code => (double)code)])]);
            Assert.Equal(-test.Difference, fit["first"].Value, tolerance: 1e-10);
            Assert.Equal(test.StandardError, fit["first"].StandardError, tolerance: 1e-10);
            Assert.Equal(test.DegreesOfFreedom, fit["first"].DegreesOfFreedom);
        }).Check(Samples.Seeded);
}
