using NavNotebooks.Display;
using Facade = NavNotebooks.Survey.Claims.Claims;

namespace NavNotebooks.Survey.Tests.Claims.PrintedTesting;

public sealed class PrintedTestTableTests
{
    [Fact]
    public void The_nine_tests_of_table_3_are_one_family()
    {
        var family = Facade.Tests().OfFamily("T3");
        Assert.Equal(9, family.Count);
        Assert.All(family, test => Assert.Equal(9, test.FamilySize));
        var large = family.Single(test => test.Claim.Id == "S0-T3-28");
        Assert.Equal(0.0306, large.P.Low, 4);
        Assert.Equal(9 * large.P.Low, large.Bonferroni.Low, 9);
        Assert.True(large.Agrees);
        Assert.True(large.IsLostAmongOthers);
    }

    [Fact]
    public void Corrected_p_are_never_smaller_and_Holm_never_larger_than_Bonferroni()
    {
        Assert.All(Facade.Tests(), test =>
        {
            Assert.True(test.Holm.Low >= test.P.Low - 1e-12 && test.Bonferroni.Low >= test.Holm.Low - 1e-12, test.ToString());
            Assert.True(test.Holm.High >= test.P.High - 1e-12 && test.Bonferroni.High >= test.Holm.High - 1e-12, test.ToString());
        });
    }

    [Fact]
    public void The_table_reads_in_both_languages()
    {
        var table = Facade.Tests();
        Assert.Contains("follows, but not after correction", table.ToString(), StringComparison.Ordinal);
        Assert.Contains("følger, men ikke etter korreksjon", table.ToTable(Language.Bokmål).ToString(), StringComparison.Ordinal);
        Assert.Contains("Holm", table[0].Reading(Language.Bokmål), StringComparison.Ordinal);
        Assert.NotNull(table.Display(DisplayContext.Default)[MimeTypes.Html]);
    }
}
