using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Tests.Statistics.Describing;

public sealed class BaseCountTests
{
    [Fact]
    public void Who_was_asked_and_who_answered_are_told_apart()
    {
        var count = BaseCount.Of([true, true, true, false], [true, false, true, false]);
        Assert.Equal((4, 3, 2, 1, 1), (count.Respondents, count.Asked, count.Valid, count.Missing, count.NotAsked));
        Assert.Equal(2.0 / 3, count.ValidShare);
        Assert.Equal("2 of 3 asked (66.7\u00a0%), 1 missing, 1 not asked", count.ToString());
        Assert.Equal("2 av 3 spurte (66,7\u00a0%), 1 mangler, 1 ikke spurt", count.Reading(Language.Bokmål));
    }

    [Fact]
    public void Weights_count_as_sums()
    {
        var count = BaseCount.Weighted([true, true, false], [true, false, false], [0.5, 1.5, 2]);
        Assert.Equal((4, 2, 0.5, 1.5, 2), (count.Respondents, count.Asked, count.Valid, count.Missing, count.NotAsked));
        Assert.Equal(BaseCount.Of([true, false], [true, false]), BaseCount.Weighted([true, false], [true, false], [1, 1]));
    }

    [Fact]
    public void Nobody_asked_is_a_base_of_nobody()
    {
        var count = BaseCount.Of([false, false], [false, false]);
        Assert.Equal(UndefinedReason.EmptyGroup, count.Undefined);
        Assert.Equal(double.NaN, count.ValidShare);
        Assert.Equal("base undefined: a group has nobody in it", count.ToString());
    }

    [Fact]
    public void An_answer_of_somebody_not_asked_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => BaseCount.Of([true, false], [true, true]));
        Assert.Contains("position 1", error.Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => BaseCount.Of([true], [true, true]));
        Assert.Throws<ArgumentException>(() => BaseCount.Weighted([true], [true], [-1]));
    }
}
