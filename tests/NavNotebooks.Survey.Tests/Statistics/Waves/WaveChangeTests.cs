using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Waves;

namespace NavNotebooks.Survey.Tests.Statistics.Waves;

public sealed class WaveChangeTests
{
    private static readonly ScaleRange Five = new(1, 5);
    private static readonly WaveEstimate Earlier = WaveEstimate.OfMean(new GroupSummary(158, 3.2, 1.1), Five);
    private static readonly WaveEstimate Later = WaveEstimate.OfMean(new GroupSummary(106, 3.5, 1.0), Five);

    [Fact]
    public void Independent_waves_are_compared_as_R_compares_them()
    {
        var r = OracleCase.Of("waves", "rows");

        var change = WaveChange.Between(WaveEstimate.OfAnswers(r.Numbers("earlier"), Five), WaveEstimate.OfAnswers(r.Numbers("later"), Five), WaveOverlap.None);

        r.Agrees("difference", change.Difference);
        r.Agrees("se", change.Independent.StandardError);
        r.Agrees("t", change.Independent.Statistic);
        r.Agrees("df", change.Independent.DegreesOfFreedom);
        r.Agrees("p", change.Independent.PValue);
        r.Agrees("interval", [change.Independent.Interval.Low, change.Independent.Interval.High]);
        Assert.Equal(change.Independent, change.Widest);
    }

    [Fact]
    public void A_panel_is_compared_pair_by_pair_as_R_does_from_rows_and_from_its_correlation()
    {
        var r = OracleCase.Of("waves", "panel");
        var rows = WaveChange.OfPanel(r.Numbers("one"), r.Numbers("two"), Five, level: 0.9);
        var printed = WaveChange.Between(
            WaveEstimate.OfMean(new GroupSummary(90, r["meanOne"], r["sdOne"]), Five),
            WaveEstimate.OfMean(new GroupSummary(90, r["meanTwo"], r["sdTwo"]), Five),
            WaveOverlap.Known(r["r"]),
            level: 0.9);

        r.Agrees("r", rows.Overlap.Correlation.High);
        foreach (var test in (WaveTest[])[rows.Widest, printed.Widest, printed.Narrowest])
        {
            r.Agrees("t", test.Statistic);
            r.Agrees("df", test.DegreesOfFreedom);
            r.Agrees("p", test.PValue);
            r.Agrees("interval", [test.Interval.Low, test.Interval.High]);
        }
    }

    [Theory]
    [InlineData("means", 0.5, 0.0, 0.0, 1.0)]
    [InlineData("negative", 0.6, -0.3, 0.2, 0.8)]
    [InlineData("turning", 0.7, 0.0, 0.0, 1.0)]
    public void Bounds_of_means_agree_with_the_formula_in_R(string name, double highest, double lowest, double smallest, double largest)
    {
        var r = OracleCase.Of("waves", name);

        var change = WaveChange.Between(
            WaveEstimate.OfMean(new GroupSummary(r["n1"], r["m1"], r["s1"]), Five),
            WaveEstimate.OfMean(new GroupSummary(r["n2"], r["m2"], r["s2"]), Five),
            WaveOverlap.Unknown(highest, lowest, smallest, largest));

        r.Agrees("narrowest", Numbers(change.Narrowest));
        r.Agrees("widest", Numbers(change.Widest));
        if (name == "turning")
        {
            Assert.Equal(WaveConclusion.DependsOnOverlap, change.Conclusion);
            r.Agrees("correlation", change.TurningCorrelation!.Value);
        }
    }

    [Fact]
    public void Bounds_of_shares_agree_with_the_formula_in_R()
    {
        var r = OracleCase.Of("waves", "shares");

        var change = WaveChange.Between(WaveEstimate.OfShare(0.61, 158), WaveEstimate.OfShare(0.5, 106), WaveOverlap.Unknown(0.4));

        r.Agrees("narrowest", Numbers(change.Narrowest));
        r.Agrees("widest", Numbers(change.Widest));
    }

    [Fact]
    public void Waves_near_a_census_have_the_errors_that_survey_gives()
    {
        var r = OracleCase.Of("waves", "census");
        var (one, two) = (WaveEstimate.OfAnswers(r.Numbers("one"), Five, r["N"]), WaveEstimate.OfAnswers(r.Numbers("two"), Five, r["N"]));

        var change = WaveChange.Between(one, two, WaveOverlap.Unknown(0.6));

        r.Agrees("seOne", one.StandardError);
        r.Agrees("seTwo", two.StandardError);
        r.Agrees("narrowest", Numbers(change.Narrowest));
        r.Agrees("widest", Numbers(change.Widest));
        var shares = OracleCase.Of("waves", "censusShares");
        var share = WaveChange.Between(WaveEstimate.OfShare(0.61, 310, r["N"]), WaveEstimate.OfShare(0.55, 287, r["N"]), WaveOverlap.Unknown(0.3));
        shares.Agrees("narrowest", Numbers(share.Narrowest));
        shares.Agrees("widest", Numbers(share.Widest));
    }

    [Fact]
    public void Every_overlap_allowed_lies_between_the_bounds() => Prop.ForAll(
        (from share in Gen.Choose(0, 100) from correlation in Gen.Choose(-40, 70) select (share / 100.0, correlation / 100.0)).ToArbitrary(),
        overlap =>
        {
            var bounds = WaveChange.Between(Earlier, Later, WaveOverlap.Unknown(0.7, lowestCorrelation: -0.4));
            var known = WaveChange.Between(Earlier, Later, WaveOverlap.Known(overlap.Item2, share: overlap.Item1)).Widest;
            Assert.InRange(known.StandardError, bounds.Narrowest.StandardError - 1e-15, bounds.Widest.StandardError + 1e-15);
            Assert.InRange(known.PValue, bounds.PValues.Low - 1e-15, bounds.PValues.High + 1e-15);
            Assert.InRange(bounds.Independent.PValue, bounds.PValues.Low, bounds.PValues.High);
        }).Check(Samples.Seeded);

    [Fact]
    public void Rows_and_their_summary_give_the_same_change() => Prop.ForAll(Samples.TwoGroups, groups =>
    {
        var rows = WaveChange.Between(WaveEstimate.OfAnswers(groups.First, Five), WaveEstimate.OfAnswers(groups.Second, Five), WaveOverlap.Unknown(0.5));
        var printed = WaveChange.Between(WaveEstimate.OfMean(GroupSummary.Of(groups.First), Five), WaveEstimate.OfMean(GroupSummary.Of(groups.Second), Five), WaveOverlap.Unknown(0.5));
        Assert.Equal(rows.Widest, printed.Widest);
        Assert.Equal(rows.Narrowest, printed.Narrowest);
    }).Check(Samples.Seeded);

    [Fact]
    public void A_scale_turned_into_another_unit_gives_the_same_p() => Prop.ForAll(Samples.TwoGroups, groups =>
    {
        var unit = ScaleMapping.ToUnit(Five);
        var five = WaveChange.Between(WaveEstimate.OfAnswers(groups.First, Five), WaveEstimate.OfAnswers(groups.Second, Five), WaveOverlap.Unknown(0.5));
        var one = WaveChange.Between(WaveEstimate.OfAnswers(groups.First, unit), WaveEstimate.OfAnswers(groups.Second, unit), WaveOverlap.Unknown(0.5));
        Assert.Equal(five.Difference / 4, one.Difference, tolerance: 1e-14);
        Agreement.Agrees(five.Widest.PValue, one.Widest.PValue, tolerance: 1e-9);
    }).Check(Samples.Seeded);

    [Fact]
    public void Two_shares_correlate_no_more_than_their_margins_allow()
    {
        var (rare, common) = (WaveEstimate.OfShare(0.05, 200), WaveEstimate.OfShare(0.6, 200));

        var asked = WaveChange.Between(rare, common, WaveOverlap.Unknown(1));
        var attainable = WaveChange.Between(rare, common, WaveOverlap.Unknown(Math.Sqrt(0.05 * 0.4 / (0.95 * 0.6))));

        Assert.Equal(attainable.Narrowest.StandardError, asked.Narrowest.StandardError, tolerance: 1e-14);
    }

    [Fact]
    public void Equal_weights_change_nothing() => Prop.ForAll(Samples.TwoGroups, groups =>
    {
        var weights = Array.ConvertAll(groups.First, _ => 0.7);
        var weighted = WaveEstimate.OfSummary(Summary.Weighted(groups.First, weights), Five);
        var plain = WaveEstimate.OfAnswers(groups.First, Five);
        Agreement.Agrees(plain.StandardError, weighted.StandardError, tolerance: 1e-12);
        Agreement.Agrees(plain.Value, weighted.Value, tolerance: 1e-12);
        Assert.Equal(plain.DegreesOfFreedom, weighted.DegreesOfFreedom);
    }).Check(Samples.Seeded);

    [Fact]
    public void The_order_of_answers_and_of_waves_does_not_matter() => Prop.ForAll(Samples.TwoGroups, groups =>
    {
        var (one, two) = (WaveEstimate.OfAnswers(groups.First, Five), WaveEstimate.OfAnswers(groups.Second, Five));
        var there = WaveChange.Between(one, two, WaveOverlap.Unknown(0.6));
        var back = WaveChange.Between(two, WaveEstimate.OfAnswers([.. groups.First.Reverse()], Five), WaveOverlap.Unknown(0.6));
        Agreement.Agrees(there.PValues.Low, back.PValues.Low, tolerance: 1e-9);
        Assert.Equal(there.Difference, -back.Difference, tolerance: 1e-12);
        Assert.Equal(there.Conclusion, back.Conclusion);
    }).Check(Samples.Seeded);

    [Fact]
    public void The_documented_numbers_come_out()
    {
        Agreement.Prints(0.087511, WaveEstimate.OfMean(new GroupSummary(158, 3, 1.1), Five).StandardError, decimals: 6);
        Agreement.Prints(0.069506, WaveEstimate.OfMean(new GroupSummary(158, 3, 1.1), Five, 428).StandardError, decimals: 6);
        Agreement.Prints(0.038803, WaveEstimate.OfShare(0.61, 158).StandardError, decimals: 6);
        Agreement.Prints(0.030856, WaveEstimate.OfShare(0.61, 158, 428).StandardError, decimals: 6);
        var change = WaveChange.Between(Earlier, Later, WaveOverlap.Unknown(0.5));

        Agreement.Prints(239.2, change.Independent.DegreesOfFreedom, decimals: 1);
        Agreement.Prints(2.29, change.Independent.Statistic, decimals: 2);
        Agreement.Prints(0.023, change.Independent.PValue, decimals: 3);
        Agreement.Prints(0.0036, change.PValues.Low, decimals: 4);
        Agreement.Prints(0.024, change.PValues.High, decimals: 3);
        Agreement.Prints(0.058, WaveChange.OfPanel([1, 2, 3, 4], [2, 2, 4, 5], Five).Widest.PValue, decimals: 3);
        Assert.Equal(WaveConclusion.SignificantThroughout, change.Conclusion);
    }

    [Fact]
    public void A_change_reads_as_one_line_in_both_languages()
    {
        Assert.Equal(
            "change = 0.30 [0.04, 0.56], t(239.2) = 2.29, p = .023 (independent waves)",
            WaveChange.Between(Earlier, Later, WaveOverlap.None).ToString());
        var unknown = WaveChange.Between(Earlier, Later, WaveOverlap.Unknown(0.5));
        Assert.Equal(
            "change = 0.30 [0.04, 0.56], t(239.2) = 2.29, p = .023 as if independent; with an overlap of 0\u00a0% to 100\u00a0% and correlations of .00 to .50 from p = .004 [0.10, 0.50] to p = .024 [0.04, 0.56]: significant throughout",
            unknown.ToString());
        Assert.Equal(
            "endring = 0,30 [0,04; 0,56], t(239,2) = 2,29, p = 0,023 som om uavhengige; med overlapp på 0\u00a0% til 100\u00a0% og korrelasjoner på 0,00 til 0,50 fra p = 0,004 [0,10; 0,50] til p = 0,024 [0,04; 0,56]: signifikant i alle tilfeller",
            unknown.Reading(Language.Bokmål));
    }

    [Fact]
    public void A_census_in_both_waves_leaves_no_doubt()
    {
        var (one, two) = (WaveEstimate.OfShare(0.4, 428, 428), WaveEstimate.OfShare(0.5, 428, 428));

        var change = WaveChange.Between(one, two, WaveOverlap.Unknown(0.5));

        Assert.Null(change.Undefined);
        Assert.Equal(0, change.Widest.StandardError, tolerance: 1e-9);
        Assert.Equal(0, change.PValues.High, tolerance: 1e-12);
        Assert.Equal(1, WaveChange.Between(one, one, WaveOverlap.None).Independent.PValue);
    }

    [Fact]
    public void What_cannot_be_compared_says_why()
    {
        var one = WaveEstimate.OfAnswers([3], Five);
        Assert.Equal(UndefinedReason.TooFewObservations, WaveChange.Between(one, Later, WaveOverlap.None).Undefined);
        Assert.Equal(UndefinedReason.EmptyGroup, WaveChange.Between(WaveEstimate.OfAnswers([], Five), Later, WaveOverlap.None).Undefined);
        Assert.Equal(UndefinedReason.EmptyGroup, WaveChange.Between(WaveEstimate.OfShare(double.NaN, 0), WaveEstimate.OfShare(0.2, 9), WaveOverlap.None).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, WaveChange.Between(WaveEstimate.OfShare(1, 5), WaveEstimate.OfShare(0, 9), WaveOverlap.None).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, WaveChange.OfPanel([1, 2], [2, 3], Five).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, WaveChange.OfPanel([1], [2], Five).Undefined);
        var empty = WaveChange.OfPanel([], [], Five);
        Assert.Equal("Change undefined: a group has nobody in it", empty.ToString());
        Assert.Equal(double.NaN, empty.Widest.PValue);
        Assert.False(empty.PValues.IsDefined);
        Assert.Null(empty.Conclusion);
    }

    [Fact]
    public void Scales_that_differ_are_refused_until_they_are_mapped()
    {
        var seven = new ScaleRange(1, 7);
        var later = WaveEstimate.OfMean(new GroupSummary(106, 4.9, 1.5), seven);

        var refused = Assert.Throws<ArgumentException>(() => WaveChange.Between(Earlier, later, WaveOverlap.None));
        Assert.Contains("ScaleMapping", refused.Message, StringComparison.Ordinal);
        var mapped = WaveChange.Between(Earlier.MappedBy(ScaleMapping.ToUnit(Five)), later.MappedBy(ScaleMapping.ToUnit(seven)), WaveOverlap.None);

        Assert.Equal(0.65 - 0.55, mapped.Difference, tolerance: 1e-12);
        Assert.EndsWith("; 1–5 rescaled to 0–1 and 1–7 rescaled to 0–1", mapped.ToString(), StringComparison.Ordinal);
        Assert.EndsWith("; 1–5 omregnet til 0–1 og 1–7 omregnet til 0–1", mapped.Reading(Language.Bokmål), StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => WaveChange.Between(Earlier, WaveEstimate.OfShare(0.5, 10), WaveOverlap.None));
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => WaveOverlap.Unknown(1.2));
        Assert.Throws<ArgumentOutOfRangeException>(() => WaveOverlap.Unknown(0.2, lowestCorrelation: 0.4));
        Assert.Throws<ArgumentOutOfRangeException>(() => WaveOverlap.Unknown(0.2, smallestShare: 0.4, largestShare: 0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => WaveOverlap.Known(0.2, share: 40));
        Assert.Throws<ArgumentException>(() => WaveEstimate.OfAnswers([3, 9], Five));
        Assert.Throws<ArgumentException>(() => WaveEstimate.OfMean(new GroupSummary(10, 6, 1), Five));
        Assert.Throws<ArgumentOutOfRangeException>(() => WaveEstimate.OfShare(0.5, 100, populationCount: 90));
        Assert.Throws<ArgumentOutOfRangeException>(() => WaveEstimate.OfShare(50, 100));
        Assert.Throws<ArgumentException>(() => WaveChange.OfPanel([1, 2], [1], Five));
        Assert.Throws<ArgumentOutOfRangeException>(() => WaveChange.Between(Earlier, Later, WaveOverlap.None, level: 95));
    }

    private static double[] Numbers(WaveTest test) => [test.StandardError, test.Statistic, test.PValue, test.Interval.Low, test.Interval.High];
}
