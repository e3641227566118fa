using NavNotebooks.Survey.Statistics.Describing;
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
    public void Every_rule_rises_in_size_and_word_and_names_its_source()
    {
        Assert.All(RulesOfThumb.All, rule =>
        {
            Assert.True(rule.Thresholds.Length >= 3);
            Assert.Equal(rule.Thresholds.OrderBy(threshold => threshold.From), rule.Thresholds);
            Assert.Equal(rule.Thresholds.OrderBy(threshold => threshold.Magnitude), rule.Thresholds);
            Assert.Contains(rule.Name[^4..], rule.Source, StringComparison.Ordinal);
        });
        Assert.Equal(RulesOfThumb.All.Count, RulesOfThumb.All.Distinct().Count());
    }

    [Fact]
    public void The_most_used_rule_comes_first_and_a_scale_without_rules_has_none()
    {
        Assert.Same(RulesOfThumb.CohensD, RulesOfThumb.For(EffectMeasure.CohensD));
        Assert.Equal(
            ["Cohen 1988", "Sawilowsky 2009", "Lovakov and Agadullina 2021"],
            RulesOfThumb.OfMeasure(EffectMeasure.CohensD).Select(rule => rule.Name));
        Assert.Null(RulesOfThumb.For(EffectMeasure.RiskRatio));
    }

    [Theory]
    [InlineData(0.07, EffectMagnitude.VerySmall)]
    [InlineData(-0.25, EffectMagnitude.Medium)]
    [InlineData(0.4, EffectMagnitude.VeryLarge)]
    public void Rules_disagree_and_each_keeps_its_own_words(double correlation, EffectMagnitude word) =>
        Assert.Equal(word, RulesOfThumb.FunderCorrelation.Judge(correlation));

    [Fact]
    public void A_ratio_and_its_inverse_are_equally_large()
    {
        Assert.Equal(EffectMagnitude.Medium, RulesOfThumb.OddsRatio.Judge(3.5));
        Assert.Equal(EffectMagnitude.Medium, RulesOfThumb.OddsRatio.Judge(1 / 3.5));
        Assert.Equal(EffectMagnitude.Large, RulesOfThumb.ProbabilityOfSuperiority.Judge(0.25));
    }

    [Fact]
    public void Explained_variance_follows_from_f_squared()
    {
        Agreement.Prints(0.0196, RulesOfThumb.ExplainedVariance.Thresholds[0].From, decimals: 4);
        Agreement.Prints(0.1304, RulesOfThumb.ExplainedVariance.Thresholds[1].From, decimals: 4);
        Agreement.Prints(0.2593, RulesOfThumb.ExplainedVariance.Thresholds[2].From, decimals: 4);
    }

    [Fact]
    public void No_effect_no_word_and_no_word_from_another_scale()
    {
        Assert.Throws<ArgumentException>(() => RulesOfThumb.CohensH.Judge(double.NaN));
        var d = EffectSize.CohensD(new GroupSummary(158, 3.52, 1.04), new GroupSummary(106, 3.21, 0.93));
        Assert.Equal(EffectMagnitude.Small, d.Magnitude);
        Assert.Equal(EffectMagnitude.Small, RulesOfThumb.SawilowskyD.Judge(d));
        Assert.Throws<ArgumentException>(() => RulesOfThumb.Correlation.Judge(d));
    }

    [Fact]
    public void Shares_of_variance_follow_from_f_and_V_from_w()
    {
        Agreement.Prints(0.0099, RulesOfThumb.EtaSquared.Thresholds[0].From, decimals: 4);
        Agreement.Prints(0.0588, RulesOfThumb.OmegaSquared.Thresholds[1].From, decimals: 4);
        Agreement.Prints(0.1379, RulesOfThumb.EpsilonSquared.Thresholds[2].From, decimals: 4);
        Assert.Equal(EffectMagnitude.Medium, RulesOfThumb.Phi.Judge(0.3));
        Agreement.Prints(0.2121, RulesOfThumb.CramersV(3).Thresholds[1].From, decimals: 4);
        Assert.Equal(EffectMagnitude.Large, RulesOfThumb.CramersV(5).Judge(0.25));
        Assert.Throws<ArgumentOutOfRangeException>(() => RulesOfThumb.CramersV(1));
    }
}
