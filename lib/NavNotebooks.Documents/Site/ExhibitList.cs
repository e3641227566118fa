using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;

namespace NavNotebooks.Documents.Site;

/// <summary>The figures and tables of a page, below its contents.</summary>
internal static class ExhibitList
{
    /// <summary>Captions are cut at the end of the word that is over so many characters; the whole one stands at the table.</summary>
    private const int Longest = 60;

    /// <summary>A folded list of links; nothing for a page with fewer than two.</summary>
    public static void Append(StringBuilder html, SitePage page)
    {
        if (page.Exhibits.Length < 2)
        {
            return;
        }

        var inBoth = page.IsInBothLanguages;
        html.Append("<details class=\"nav-exhibits\"><summary>Figures and tables on this page</summary>\n<ul>\n");
        foreach (var exhibit in page.Exhibits)
        {
            html.Append("<li><a href=\"#").Append(HtmlText.Encode(exhibit.Id)).Append("\">")
                .Append(inBoth ? LanguageHtml.Inline(In(Language.English, exhibit), In(Language.Bokmål, exhibit)) : HtmlText.Encode(In(page.Language, exhibit))).Append("</a></li>\n");
        }

        html.Append("</ul>\n</details>\n");
    }

    private static string In(Language language, PageExhibit exhibit) =>
        $"{exhibit.Name(language)} {Short(language.In(exhibit.Caption, exhibit.CaptionInBokmål))}".TrimEnd();

    private static string Short(string caption)
    {
        var end = caption.Length <= Longest ? -1 : caption.IndexOf(' ', Longest);
        return end < 0 ? caption : caption[..end] + " …";
    }
}
