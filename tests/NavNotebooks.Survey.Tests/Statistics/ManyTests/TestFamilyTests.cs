using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.ManyTests;

namespace NavNotebooks.Survey.Tests.Statistics.ManyTests;

public sealed class TestFamilyTests
{
    private static readonly FamilyTest[] Battery = [new("trust", 0.01), new("pace", 0.02), new("room", 0.03), new("goals", 0.2)];

    [Fact]
    public void A_family_reads_as_one_line()
    {
        var family = TestFamily.Of("Leadership", Battery, FamilyCorrection.Holm);
        Assert.Equal("“Leadership”: 1 of 4 tests rejected at α = .05 (Holm), smallest adjusted p = .040", family.ToString());
        Assert.Equal("«Leadership»: 1 av 4 tester forkastet ved α = 0,05 (Holm), minste justerte p = 0,040", family.Reading(Language.Bokmål));
        var one = TestFamily.Of("Trust", [new("trust", 0.0004), FamilyTest.Undefined("pace", UndefinedReason.EmptyGroup)], FamilyCorrection.BenjaminiYekutieli, level: 0.005);
        Assert.Equal("“Trust”: 1 of 1 test rejected at α = .005 (Benjamini–Yekutieli), smallest adjusted p < .001; 1 undefined", one.ToString());
    }

    [Fact]
    public void An_adjusted_p_carries_the_name_and_the_size_of_its_family()
    {
        var pace = TestFamily.Of("Leadership", Battery, FamilyCorrection.Holm)["pace"];
        Agreement.Prints(0.06, pace.AdjustedPValue, decimals: 12);
        Assert.Equal(0.02, pace.PValue);
        Assert.False(pace.IsRejected);
        Assert.Equal("pace: p = .020, adjusted p = .060 (Holm, 4 tests of “Leadership”)", pace.ToString());
        Assert.Equal("pace: p = 0,020, justert p = 0,060 (Holm, 4 tester av «Leadership»)", pace.Reading(Language.Bokmål));
    }

    [Fact]
    public void An_undefined_test_stays_apart_and_does_not_count()
    {
        var family = TestFamily.Of("Leadership", [FamilyTest.Undefined("ease", UndefinedReason.AllTied), .. Battery], FamilyCorrection.Holm);
        Assert.Equal(4, family.Size);
        Assert.Equal(5, family.Members.Count);
        var ease = Assert.Single(family.Apart);
        Assert.Equal(UndefinedReason.AllTied, ease.Undefined);
        Assert.Equal(double.NaN, ease.AdjustedPValue);
        Assert.False(ease.IsRejected);
        Assert.Equal("ease undefined: all observations are tied", ease.ToString());
        Assert.Equal(TestFamily.Of("Leadership", Battery, FamilyCorrection.Holm)["room"], family["room"]);
    }

    [Fact]
    public void A_family_without_a_single_p_is_undefined()
    {
        var family = TestFamily.Of("Leadership", [FamilyTest.Undefined("ease", UndefinedReason.AllTied)], FamilyCorrection.Holm);
        Assert.Equal(UndefinedReason.AllTied, family.Undefined);
        Assert.Equal("“Leadership” undefined: all observations are tied", family.ToString());
        Assert.Equal(UndefinedReason.TooFewObservations, TestFamily.Of("Leadership", [], FamilyCorrection.Holm).Undefined);
    }

    [Fact]
    public void A_p_on_the_level_is_rejected() =>
        Assert.Equal(1, TestFamily.Of("Leadership", [new("trust", 0.05)], FamilyCorrection.Bonferroni).Rejected);

    [Fact]
    public void What_declares_nothing_is_refused()
    {
        Assert.Throws<ArgumentException>(() => TestFamily.Of(" ", Battery, FamilyCorrection.Holm));
        Assert.Throws<ArgumentException>(() => TestFamily.Of("Leadership", [new("trust", 0.1), new("trust", 0.2)], FamilyCorrection.Holm));
        Assert.Throws<ArgumentOutOfRangeException>(() => TestFamily.Of("Leadership", Battery, FamilyCorrection.Holm, level: 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FamilyTest("trust", double.NaN));
        Assert.Throws<ArgumentOutOfRangeException>(() => new FamilyTest("trust", 1.2));
        Assert.Throws<ArgumentException>(() => new FamilyTest(string.Empty, 0.2));
        var error = Assert.Throws<ArgumentException>(() => TestFamily.Of("Leadership", Battery, FamilyCorrection.Holm)["tempo"]);
        Assert.Contains("'trust', 'pace', 'room', 'goals'", error.Message, StringComparison.Ordinal);
    }
}
