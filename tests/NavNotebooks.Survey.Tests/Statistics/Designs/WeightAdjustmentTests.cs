using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Tests.Statistics.Designs;

public sealed class WeightAdjustmentTests
{
    private static readonly Dictionary<string, double> Types = new() { ["1"] = 4421, ["2"] = 755, ["3"] = 1018 };
    private static readonly Dictionary<string, double> Both = new() { ["0"] = 1692, ["1"] = 4502 };

    [Fact]
    public void Raking_and_the_errors_after_it_agree_with_R()
    {
        var (r, data) = (DesignOracle.Case("rakedSchools"), DesignOracle.Data("clus1"));
        var raked = WeightAdjustment.Rake(
            DesignOracle.Design("clus1Uncorrected"),
            [new Margin("type", data.Groups("stype"), Types), new Margin("both", data.Groups("both"), Both)],
            new RakingOptions(tolerance: 1e-14));
        r.Agrees("raked", raked.Weights);
        Estimates(r, raked, "stype");
    }

    [Fact]
    public void Post_stratification_and_the_errors_after_it_agree_with_R()
    {
        var (r, data) = (DesignOracle.Case("postStrata"), DesignOracle.Data("clus1"));
        var adjusted = WeightAdjustment.PostStratify(DesignOracle.Design("clus1Uncorrected"), new Margin("type", data.Groups("stype"), Types));
        r.Agrees("adjusted", adjusted.Weights);
        Assert.Equal(1, adjusted.Rounds);
        Estimates(r, adjusted, "both");
    }

    [Fact]
    public void Real_weights_are_raked_and_trimmed_as_R_does()
    {
        var r = DesignOracle.Case("illinois");
        var design = SampleDesign.Of(r.Numbers("weights"));
        var raked = WeightAdjustment.Rake(design, IllinoisMargins(r), new RakingOptions(tolerance: 1e-14));
        r.Agrees("raked", raked.Weights);
        var spread = WeightSpread.Of(r.Numbers("weights"));
        r.Agrees("deff", spread.DesignEffect);
        r.Agrees("effective", spread.EffectiveCount);
        r.Agrees("median", spread.Median);
        r.Agrees("cv", spread.VariationCoefficient);
        var trimmed = WeightAdjustment.Trim(design, new WeightCap(1.5));
        r.Agrees("trimmed", trimmed.Weights);
        Assert.Equal(r.Numbers("weights").Count(weight => weight > 1.5 * spread.Median), trimmed.Trimmed);
    }

    [Fact]
    public void Raked_weights_within_limits_fit_their_margins()
    {
        var r = DesignOracle.Case("illinois");
        var raked = WeightAdjustment.Rake(
            SampleDesign.Of(r.Numbers("weights")),
            IllinoisMargins(r),
            new RakingOptions(tolerance: 1e-12, cap: new WeightCap(2.4, lower: 0.75, reference: WeightReference.Mean)));
        Assert.Null(raked.Undefined);
        Assert.True(raked.Trimmed > 0);
        Assert.All(raked.Margins, group => Assert.Equal(group.Target, group.After, tolerance: 1e-9 * group.Target));
        Assert.InRange(raked.After.Largest / raked.After.Mean, 1, 2.4 * (1 + 1e-8));
        Assert.InRange(raked.After.Least / raked.After.Mean, 0.75 * (1 - 1e-8), 1);
        var narrow = new RakingOptions(cap: new WeightCap(1.8, reference: WeightReference.Mean));
        Assert.Equal(UndefinedReason.NotConverged, WeightAdjustment.Rake(SampleDesign.Of(r.Numbers("weights")), IllinoisMargins(r), narrow).Undefined);
        Assert.True(raked.After.DesignEffect < WeightAdjustment.Rake(SampleDesign.Of(r.Numbers("weights")), IllinoisMargins(r)).After.DesignEffect);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var raked = WeightAdjustment.Rake(
            SampleDesign.Of([1, 1, 1, 1]),
            [
                new Margin("sex", RowGroups.Of<string>(["a", "a", "b", "b"]), new Dictionary<string, double> { ["a"] = 60, ["b"] = 40 }),
                new Margin("age", RowGroups.Of<string>(["c", "d", "c", "d"]), new Dictionary<string, double> { ["c"] = 50, ["d"] = 50 }),
            ]);
        Assert.Equal([30, 30, 20, 20], raked.Weights);
        Assert.Equal(new MarginGroup("sex", "a", 2, 2, 60, 60), raked.Margins[0]);
        Assert.Equal("raked in 1 round: weights 20.00–30.00, CV = 0.20, deff = 1.04, effective n = 3.8, n = 4", raked.Reading(Language.English));
        Assert.Equal("raket i 1 runde: vekter 20,00–30,00, CV = 0,20, deff = 1,04, effektiv n = 3,8, n = 4", raked.Reading(Language.Bokmål));
        Assert.Equal(
            [5, 5, 10],
            WeightAdjustment.PostStratify(SampleDesign.Of([1, 1, 2]), new Margin("m", RowGroups.Of([1, 1, 2]), new Dictionary<string, double> { ["1"] = 10, ["2"] = 10 })).Weights);
        var trimmed = WeightAdjustment.Trim(SampleDesign.Of([1, 1, 1, 9]), new WeightCap(5));
        Agreement.Prints(2.333333, trimmed.Weights[0], decimals: 6);
        Assert.Equal(5, trimmed.Weights[3]);
        var spread = WeightSpread.Of([1, 1, 2, 2]);
        Agreement.Prints(1.111111, spread.DesignEffect, decimals: 6);
        Agreement.Prints(3.6, spread.EffectiveCount, decimals: 6);
    }

    [Fact]
    public void Groups_that_do_not_match_their_targets_are_refused_by_name()
    {
        var design = SampleDesign.Of([1, 1, 0]);
        string Refusal(Dictionary<string, double> targets) => Assert.Throws<ArgumentException>(
            () => WeightAdjustment.PostStratify(design, new Margin("county", RowGroups.Of<string>(["Troms", "Oslo", "Agder"]), targets))).Message;
        Assert.Contains("'Oslo'", Refusal(new() { ["Troms"] = 5 }), StringComparison.Ordinal);
        Assert.Contains("'Agder'", Refusal(new() { ["Troms"] = 5, ["Oslo"] = 5, ["Agder"] = 5 }), StringComparison.Ordinal);
        Assert.Contains("'Viken'", Refusal(new() { ["Troms"] = 5, ["Oslo"] = 5, ["Viken"] = 5 }), StringComparison.Ordinal);
        Assert.Contains("'county'", Refusal(new() { ["Troms"] = 5 }), StringComparison.Ordinal);
        var error = Assert.Throws<ArgumentException>(() => WeightAdjustment.Rake(
            SampleDesign.Of([1, 1]),
            [
                new Margin("sex", RowGroups.Of([1, 2]), new Dictionary<string, double> { ["1"] = 5, ["2"] = 5 }),
                new Margin("age", RowGroups.Of([1, 2]), new Dictionary<string, double> { ["1"] = 5, ["2"] = 6 }),
            ]));
        Assert.Contains("'age' adds up to 11", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => WeightAdjustment.Rake(design, []));
    }

    [Fact]
    public void Margins_that_contradict_each_other_do_not_settle()
    {
        var raked = WeightAdjustment.Rake(
            SampleDesign.Of([1, 1]),
            [
                new Margin("sex", RowGroups.Of([1, 2]), new Dictionary<string, double> { ["1"] = 50, ["2"] = 50 }),
                new Margin("age", RowGroups.Of([1, 2]), new Dictionary<string, double> { ["1"] = 40, ["2"] = 60 }),
            ]);
        Assert.Equal(UndefinedReason.NotConverged, raked.Undefined);
        Assert.Empty(raked.Weights);
        Assert.Throws<InvalidOperationException>(() => raked.Design);
        Assert.Equal("raked in 1000 rounds undefined: the iterations did not settle", raked.ToString());
    }

    [Fact]
    public void Limits_that_nothing_fits_are_refused()
    {
        Assert.Throws<InvalidOperationException>(() => WeightAdjustment.Trim(SampleDesign.Of([1, 2, 3]), new WeightCap(0.5, reference: WeightReference.Mean)));
        Assert.Equal([1, 1.5, 1.5], WeightAdjustment.Trim(SampleDesign.Of([1, 2, 3]), new WeightCap(1.5, reference: WeightReference.Weight, surplus: WeightSurplus.Dropped)).Weights);
        Assert.Throws<ArgumentOutOfRangeException>(() => new WeightCap(1, lower: 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => new RakingOptions(tolerance: 0));
    }

    [Fact]
    public void The_order_of_margins_and_the_scale_of_weights_do_not_matter() =>
        Prop.ForAll(Samples.AnswersArbitrary, answers =>
        {
            double[] weights = [.. answers, .. answers, 2, 3];
            var sex = new Margin("sex", RowGroups.Of([.. weights.Select((_, i) => i % 2)]), new Dictionary<string, double> { ["0"] = 0.45, ["1"] = 0.55 });
            var age = new Margin("age", RowGroups.Of([.. weights.Select((_, i) => i / 2 % 2)]), new Dictionary<string, double> { ["0"] = 0.3, ["1"] = 0.7 });
            var one = WeightAdjustment.Rake(SampleDesign.Of(weights), [sex, age], new RakingOptions(tolerance: 1e-13));
            var other = WeightAdjustment.Rake(SampleDesign.Of([.. weights.Select(weight => 300 * weight)]), [age, sex], new RakingOptions(tolerance: 1e-13));
            for (var i = 0; i < weights.Length; i++)
            {
                Assert.Equal(one.Weights[i], other.Weights[i], tolerance: 1e-12);
            }
        }).Check(Samples.Seeded);

    [Fact]
    public void Trimming_keeps_the_sum_of_weights() =>
        Prop.ForAll(Samples.AnswersArbitrary, answers =>
        {
            var proportional = WeightAdjustment.Trim(SampleDesign.Of(answers), new WeightCap(1.3, reference: WeightReference.Mean, surplus: WeightSurplus.Proportionally));
            Assert.Equal(answers.Sum(), proportional.Weights.Sum(), tolerance: 1e-9);
            Assert.True(proportional.After.Largest <= 1.3 * proportional.Before.Mean * (1 + 1e-12));
        }).Check(Samples.Seeded);

    private static void Estimates(OracleCase r, WeightAdjustment adjusted, string groups)
    {
        var data = DesignOracle.Data("clus1");
        var mean = DesignEstimate.Mean(adjusted.Design, data.Numbers("api00"));
        r.Agrees("mean", mean.Value);
        r.Agrees("meanError", mean.StandardError);
        var total = DesignEstimate.Total(adjusted.Design, data.Numbers("enroll"));
        r.Agrees("total", total.Value);
        r.Agrees("totalError", total.StandardError);
        var by = DesignGroupMeans.Of(adjusted.Design, data.Numbers("api00"), data.Groups(groups));
        r.Agrees("groupMeans", [.. by.Means.Select(each => each.Value)]);
        r.Agrees("groupErrors", [.. by.Means.Select(each => each.StandardError)]);
    }

    private static Margin[] IllinoisMargins(OracleCase r) =>
    [
        new Margin("sex", r.Groups("sex"), new Dictionary<string, double> { ["1"] = 4.9e6, ["2"] = 5.1e6 }),
        new Margin("group", r.Groups("group"), new Dictionary<string, double> { ["1"] = 6.5e6, ["2"] = 1.5e6, ["3"] = 2e6 }),
    ];
}
