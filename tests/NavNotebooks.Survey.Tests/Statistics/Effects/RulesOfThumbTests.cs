using NavNotebooks.Survey.Statistics.Effects;

namespace NavNotebooks.Survey.Tests.Statistics.Effects;

public sealed class RulesOfThumbTests
{
    [Theory]
    [InlineData(0.19, EffectMagnitude.Negligible)]
    [InlineData(0.2, EffectMagnitude.Small)]
    [InlineData(-0.5, EffectMagnitude.Medium)]
    [InlineData(0.8, EffectMagnitude.Large)]
    public void A_threshold_belongs_to_the_larger_word(double size, EffectMagnitude word) =>
        Assert.Equal(word, RulesOfThumb.CohensD.Judge(size));

    [Fact]
    public void Every_measure_has_one_rule_that_rises_and_names_its_source()
    {
        Assert.Equal(Enum.GetValues<EffectMeasure>(), RulesOfThumb.All.Select(rule => rule.Measure));
        Assert.All(RulesOfThumb.All, rule =>
        {
            Assert.True(0 < rule.Small && rule.Small < rule.Medium && rule.Medium < rule.Large);
            Assert.Contains("1988", rule.Source, StringComparison.Ordinal);
            Assert.Same(rule, RulesOfThumb.For(rule.Measure));
        });
    }

    [Fact]
    public void Explained_variance_follows_from_f_squared()
    {
        Agreement.Prints(0.0196, RulesOfThumb.ExplainedVariance.Small, decimals: 4);
        Agreement.Prints(0.1304, RulesOfThumb.ExplainedVariance.Medium, decimals: 4);
        Agreement.Prints(0.2593, RulesOfThumb.ExplainedVariance.Large, decimals: 4);
    }

    [Fact]
    public void No_effect_no_word() => Assert.Throws<ArgumentException>(() => RulesOfThumb.CohensH.Judge(double.NaN));
}
