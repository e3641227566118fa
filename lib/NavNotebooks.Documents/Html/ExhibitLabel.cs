using NavNotebooks.Display;

namespace NavNotebooks.Documents.Html;

/// <summary>The number of a figure or table, as a caption shows it: a link to itself, to be copied and sent on.</summary>
internal static class ExhibitLabel
{
    /// <summary>In the languages of the page.</summary>
    public static string Of(PageExhibit exhibit, RenderOptions options) => options.InBothLanguages
        ? Link(exhibit, LanguageHtml.Inline(exhibit.Name(Language.English), exhibit.Name(Language.Bokmål)))
        : In(options.Language, exhibit);

    /// <summary>In one language, for a caption that is in it.</summary>
    public static string In(Language language, PageExhibit exhibit) => Link(exhibit, HtmlText.Encode(exhibit.Name(language)));

    private static string Link(PageExhibit exhibit, string text) => $"<a class=\"nav-exhibit\" href=\"#{HtmlText.Encode(exhibit.Id)}\">{text}</a>";
}
