using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Documents.Site;

/// <summary>The reader's choice of the language of labels and numbers. The style alone makes it work; the script lets it travel along links.</summary>
internal static class LanguageSwitch
{
    /// <summary>Two radio buttons, on a page that says something in both languages; nothing on any other.</summary>
    public static void Append(StringBuilder html, SitePage page)
    {
        if (!page.IsInBothLanguages)
        {
            return;
        }

        html.Append("<fieldset class=\"nav-language\"><legend>Labels and numbers</legend>");
        AppendChoice(html, "<label><input type=\"radio\" name=\"nav-language\" id=\"nav-english\" value=\"en\"", page.FirstChoice == Language.English, "English");
        AppendChoice(html, "<label lang=\"nb\"><input type=\"radio\" name=\"nav-language\" id=\"nav-bokmal\" value=\"nb\"", page.FirstChoice == Language.Bokmål, "Bokmål");
        html.Append("</fieldset>\n");
    }

    // A browser that remembers what was chosen before a reload would hide the language that the address asks for.
    private static void AppendChoice(StringBuilder html, string input, bool isFirst, string name) =>
        html.Append(input).Append(isFirst ? " checked" : "").Append(" autocomplete=\"off\"> ").Append(name).Append("</label>");
}
