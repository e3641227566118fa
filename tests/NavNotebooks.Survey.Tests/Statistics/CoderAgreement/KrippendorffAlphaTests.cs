using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.CoderAgreement;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Tests.Statistics.CoderAgreement;

public sealed class KrippendorffAlphaTests
{
    private const string Simulated = "9,999 samples against all that there are";
    private static readonly CodeScale[] Scales = [CodeScale.Nominal, CodeScale.Ordinal, CodeScale.Interval, CodeScale.Ratio];

    [Theory]
    [InlineData("krippendorff2011")]
    [InlineData("krippendorff2011_two")]
    [InlineData("many")]
    public void Alpha_on_every_scale_agrees_with_all_pairs_gone_through_in_R(string name)
    {
        var r = OracleCase.Of("coderagreement", name);
        var results = Array.ConvertAll(Scales, scale => KrippendorffAlpha.Of(Codings.Of(name), scale));
        r.Agrees("alphas", [.. results.Select(result => result.Value)], tolerance: 1e-12);
        r.Agrees("within", [.. results.Select(result => result.ObservedDisagreement)], tolerance: 1e-12);
        r.Agrees("between", [.. results.Select(result => result.ExpectedDisagreement)], tolerance: 1e-12);
        Assert.All(results, result => Assert.Equal(((int)r["n"], (int)r["units"]), (result.Codings, result.Units)));
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var units = Codings.Of("krippendorff2011");
        double[] documented = [0.743421, 0.815388, 0.849107, 0.797403];
        for (var i = 0; i < Scales.Length; i++)
        {
            Agreement.Prints(documented[i], KrippendorffAlpha.Of(units, Scales[i]).Value, decimals: 6);
        }
    }

    [Theory]
    [InlineData("bootstrap_nominal", CodeScale.Nominal)]
    [InlineData("bootstrap_ordinal", CodeScale.Ordinal)]
    public void The_bootstrap_draws_from_the_samples_that_there_are(string name, CodeScale scale)
    {
        var r = OracleCase.Of("coderagreement", name);
        var result = KrippendorffAlpha.Of(Codings.Of(name), scale, new ResamplingPlan(2019));
        r.Agrees("alpha", result.Value, tolerance: 1e-12);
        r.Agrees("mean", result.Value + result.Resampled!.Bias, tolerance: 2e-2, because: Simulated);
        r.Agrees("sd", result.Resampled.StandardError, tolerance: 3e-2, because: Simulated);
        Assert.Equal(r["below"], result.ShareBelow(0.5), tolerance: 0.02);
    }

    [Fact]
    public void The_same_seed_gives_the_same_interval_on_any_number_of_threads()
    {
        var units = Codings.Of("krippendorff2011");
        var one = KrippendorffAlpha.Of(units, CodeScale.Ordinal, new ResamplingPlan(7, replicates: 499) { MostThreads = 1 });
        var many = KrippendorffAlpha.Of(units, CodeScale.Ordinal, new ResamplingPlan(7, replicates: 499));
        Assert.Equal(one.Interval, many.Interval);
        Assert.True(one.Interval.Contains(one.Value));
        Assert.NotEqual(one.Interval, KrippendorffAlpha.Of(units, CodeScale.Ordinal, new ResamplingPlan(8, replicates: 499)).Interval);
    }

    [Fact]
    public void Alpha_reads_as_one_line()
    {
        var units = Codings.Of("krippendorff2011");
        Assert.Equal("Krippendorff's α (nominal) = .74, 40 codings of 11 units", KrippendorffAlpha.Of(units).ToString());
        var drawn = KrippendorffAlpha.Of(units, plan: new ResamplingPlan(1));
        Assert.Matches(@"^Krippendorffs α \(nominal\) = 0,74 \[0,[0-9]{2}; (0,[0-9]{2}|1,00)\] \(bootstrap av enheter, frø 1\), 40 kodinger av 11 enheter$", drawn.Reading(Language.Bokmål));
        Assert.True(double.IsNaN(KrippendorffAlpha.Of(units).ShareBelow(0.8)));
    }

    [Fact]
    public void Where_nothing_varies_or_nobody_coded_the_same_alpha_is_undefined_and_told()
    {
        var same = KrippendorffAlpha.Of(Codings.Labels(["x", "x"], ["x", "x"]), plan: new ResamplingPlan(1));
        Assert.Equal(UndefinedReason.NoVariation, same.Undefined);
        Assert.Null(same.Resampled);
        Assert.Equal("Krippendorff's α (nominal) undefined: nothing varies", same.ToString());
        Assert.Equal(UndefinedReason.NoOverlap, KrippendorffAlpha.Of(Codings.Labels(["x", null], [null, "x"])).Undefined);
    }

    [Fact]
    public void A_scale_that_the_codes_have_not_is_refused()
    {
        var labels = Codings.Labels(["x"], ["y"]);
        Assert.Contains("needs codes that have an order", Assert.Throws<ArgumentException>(() => KrippendorffAlpha.Of(labels, CodeScale.Ordinal)).Message, StringComparison.Ordinal);
        Assert.Contains("needs codes that are numbers", Assert.Throws<ArgumentException>(() => KrippendorffAlpha.Of(labels, CodeScale.Interval)).Message, StringComparison.Ordinal);
        Assert.Contains("negative", Assert.Throws<ArgumentException>(() => KrippendorffAlpha.Of(Codings.Numbers([-1, 1], [1, 1]), CodeScale.Ratio)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentOutOfRangeException>(() => KrippendorffAlpha.Of(labels, (CodeScale)9));
    }

    [Fact]
    public void The_order_of_coders_and_units_changes_nothing() =>
        Prop.ForAll(Codings.Random, codes =>
        {
            foreach (var scale in Scales)
            {
                var plain = KrippendorffAlpha.Of(Codings.Numbers(codes), scale);
                var turned = KrippendorffAlpha.Of(Codings.Numbers([.. codes.Reverse().Select(column => column.Reverse().ToArray())]), scale);
                Assert.Equal(plain.Undefined, turned.Undefined);
                Assert.Equal(plain.Value, turned.Value, tolerance: 1e-12);
            }
        }).Check(Samples.Seeded);

    [Fact]
    public void What_codes_are_called_changes_nothing_on_a_nominal_scale_nor_does_their_unit_on_an_interval_scale() =>
        Prop.ForAll(Codings.Random, codes =>
        {
            var renamed = Codings.Labels([.. codes.Select(column => Array.ConvertAll(column, code => code == 0 ? null : "dbca"[code - 1].ToString()))]);
            Assert.Equal(KrippendorffAlpha.Of(Codings.Numbers(codes)).Value, KrippendorffAlpha.Of(renamed).Value, tolerance: 1e-12);
            var scaled = CodedUnits.OfNumbers(Codings.Named(codes.Length), [.. codes.Select(column => Array.ConvertAll(column, code => code == 0 ? double.NaN : (2.5 * code) - 7))]);
            Assert.Equal(KrippendorffAlpha.Of(Codings.Numbers(codes), CodeScale.Interval).Value, KrippendorffAlpha.Of(scaled, CodeScale.Interval).Value, tolerance: 1e-9);
        }).Check(Samples.Seeded);

    [Fact]
    public void Perfect_agreement_is_1_on_every_scale() =>
        Prop.ForAll(Codings.Random, codes =>
        {
            foreach (var scale in Scales)
            {
                var result = KrippendorffAlpha.Of(Codings.Numbers(codes[0], codes[0], codes[0]), scale);
                Assert.True(result.Undefined is not null || result.Value == 1);
            }
        }).Check(Samples.Seeded);
}
