using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Tests.Statistics.Scales;

public sealed class OmegaTests
{
    [Theory]
    [InlineData("battery")]
    [InlineData("single")]
    public void Omega_agrees_with_R(string battery)
    {
        var r = OracleCase.Of("scales", battery + "_omega");
        var result = Omega.Of(battery == "battery" ? Batteries.Turned() : Batteries.Of(battery));
        r.Agrees("omega", result.Value, tolerance: 1e-11);
        r.Agrees("loadings", result.Loadings, tolerance: 1e-10);
        r.Agrees("uniquenesses", result.Uniquenesses, tolerance: 1e-10);
        r.Agrees("lavaan", result.Value, tolerance: 1e-6, because: "lavaan's optimiser stops near 1e-7; the answer above goes on from there");
        Assert.Empty(result.HeywoodItems);
    }

    [Fact]
    public void The_documented_number_comes_out()
    {
        // Three contrasts of equal length and one common part: variances 1 and covariances 0.5, but for the unit.
        double[] first = [1, 1, 1, 1, -1, -1, -1, -1], second = [1, 1, -1, -1, 1, 1, -1, -1], third = [1, -1, 1, -1, 1, -1, 1, -1], common = [1, -1, -1, 1, -1, 1, 1, -1];
        var items = Batteries.Items([.. new[] { first, second, third }.Select(own => own.Zip(common, (a, b) => a + b).ToArray())]);
        var result = Omega.Of(items);
        Assert.Equal(0.75, result.Value, 1e-12);
        Assert.Equal("ω = .75, 3 items, n = 8", result.ToString());
        Assert.Equal("ω = 0,75, 3 utsagn, n = 8", result.Reading(Language.Bokmål));
    }

    [Fact]
    public void Omega_does_not_change_with_a_common_unit_or_the_order_of_items()
    {
        var items = Batteries.Of("single");
        var other = Batteries.Items([.. items.Names.Reverse().Select(name => Array.ConvertAll(items[name].ToArray(), code => (100 * code) - 7))]);
        Agreement.Agrees(Omega.Of(items).Value, Omega.Of(other).Value, tolerance: 1e-11);
    }

    [Fact]
    public void A_Heywood_case_is_named()
    {
        // q1 goes with both others more closely than one factor allows.
        double[] q1 = [1, 2, 3, 4, 5, 1, 2, 3, 4, 5, 1, 3, 5], q2 = [1, 2, 3, 4, 5, 1, 2, 3, 4, 4, 2, 2, 4], q3 = [1, 3, 3, 3, 5, 2, 1, 4, 4, 5, 1, 4, 5];
        var result = Omega.Of(Batteries.Items(q1, q2, [.. q1.Zip(q2, (a, b) => a - b).Zip(q3, (d, c) => (3 * d) + c)]));
        Assert.Null(result.Undefined);
        Assert.NotEmpty(result.HeywoodItems);
        Assert.InRange(result.Value, 0, 1);
    }

    [Fact]
    public void Two_respondents_leave_omega_undefined()
    {
        var result = Omega.Of(Batteries.Items([1, 2], [2, 3], [1, 3]));
        Assert.Equal(UndefinedReason.TooFewObservations, result.Undefined);
        Assert.Equal(double.NaN, result.Value);
        Assert.Equal("ω er ikke definert: for få observasjoner", result.Reading(Language.Bokmål));
    }

    [Fact]
    public void Two_items_and_constant_items_are_refused_with_the_remedy()
    {
        Assert.Contains("Spearman–Brown", Assert.Throws<ArgumentException>(() => Omega.Of(Batteries.Items([1, 2, 3], [2, 3, 5]))).Message, StringComparison.Ordinal);
        Assert.Contains("'q3'", Assert.Throws<ArgumentException>(() => Omega.Of(Batteries.Items([1, 2, 3], [2, 3, 5], [4, 4, 4]))).Message, StringComparison.Ordinal);
    }
}
