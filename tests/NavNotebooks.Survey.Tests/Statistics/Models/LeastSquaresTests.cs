using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Models;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Tests.Statistics.Models;

public sealed partial class LeastSquaresTests
{
    // NIST's certified values: coefficients, their errors, then residual deviation, R² and F.
    public static TheoryData<string, double[], double[], double[]> Nist => new()
    {
        {
            "Norris",
            [-0.262323073774029, 1.00211681802045],
            [0.232818234301152, 0.429796848199937E-03],
            [0.884796396144373, 0.999993745883712, 5436385.54079785]
        },
        {
            "Pontius",
            [0.673565789473684E-03, 0.732059160401003E-06, -0.316081871345029E-14],
            [0.107938612033077E-03, 0.157817399981659E-09, 0.486652849992036E-16],
            [0.205177424076185E-03, 0.999999900178537, 185330865.995752]
        },
        {
            "NoInt1",
            [2.07438016528926],
            [0.165289256198347E-01],
            [3.56753034006338, 0.999365492298663, 15750.2500000000]
        },
        {
            "Longley",
            [-3482258.63459582, 15.0618722713733, -0.358191792925910E-01, -2.02022980381683, -1.03322686717359, -0.511041056535807E-01, 1829.15146461355],
            [890420.383607373, 84.9149257747669, 0.334910077722432E-01, 0.488399681651699, 0.214274163161675, 0.226073200069370, 455.478499142212],
            [304.854073561965, 0.995479004577296, 330.285339234588]
        },
        { "Wampler1", [1, 1, 1, 1, 1, 1], [0, 0, 0, 0, 0, 0], [0, 1, double.PositiveInfinity] },
    };

    [Theory]
    [MemberData(nameof(Nist))]
    public void Regressions_have_the_digits_NIST_certifies(string name, double[] values, double[] errors, double[] whole)
    {
        var fit = FitNist(name);
        for (var j = 0; j < values.Length; j++)
        {
            NistData.HasDigits(name, values[j], fit.Coefficients[j].Value, 12.5);
            NistData.HasDigits(name, errors[j], fit.Coefficients[j].StandardError, 11);
        }

        NistData.HasDigits(name, whole[0], fit.ResidualDeviation, 12);
        NistData.HasDigits(name, whole[1], fit.RSquared, 12);
        if (double.IsFinite(whole[2]))
        {
            NistData.HasDigits(name, whole[2], fit.Test.Statistic, 12);
        }
    }

    [Theory]
    [InlineData("regression", true)]
    [InlineData("origin", false)]
    public void Regressions_agree_with_R(string name, bool intercept)
    {
        var r = OracleCase.FromModels(name);
        var fit = LeastSquares.Fit(r.Numbers("y"), [new("x1", r.Numbers("x1")), new("x2", r.Numbers("x2"))], options: new() { Intercept = intercept });
        for (var j = 0; j < fit.Coefficients.Count; j++)
        {
            var coefficient = fit.Coefficients[j];
            r.AgreesAt("value", j, coefficient.Value, tolerance: 1e-10);
            r.AgreesAt("se", j, coefficient.StandardError, tolerance: 1e-10);
            r.AgreesAt("t", j, coefficient.Statistic, tolerance: 1e-10);
            r.AgreesAt("p", j, coefficient.PValue, tolerance: 1e-10);
            r.AgreesAt("low", j, coefficient.Interval.Low, tolerance: 1e-10);
            r.AgreesAt("high", j, coefficient.Interval.High, tolerance: 1e-10);
        }

        r.Agrees("sigma", fit.ResidualDeviation, tolerance: 1e-10);
        r.Agrees("r2", fit.RSquared, tolerance: 1e-10);
        r.Agrees("adjusted", fit.AdjustedRSquared, tolerance: 1e-10);
        r.Agrees("f", fit.Test.Statistic, tolerance: 1e-10);
        r.Agrees("fP", fit.Test.PValue, tolerance: 1e-10);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var fit = LeastSquares.Fit([1, 3, 2, 5], [new("x", [1, 2, 3, 4])]);
        Assert.Equal(0, fit[Coefficient.InterceptName].Value, tolerance: 1e-14);
        Agreement.Prints(1.1, fit["x"].Value, decimals: 12);
        Agreement.Prints(0.519615, fit["x"].StandardError, decimals: 6);
        Agreement.Prints(0.646182, fit.WithErrors(ModelErrors.HC3)["x"].StandardError, decimals: 6);
        Agreement.Prints(0.691429, fit.RSquared, decimals: 6);
        Agreement.Prints(4.481481, fit.Test.Statistic, decimals: 6);
    }

    [Fact]
    public void An_intercept_alone_is_the_mean()
    {
        var fit = LeastSquares.Fit([1, 2, 3, 4], []);
        Agreement.Agrees(2.5, fit.Coefficients[0].Value, tolerance: 1e-14);
        Agreement.Agrees(Summary.Of([1, 2, 3, 4]).StandardError, fit.Coefficients[0].StandardError, tolerance: 1e-13);
        Assert.Equal(double.NaN, fit.Test.PValue);
    }

    [Fact]
    public void As_many_parameters_as_respondents_leave_no_errors()
    {
        var fit = LeastSquares.Fit([1, 3], [new("x", [1, 2])]);
        Agreement.Agrees(2, fit["x"].Value, tolerance: 1e-14);
        Assert.Equal(double.NaN, fit["x"].StandardError);
        Assert.False(fit["x"].Interval.IsDefined);
        Assert.Equal(double.NaN, fit.Test.PValue);
    }

    [Fact]
    public void A_response_that_does_not_vary_has_nothing_to_explain() =>
        Assert.Equal(double.NaN, LeastSquares.Fit([2, 2, 2], [new("x", [1, 2, 4])]).RSquared);

    [Fact]
    public void A_dependent_predictor_is_refused_by_name()
    {
        var error = Assert.Throws<ArgumentException>(() => LeastSquares.Fit(
            [1, 3, 2, 5],
            [new("mayor", [1, 0, 1, 0]), new("executive", [0, 1, 0, 1])]));
        Assert.Contains("'executive'", error.Message, StringComparison.Ordinal);
        Assert.Contains("'mayor'", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => LeastSquares.Fit([1, 3, 2], [new("nobody", [0, 0, 0])]));
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => LeastSquares.Fit([1, double.NaN, 2], [new("x", [1, 2, 3])]));
        Assert.Throws<ArgumentException>(() => LeastSquares.Fit([1, 3, 2], [new("x", [1, double.NaN, 3])]));
        Assert.Throws<ArgumentException>(() => LeastSquares.Fit([1, 3, 2], [new("x", [1, 2])]));
        Assert.Throws<ArgumentException>(() => LeastSquares.Fit([1], [new("x", [1])]));
        Assert.Throws<ArgumentException>(() => LeastSquares.Fit([1, 3, 2], [], options: new() { Intercept = false }));
        Assert.Throws<ArgumentException>(() => LeastSquares.Fit([1, 3, 2, 4], [new("x", [1, 2, 3, 5]), new("x", [1, 0, 3, 5])]));
        var fit = LeastSquares.Fit([1, 3, 2, 5], [new("x", [1, 2, 3, 4])]);
        var error = Assert.Throws<ArgumentException>(() => fit["y"]);
        Assert.Contains("'x'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_dummy_gives_Students_test() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            double[] response = [.. groups.First, .. groups.Second];
            double[] dummy = [.. groups.First.Select(_ => 1.0), .. groups.Second.Select(_ => 0.0)];
            var fit = LeastSquares.Fit(response, [new("first", dummy)]);
            var student = TTest.Student(groups.First, groups.Second);
            Assert.Equal(student.Difference, fit["first"].Value, tolerance: 1e-12);
            Assert.Equal(student.PValue, fit["first"].PValue, tolerance: 1e-10);
            Assert.True(fit["first"].Interval.Contains(fit["first"].Value));
            Assert.Equal(0, fit.Residuals.Sum(), tolerance: 1e-10);
        }).Check(Samples.Seeded);

    private static LeastSquares FitNist(string name)
    {
        var rows = NistData.Rows(name);
        double[] response = [.. rows.Select(row => row[0])];
        var powers = name switch { "Pontius" => 2, "Wampler1" => 5, _ => 1 };
        var predictors = rows[0].Length > 2
            ? Enumerable.Range(1, rows[0].Length - 1).Select(j => new Predictor($"x{j}", [.. rows.Select(row => row[j])]))
            : Enumerable.Range(1, powers).Select(power => new Predictor($"x^{power}", [.. rows.Select(row => Math.Pow(row[1], power))]));
        return LeastSquares.Fit(response, [.. predictors], options: new() { Intercept = name != "NoInt1" });
    }
}
