using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Tests.Statistics.PrintedNumbers;

public sealed class DebitTests
{
    [Fact]
    public void The_numbers_of_ones_are_those_counted_out()
    {
        var r = OracleCase.Of("printed", "debit");
        var n = r.Numbers("n");
        var deviation = r.Texts("sd");
        r.Agrees("ones", [.. r.Texts("mean").Select((mean, i) => (double)Debit.Of(mean, deviation[i], (int)n[i]).Ones.Length)]);
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        Assert.Equal([7], Debit.Of("0.35", "0.49", 20).Ones);
        Assert.False(Debit.Of("0.35", "0.45", 20).IsConsistent);
    }

    [Fact]
    public void It_reads_in_both_languages()
    {
        Assert.Equal("DEBIT: mean 0.35, SD 0.49, n = 20 are possible for zeros and ones", Debit.Of("0.35", "0.49", 20).ToString());
        Assert.Equal("DEBIT: gjennomsnitt 0,35, standardavvik 0,45, n = 20 er umulig for nuller og enere", Debit.Of("0.35", "0.45", 20).Reading(Language.Bokmål));
    }

    [Fact]
    public void Impossible_input_is_refused()
    {
        Assert.Throws<ArgumentException>(() => Debit.Of("35", "0.5", 20));
        Assert.Throws<ArgumentException>(() => Debit.Of("0.35", "-0.5", 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => Debit.Of("0.35", "0.5", 1));
    }

    [Fact]
    public void Equal_tests_are_equal() => Assert.Equal(Debit.Of("0.35", "0.49", 20), Debit.Of("0.35", "0.49", 20));
}
