namespace NavNotebooks.Display.Tests;

public sealed class MimeBundleTests
{
    private static readonly MimeBundle English = new MimeBundle("61.2 %").With(MimeTypes.Html, "<b>61.2 %</b>");

    [Fact]
    public void A_translation_stays_with_a_bundle_that_gets_more()
    {
        var both = English.WithTranslation(new MimeBundle("61,2 %")).With(MimeTypes.Html, "<i>61.2 %</i>").With(MimeTypes.Svg, "<svg/>");
        Assert.Equal("61,2 %", both.Translation?.PlainText);
        Assert.Equal("61.2 %", both.PlainText);
    }

    [Fact]
    public void A_translation_is_no_entry() => Assert.Equal(English.Entries, English.WithTranslation(new MimeBundle("61,2 %")).Entries);

    [Fact]
    public void What_says_the_same_in_both_languages_has_no_translation()
    {
        Assert.Null(English.WithTranslation(new MimeBundle("61.2 %").With(MimeTypes.Html, "<b>61.2 %</b>")).Translation);
        Assert.NotNull(English.WithTranslation(new MimeBundle("61.2 %")).Translation);
    }
}
