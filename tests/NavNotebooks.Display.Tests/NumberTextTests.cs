using NavNotebooks.Display;

namespace NavNotebooks.Display.Tests;

public sealed class NumberTextTests
{
    [Theory]
    [InlineData(1745, 0, Language.English, "1,745")]
    [InlineData(1745, 0, Language.Bokmål, "1\u00a0745")]
    [InlineData(61.25, 1, Language.English, "61.3")]
    [InlineData(-0.04, 1, Language.English, "0.0")]
    [InlineData(-2.5, 1, Language.Bokmål, "\u22122,5")]
    [InlineData(double.NaN, 1, Language.English, "–")]
    public void Format_follows_the_language(double value, int decimals, Language language, string expected) =>
        Assert.Equal(expected, NumberText.Format(value, decimals, language));

    [Theory]
    [InlineData(0.0001, "< 0.001")]
    [InlineData(0.001, "0.001")]
    [InlineData(0.306, "0.306")]
    public void PValue_names_the_threshold_below_a_thousandth(double p, string expected) =>
        Assert.Equal(expected, NumberText.PValue(p, Language.English));
}
