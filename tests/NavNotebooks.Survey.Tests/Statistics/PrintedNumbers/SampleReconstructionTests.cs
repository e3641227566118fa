using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Tests.Statistics.PrintedNumbers;

public sealed class SampleReconstructionTests
{
    private static readonly ReconstructionOptions FivePoints = new(1, 5);

    [Theory]
    [InlineData("twenty")]
    [InlineData("skewed")]
    [InlineData("seven")]
    [InlineData("items")]
    [InlineData("wide")]
    [InlineData("binary")]
    [InlineData("four")]
    public void Distributions_and_shares_are_those_of_counting_all(string name)
    {
        var r = OracleCase.Of("printed", name);
        var options = new ReconstructionOptions((int)r["low"], (int)r["high"]) { Items = (int)r["items"] };
        var found = SampleReconstruction.Of(r.Text("mean"), r.Text("sd"), (int)r["n"], options);
        Assert.True(found.IsComplete);
        r.Agrees("distributions", found.Distributions!.Value);
        double[] scores = [.. Enumerable.Range(0, r.Numbers("fewest").Length).Select(step => r["low"] + (step / r["items"]))];
        r.Agrees("fewest", [.. scores.Select(score => found.ShareAtLeast(score).Low)], tolerance: 1e-15);
        r.Agrees("most", [.. scores.Select(score => found.ShareAtLeast(score).High)], tolerance: 1e-15);
        r.Agrees("fewestAt", [.. scores.Select(score => found.ShareOf(score).Low)], tolerance: 1e-15);
        r.Agrees("mostAt", [.. scores.Select(score => found.ShareOf(score).High)], tolerance: 1e-15);
    }

    [Fact]
    public void Every_sample_kept_prints_the_mean_and_the_deviation()
    {
        var found = SampleReconstruction.Of("3.45", "1.19", 20, FivePoints);
        Assert.Equal(found.Distributions, found.Samples.Length);
        Assert.All(found.Samples, sample => Prints(sample.AsSpan().ToArray(), 1, "3.45", "1.19"));
    }

    [Fact]
    public void Too_many_to_count_are_searched_for_and_bounded()
    {
        var counted = SampleReconstruction.Of("3.45", "1.19", 120, FivePoints);
        var searched = SampleReconstruction.Of("3.45", "1.19", 120, FivePoints with { Effort = 10 });
        Assert.True(counted.IsComplete);
        Assert.False(searched.IsComplete);
        Assert.Null(searched.Distributions);
        Assert.True(searched.IsPossible);
        Assert.NotEmpty(searched.Samples);
        Assert.All(searched.Samples, sample => Prints(sample.AsSpan().ToArray(), 1, "3.45", "1.19"));
        for (var score = 1; score <= 5; score++)
        {
            var exact = counted.ShareAtLeast(score);
            var bound = searched.ShareAtLeast(score);
            Assert.True(bound.Low <= exact.Low && bound.High >= exact.High);
            Assert.True(bound.Width - exact.Width <= 4.0 / 120);
        }
    }

    [Fact]
    public void The_same_seed_finds_the_same_samples()
    {
        var options = new ReconstructionOptions(1, 7) { Effort = 10, SamplesKept = 20 };
        var once = SampleReconstruction.Of("4.21", "1.63", 300, options).Samples;
        var again = SampleReconstruction.Of("4.21", "1.63", 300, options).Samples;
        var other = SampleReconstruction.Of("4.21", "1.63", 300, options with { Seed = 2 }).Samples;
        Assert.Equal(once.SelectMany(sample => sample), again.SelectMany(sample => sample));
        Assert.NotEqual(once.SelectMany(sample => sample), other.SelectMany(sample => sample));
    }

    [Theory]
    [InlineData("5.45", "1.19", ReconstructionFault.MeanOutsideScale)]
    [InlineData("3.47", "1.19", ReconstructionFault.Mean)]
    [InlineData("3.45", "2.60", ReconstructionFault.DeviationTooLarge)]
    [InlineData("3.45", "0.20", ReconstructionFault.DeviationTooSmall)]
    [InlineData("3.45", "1.20", ReconstructionFault.SumOfSquares)]
    public void What_is_impossible_is_told_with_its_reason(string mean, string deviation, ReconstructionFault fault)
    {
        var none = SampleReconstruction.Of(mean, deviation, 20, FivePoints);
        Assert.Equal(fault, none.Fault);
        Assert.False(none.IsPossible);
        Assert.Equal(0, none.Distributions);
        Assert.False(none.ShareAtLeast(4).IsDefined);
        Assert.Empty(none.Samples);
    }

    [Fact]
    public void What_passes_the_tests_of_print_may_still_have_no_sample()
    {
        // Mean 1.50 of 2 with SD 0.71: 1 and 2. On a scale from 1 to 2, six respondents with SD 0.55 are three and three; nothing else.
        Assert.Equal(1, SampleReconstruction.Of("1.50", "0.55", 6, new ReconstructionOptions(1, 2)).Distributions);
        var none = SampleReconstruction.Of("2.00", "1.41", 4, new ReconstructionOptions(1, 3));
        Assert.True(Grimmer.Of("2.00", "1.41", 4).IsConsistent);
        Assert.False(none.IsPossible);
    }

    [Fact]
    public void It_reads_in_both_languages()
    {
        Assert.Equal("mean 3.45, SD 1.19, n = 20 on 1–5: 13 distributions possible", SampleReconstruction.Of("3.45", "1.19", 20, FivePoints).ToString());
        Assert.Equal(
            "gjennomsnitt 3,45, standardavvik 2,60, n = 20 på 1–5: umulig, standardavviket er for stort for skalaen",
            SampleReconstruction.Of("3.45", "2.60", 20, FivePoints).Reading(Language.Bokmål));
    }

    [Fact]
    public void Impossible_scales_are_refused()
    {
        Assert.Throws<ArgumentException>(() => SampleReconstruction.Of("3", "1", 20, new ReconstructionOptions(5, 1)));
        Assert.Throws<ArgumentException>(() => SampleReconstruction.Of("3", "1", 20, new ReconstructionOptions(0, 9_000)));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleReconstruction.Of("3", "1", 1, FivePoints));
        Assert.Throws<ArgumentOutOfRangeException>(() => SampleReconstruction.Of("3.45", "1.19", 20, FivePoints).ShareOf(3.5));
    }

    [Fact]
    public void The_true_distribution_is_always_among_those_possible() =>
        Prop.ForAll(Samples.AnswersArbitrary, answers =>
        {
            var summary = Summary.Of(answers);
            var found = SampleReconstruction.Of(Printed(summary.Mean), Printed(summary.StandardDeviation), answers.Length, FivePoints);
            Assert.True(found.IsPossible, found.ToString());
            for (var score = 1; score <= 5; score++)
            {
                var share = (double)answers.Count(answer => answer >= score) / answers.Length;
                Assert.True(found.ShareAtLeast(score).Contains(share), found.ToString());
            }
        }).Check(Samples.Seeded);

    private static void Prints(long[] counts, int lowest, string mean, string deviation)
    {
        double[] answers = [.. counts.SelectMany((count, answer) => Enumerable.Repeat((double)(answer + lowest), (int)count))];
        var summary = Summary.Of(answers);
        Assert.Equal(mean, Printed(summary.Mean));
        Assert.Equal(deviation, Printed(summary.StandardDeviation));
    }

    private static string Printed(double value) => value.ToString("F2", CultureInfo.InvariantCulture);
}
