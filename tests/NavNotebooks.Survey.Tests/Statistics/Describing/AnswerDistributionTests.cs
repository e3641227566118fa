using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Tests.Statistics.Describing;

public sealed class AnswerDistributionTests
{
    private static readonly double[] Codes = [1, 2, 3, 4, 5];

    [Theory]
    [InlineData("goodman")]
    [InlineData("goodmanEmpty")]
    public void Simultaneous_intervals_are_Goodmans(string name)
    {
        var r = OracleCase.Of("describing", name);
        var counts = r.Numbers("counts");
        var together = AnswerDistribution.OfCounts([.. counts.Select((_, i) => (double)i)], counts, simultaneous: true);
        r.Agrees("low", [.. together.Shares.Select(share => share.Interval.Low)], tolerance: 1e-12);
        r.Agrees("high", [.. together.Shares.Select(share => share.Interval.High)], tolerance: 1e-12);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        var first = AnswerDistribution.OfCounts([1, 2, 3, 4], [20, 52, 15, 13], simultaneous: true).Shares[0];
        Agreement.Prints(0.119098, first.Interval.Low, decimals: 6);
        Agreement.Prints(0.316135, first.Interval.High, decimals: 6);
        Assert.Equal([0.2, 0.6, 0.2], AnswerDistribution.Weighted([1, 2, 2, 3], [1, 1, 2, 1], [1, 2, 3]).Shares.Select(share => Math.Round(share.Share, 12)));
    }

    [Fact]
    public void A_code_that_nobody_gave_is_kept()
    {
        var distribution = AnswerDistribution.Of([1, 2, 2, 5], Codes);
        Assert.Equal([1, 2, 0, 0, 1], distribution.Counts);
        Assert.Equal(0, distribution.Shares[2].Share);
        Assert.True(distribution.Shares[2].Interval.High > 0);
    }

    [Fact]
    public void Nobody_has_no_distribution()
    {
        var nobody = AnswerDistribution.Of([], Codes);
        Assert.Equal(UndefinedReason.EmptyGroup, nobody.Undefined);
        Assert.All(nobody.Shares, share => Assert.Equal(double.NaN, share.Share));
        Assert.Equal("distribution undefined: a group has nobody in it", nobody.ToString());
        Assert.Equal(UndefinedReason.EmptyGroup, AnswerDistribution.Weighted([1], [0], Codes).Undefined);
    }

    [Fact]
    public void Bad_input_is_refused_without_telling_an_answer()
    {
        var error = Assert.Throws<ArgumentException>(() => AnswerDistribution.Of([1, 4711], Codes));
        Assert.Contains("position 1", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("4711", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => AnswerDistribution.Of([1], [1, 2, 1]));
        Assert.Throws<ArgumentException>(() => AnswerDistribution.OfCounts([1, 2], [1]));
        Assert.Throws<ArgumentException>(() => AnswerDistribution.OfCounts([1, 2], [1, -1]));
        Assert.Throws<ArgumentException>(() => AnswerDistribution.Weighted([1], [double.NaN], Codes));
    }

    [Fact]
    public void It_reads_in_both_languages()
    {
        var distribution = AnswerDistribution.OfCounts([1, 2], [3, 1]);
        Assert.Equal("1: 75.0\u00a0%, 2: 25.0\u00a0%, n = 4", distribution.ToString());
        Assert.Equal("1: 75,0\u00a0%; 2: 25,0\u00a0%, n = 4", distribution.Reading(Language.Bokmål));
    }

    [Fact]
    public void Shares_add_to_one_and_rows_agree_with_counts() =>
        Prop.ForAll(Samples.AnswersArbitrary, answers =>
        {
            var rows = AnswerDistribution.Of(answers, Codes);
            Assert.Equal(1, rows.Shares.Sum(share => share.Share), tolerance: 1e-14);
            Assert.Equal(AnswerDistribution.OfCounts(Codes, rows.Counts.AsSpan()), rows);
            var weighted = AnswerDistribution.Weighted(answers, [.. answers.Select(_ => 2.0)], Codes);
            Assert.Equal(rows.Shares.Select(share => Math.Round(share.Share, 12)), weighted.Shares.Select(share => Math.Round(share.Share, 12)));
        }).Check(Samples.Seeded);
}
