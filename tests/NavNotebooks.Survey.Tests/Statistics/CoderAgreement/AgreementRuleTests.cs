using NavNotebooks.Survey.Statistics.CoderAgreement;

namespace NavNotebooks.Survey.Tests.Statistics.CoderAgreement;

public sealed class AgreementRuleTests
{
    [Theory]
    [InlineData(-0.1, "poor")]
    [InlineData(0, "slight")]
    [InlineData(0.204, "slight")]
    [InlineData(0.21, "fair")]
    [InlineData(0.41, "moderate")]
    [InlineData(0.605, "substantial")]
    [InlineData(1, "almost perfect")]
    public void Landis_and_Koch_have_six_words(double kappa, string word) => Assert.Equal(word, AgreementRule.LandisAndKoch.Judge(kappa));

    [Theory]
    [InlineData(0.66, "not reliable")]
    [InlineData(0.667, "tentative")]
    [InlineData(0.8, "reliable")]
    public void Krippendorff_asks_for_more(double alpha, string word) => Assert.Equal(word, AgreementRule.Krippendorff.Judge(alpha));

    [Fact]
    public void A_rule_names_its_source_and_judges_no_NaN()
    {
        Assert.Contains("1977", AgreementRule.LandisAndKoch.Source, StringComparison.Ordinal);
        Assert.Contains("2019", AgreementRule.Krippendorff.Source, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => AgreementRule.LandisAndKoch.Judge(double.NaN));
    }
}
