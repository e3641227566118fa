using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.PrintedNumbers;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Tests.Statistics.PrintedNumbers;

public sealed class GrimmerTests
{
    [Fact]
    public void Faults_are_those_that_whole_numbers_tried_one_by_one_have()
    {
        var r = OracleCase.Of("printed", "grimmer");
        double[] n = r.Numbers("n"), items = r.Numbers("items");
        var deviation = r.Texts("sd");
        var tests = r.Texts("mean").Select((mean, i) => Grimmer.Of(mean, deviation[i], (int)n[i], new PrintedMeanOptions(Items: (int)items[i])));
        r.Agrees("fault", [.. tests.Select(test => (double)test.Fault)]);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        Assert.True(Grimmer.Of("3.45", "1.19", 20).IsConsistent);
        Assert.Equal(GrimmerFault.SumOfSquares, Grimmer.Of("3.45", "1.20", 20).Fault);
    }

    [Fact]
    public void A_mean_that_fails_is_told_first() => Assert.Equal(GrimmerFault.Mean, Grimmer.Of("3.47", "1.19", 20).Fault);

    [Fact]
    public void A_deviation_smaller_than_whole_answers_can_have_is_refused()
    {
        // 69/20 needs eleven threes and nine fours at least: SD 0.51.
        Assert.True(Grimmer.Of("3.45", "0.51", 20).IsConsistent);
        Assert.False(Grimmer.Of("3.45", "0.22", 20).IsConsistent);
    }

    [Fact]
    public void It_reads_in_both_languages()
    {
        Assert.Equal("GRIMMER: mean 3.45, SD 1.19, n = 20 are possible", Grimmer.Of("3.45", "1.19", 20).ToString());
        Assert.Equal("GRIMMER: gjennomsnitt 3,45, standardavvik 1,20, n = 20: ingen hel kvadratsum gir standardavviket", Grimmer.Of("3.45", "1.20", 20).Reading(Language.Bokmål));
    }

    [Fact]
    public void Impossible_input_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => Grimmer.Of("3", "1", 1));
        Assert.Throws<ArgumentException>(() => Grimmer.Of("3", "-1", 10));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PrintedMeanOptions(Items: 0));
    }

    [Fact]
    public void True_answers_are_never_accused() =>
        Prop.ForAll(Samples.AnswersArbitrary, answers =>
        {
            var summary = Summary.Of(answers);
            foreach (var decimals in (int[])[1, 2, 3])
            {
                var test = Grimmer.Of(Printed(summary.Mean, decimals), Printed(summary.StandardDeviation, decimals), answers.Length);
                Assert.True(test.IsConsistent, test.ToString());
            }
        }).Check(Samples.Seeded);

    /// <summary>
    /// 5,000 true means of 10 to 60 answers whose deviation has its last digit replaced: 56 per cent are seen to be impossible, and 83 of samples up to 25.
    /// </summary>
    [Fact]
    public void A_wrong_last_digit_of_the_deviation_is_detected_in_most_small_samples()
    {
        var random = new DeterministicRandom(2011, "grimmer");
        int detected = 0, detectedSmall = 0, small = 0;
        for (var i = 0; i < 5_000; i++)
        {
            double[] answers = [.. Enumerable.Range(0, 10 + random.NextBelow(51)).Select(_ => 1.0 + random.NextBelow(5))];
            var summary = Summary.Of(answers);
            var last = (decimal)(1 + random.NextBelow(9));
            var right = decimal.Parse(Printed(summary.StandardDeviation, 2), CultureInfo.InvariantCulture);
            var wrong = (decimal.Truncate(right * 10) / 10) + ((((right * 100) + last) % 10) / 100);
            var seen = Grimmer.Of(Printed(summary.Mean, 2), wrong.ToString("F2", CultureInfo.InvariantCulture), answers.Length).IsConsistent ? 0 : 1;
            detected += seen;
            detectedSmall += answers.Length <= 25 ? seen : 0;
            small += answers.Length <= 25 ? 1 : 0;
        }

        Assert.InRange(detected / 5_000.0, 0.54, 0.58);
        Assert.InRange((double)detectedSmall / small, 0.8, 0.85);
    }

    private static string Printed(double value, int decimals) => value.ToString("F" + decimals.ToString(CultureInfo.InvariantCulture), CultureInfo.InvariantCulture);
}
