using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Tests.Statistics.Scales;

public sealed class ReliabilityTests
{
    private static readonly ScaleItems Documented = Batteries.Items([1, 2, 3, 4, 5], [2, 1, 3, 5, 4], [1, 3, 2, 5, 5]);

    [Theory]
    [InlineData("battery_reliability", "battery", true)]
    [InlineData("coded_reliability", "battery", false)]
    [InlineData("small_reliability", "small", false)]
    [InlineData("single_reliability", "single", false)]
    public void Alpha_and_what_items_do_to_it_agree_with_R(string answers, string battery, bool turned)
    {
        var r = OracleCase.Of("scales", answers);
        var result = Reliability.Of(turned ? Batteries.Turned() : Batteries.Of(battery));
        r.Agrees("alpha", result.Alpha, tolerance: 1e-12);
        r.Agrees("std", result.StandardizedAlpha, tolerance: 1e-12);
        r.Agrees("mean_r", result.MeanCorrelation, tolerance: 1e-12);
        r.Agrees("lambda2", result.GuttmanLambda2, tolerance: 1e-12);
        r.Agrees("interval", [result.Interval.Low, result.Interval.High], tolerance: 1e-11);
        r.Agrees("rest", [.. result.Items.Select(item => item.ItemRestCorrelation)], tolerance: 1e-11);
        r.Agrees("dropped", [.. result.Items.Select(item => item.AlphaIfDropped)], tolerance: 1e-11);
        r.Agrees("mean", [.. result.Items.Select(item => item.Mean)], tolerance: 1e-13);
        r.Agrees("sd", [.. result.Items.Select(item => item.StandardDeviation)], tolerance: 1e-13);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var result = Reliability.Of(Documented);
        Agreement.Prints(0.919811, result.Alpha, decimals: 6);
        Agreement.Prints(0.594836, result.Interval.Low, decimals: 6);
        Agreement.Prints(0.991070, result.Interval.High, decimals: 6);
        Agreement.Prints(0.913812, result.Items[0].ItemRestCorrelation, decimals: 6);
        Agreement.Prints(0.773389, result.Items[1].ItemRestCorrelation, decimals: 6);
        Agreement.Prints(0.838525, result.Items[2].ItemRestCorrelation, decimals: 6);
    }

    [Fact]
    public void Alpha_reads_as_one_line()
    {
        var result = Reliability.Of(Documented);
        Assert.Equal("α = .92 [.59, .99], 3 items, n = 5", result.ToString());
        Assert.Equal("α = 0,92 [0,59; 0,99], 3 utsagn, n = 5", result.Reading(Language.Bokmål));
        Assert.Equal("α = .92, 90 % [.69, .99], 3 items, n = 5", Reliability.Of(Documented, level: 0.9).ToString().Replace('\u00a0', ' '));
    }

    [Fact]
    public void An_item_that_runs_the_other_way_is_named()
    {
        Assert.Equal(["q3"], Reliability.Of(Batteries.Of("battery")).SuspectItems);
        Assert.Empty(Reliability.Of(Batteries.Turned()).SuspectItems);
    }

    [Fact]
    public void Fewer_than_three_respondents_leave_alpha_undefined()
    {
        var result = Reliability.Of(Batteries.Items([1, 2], [2, 3]));
        Assert.Equal(UndefinedReason.TooFewObservations, result.Undefined);
        Assert.True(double.IsNaN(result.Alpha) && double.IsNaN(result.GuttmanLambda2) && !result.Interval.IsDefined);
        Assert.Empty(result.Items);
        Assert.Equal("α undefined: too few observations", result.ToString());
        Assert.Equal(UndefinedReason.TooFewObservations, Reliability.Of(Batteries.Items([], [])).Undefined);
    }

    [Fact]
    public void Items_that_cancel_leave_alpha_undefined()
    {
        var result = Reliability.Of(Batteries.Items([1, 2, 3, 5], [5, 4, 3, 1]));
        Assert.Equal(UndefinedReason.NoVariation, result.Undefined);
        Assert.Equal(double.NaN, result.Alpha);
    }

    [Fact]
    public void An_item_whose_others_cancel_has_no_correlation_with_them()
    {
        var result = Reliability.Of(Batteries.Items([1, 2, 3, 5], [5, 4, 3, 1], [1, 1, 2, 4]));
        Assert.Null(result.Undefined);
        Assert.Equal(double.NaN, result.Items[2].ItemRestCorrelation);
        Assert.Equal(double.NaN, result.Items[2].AlphaIfDropped);
        Assert.False(double.IsNaN(result.Items[0].AlphaIfDropped));
    }

    [Fact]
    public void Two_items_have_no_alpha_if_one_is_dropped() =>
        Assert.All(Reliability.Of(Batteries.Items([1, 2, 3, 5], [2, 2, 3, 4])).Items, item => Assert.Equal(double.NaN, item.AlphaIfDropped));

    [Fact]
    public void An_item_that_everybody_answered_alike_is_named()
    {
        var error = Assert.Throws<ArgumentException>(() => Reliability.Of(Batteries.Items([1, 2, 3], [0.1, 0.1, 0.1])));
        Assert.Equal("Everybody gave the same answer to 'q2', so it correlates with nothing. Leave that item out.", error.Message);
    }

    [Fact]
    public void A_level_outside_0_and_1_is_refused() =>
        Assert.ThrowsAny<ArgumentException>(() => Reliability.Of(Documented, level: 1));

    [Fact]
    public void Alpha_does_not_change_with_unit_zero_or_order() =>
        Prop.ForAll(ScaleItemsTests.Answers, columns =>
        {
            var first = Reliability.Of(Batteries.Items(columns));
            var other = Reliability.Of(Batteries.Items([.. columns.Reverse().Select(column => Array.ConvertAll(column, code => 10 - (0.5 * code)))]));
            Assert.Equal(first.Undefined, other.Undefined);
            if (first.Undefined is null)
            {
                // Near a sum that hardly varies, alpha runs to −∞ and keeps fewer digits.
                Agreement.Agrees(1 - first.Alpha, 1 - other.Alpha, tolerance: 1e-9);
                Assert.True(first.GuttmanLambda2 >= first.Alpha - 1e-9);
            }
        }).Check(Samples.Seeded);

    [Fact]
    public void Everybody_twice_leaves_alpha_as_it_is() =>
        Prop.ForAll(ScaleItemsTests.Answers, columns =>
        {
            var once = Reliability.Of(Batteries.Items(columns));
            var twice = Reliability.Of(Batteries.Items([.. columns.Select(column => (double[])[.. column, .. column])]));
            if (once.Undefined is null)
            {
                Agreement.Agrees(1 - once.Alpha, 1 - twice.Alpha, tolerance: 1e-9);
            }
        }).Check(Samples.Seeded);
}
