using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.PrintedNumbers;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Tests.Statistics.PrintedNumbers;

public sealed class GrimTests
{
    [Fact]
    public void Means_are_possible_where_counting_every_sum_says_so()
    {
        var r = OracleCase.Of("printed", "grim");
        double[] n = r.Numbers("n"), items = r.Numbers("items");
        var rule = r.Texts("rule");
        var tests = r.Texts("mean").Select((mean, i) => Grim.OfMean(mean, (int)n[i], items: (int)items[i], rounding: Enum.Parse<RoundingRule>(rule[i])));
        r.Agrees("possible", [.. tests.Select(test => test.IsConsistent ? 1.0 : 0)]);
    }

    [Fact]
    public void Percentages_are_possible_where_counting_every_respondent_says_so()
    {
        var r = OracleCase.Of("printed", "percent");
        var n = r.Numbers("n");
        r.Agrees("possible", [.. r.Texts("percentage").Select((text, i) => Grim.OfPercentage(text, (int)n[i]).IsConsistent ? 1.0 : 0)]);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        Assert.True(Grim.OfMean("3.45", 20).IsConsistent);
        var impossible = Grim.OfMean("3.47", 20);
        Assert.False(impossible.IsConsistent);
        Assert.Equal(3.45, impossible.NearestBelow);
        Assert.Equal(3.5, impossible.NearestAbove);
        Assert.Equal(0.8, impossible.ChanceOfInconsistency, 12);
        Assert.True(Grim.OfPercentage("60.7", 28).IsConsistent);
        Assert.True(Grim.OfPercentage("61", 28).IsConsistent);
        Assert.False(Grim.OfPercentage("62", 28).IsConsistent);
    }

    [Fact]
    public void The_printed_decimals_count()
    {
        Assert.True(Grim.OfMean("3.5", 28).IsConsistent);
        Assert.True(Grim.OfMean("3.50", 28).IsConsistent);
        Assert.True(Grim.OfMean("3.4", 28).IsConsistent);
        Assert.False(Grim.OfMean("3.40", 28).IsConsistent);
    }

    [Fact]
    public void The_rounding_rule_decides_a_value_halfway()
    {
        // 25/8 = 3.125 prints as 3.13 half up, as 3.12 to even or cut off.
        Assert.True(Grim.OfMean("3.13", 8, rounding: RoundingRule.HalfUp).IsConsistent);
        Assert.False(Grim.OfMean("3.12", 8, rounding: RoundingRule.HalfUp).IsConsistent);
        Assert.True(Grim.OfMean("3.12", 8, rounding: RoundingRule.HalfEven).IsConsistent);
        Assert.False(Grim.OfMean("3.13", 8, rounding: RoundingRule.HalfEven).IsConsistent);
        Assert.True(Grim.OfMean("3.12", 8, rounding: RoundingRule.Truncated).IsConsistent);
        Assert.False(Grim.OfMean("3.13", 8, rounding: RoundingRule.Truncated).IsConsistent);
        Assert.True(Grim.OfMean("-3.13", 8, rounding: RoundingRule.HalfUp).IsConsistent);
        Assert.True(Grim.OfMean("-3.12", 8, rounding: RoundingRule.Truncated).IsConsistent);
    }

    [Fact]
    public void It_reads_in_both_languages()
    {
        var test = Grim.OfMean("3,47", 20);
        Assert.Equal("GRIM: mean 3.47 of n = 20 is impossible; nearest are 3.45 and 3.50", test.ToString());
        Assert.Equal("GRIM: gjennomsnitt 3,47 av n = 20 er umulig; nærmest ligger 3,45 og 3,50", test.Reading(Language.Bokmål));
        Assert.Equal("GRIM: 61\u00a0% of n = 28 is possible", Grim.OfPercentage("61", 28).ToString());
        Assert.Equal("GRIM: gjennomsnitt 2,6 av n = 9 og 3 spørsmål er mulig", Grim.OfMean("2.6", 9, items: 3).Reading(Language.Bokmål));
    }

    [Fact]
    public void What_is_no_printed_number_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => Grim.OfMean("about 3", 20));
        Assert.Contains("about 3", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Grim.OfMean("1/3", 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => Grim.OfMean("3.4", 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => Grim.OfMean("3.4", 10, items: 0));
        Assert.Throws<ArgumentException>(() => Grim.OfPercentage("101", 10));
        Assert.Throws<ArgumentException>(() => Grim.OfPercentage("-1", 10));
    }

    /// <summary>
    /// 10,000 arbitrary means with two decimals of 10 to 60 respondents: as many are called impossible as the chance told, 65 per cent.
    /// </summary>
    [Fact]
    public void Arbitrary_means_are_detected_as_often_as_told()
    {
        var random = new DeterministicRandom(2011, "grim");
        double detected = 0, told = 0;
        for (var i = 0; i < 10_000; i++)
        {
            var mean = (1 + (random.NextBelow(400) / 100m)).ToString("F2", CultureInfo.InvariantCulture);
            var test = Grim.OfMean(mean, 10 + random.NextBelow(51));
            detected += test.IsConsistent ? 0 : 1;
            told += test.ChanceOfInconsistency;
        }

        Assert.Equal(0.65, detected / 10_000, tolerance: 0.01);
        Assert.Equal(told / 10_000, detected / 10_000, tolerance: 0.01);
    }

    /// <summary>No false alarm: a mean that whole answers gave, printed by any rule, is never called impossible.</summary>
    [Fact]
    public void A_true_mean_is_never_accused() =>
        Prop.ForAll(
            (from n in Gen.Choose(1, 400) from items in Gen.Choose(1, 5) from sum in Gen.Choose(0, 10 * n * items) from decimals in Gen.Choose(0, 3) select (n, items, sum, decimals)).ToArbitrary(),
            given =>
            {
                var exact = (decimal)given.sum / (given.n * given.items);
                foreach (var (rule, mode) in Rules)
                {
                    var printed = decimal.Round(exact, given.decimals, mode).ToString("F" + given.decimals, CultureInfo.InvariantCulture);
                    Assert.True(Grim.OfMean(printed, given.n, items: given.items, rounding: rule).IsConsistent);
                    Assert.True(Grim.OfMean(printed, given.n, items: given.items).IsConsistent || rule == RoundingRule.Truncated);
                }
            }).Check(Samples.Seeded.WithMaxTest(500));

    private static (RoundingRule Rule, MidpointRounding Mode)[] Rules { get; } =
    [
        (RoundingRule.HalfUp, MidpointRounding.AwayFromZero), (RoundingRule.HalfEven, MidpointRounding.ToEven), (RoundingRule.Truncated, MidpointRounding.ToZero),
    ];
}
