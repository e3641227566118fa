using System.Text;
using NavNotebooks.Cli.Site;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Codebooks;

namespace NavNotebooks.Cli.Dictionaries;

/// <summary>How far the items of each battery and index go together.</summary>
internal static class ReliabilityHtml
{
    /// <summary>The anchor.</summary>
    public const string Id = "reliability";

    /// <summary>The heading.</summary>
    public static string TitleIn(Language language) => language.In("Reliability", "Reliabilitet");

    /// <summary>Both coefficients of one battery with their basis.</summary>
    public static string Sentence(CodebookReliability of, Codebook codebook, Language language) =>
        $"{BasisBadge.Of(codebook.Basis, language)} {language.In("Reliability of the battery", "Reliabilitet for batteriet")}: {HtmlText.Encode(of.Reading(language))}.";

    /// <summary>Appends a table; nothing where there is no battery on an ordered scale, or nobody was counted.</summary>
    public static void AppendTo(StringBuilder html, Codebook codebook, Language language)
    {
        if (codebook.Reliability.IsEmpty)
        {
            return;
        }

        html.Append("<h2 id=\"").Append(Id).Append("\">").Append(TitleIn(language)).Append("</h2>\n<p>").Append(language.In(
                "Batteries on an ordered scale as they were asked, and indices of this project. A low coefficient is no fault of a battery that was never meant as one scale; boxes to tick are left out.",
                "Batterier på en ordnet skala slik de ble stilt, og indekser fra dette prosjektet. En lav koeffisient er ingen feil ved et batteri som aldri var ment som én skala; avkrysninger er utelatt."))
            .Append("</p>\n<table class=\"nav-table\"><caption>").Append(BasisBadge.Of(codebook.Basis, language)).Append(language.In(" Cronbach’s α and McDonald’s ω", " Cronbachs α og McDonalds ω"))
            .Append("</caption>\n<thead><tr>");
        foreach (var (head, isNumber) in ((string, bool)[])[(language.In("Battery or index", "Batteri eller indeks"), false), (language.In("Items", "Utsagn"), false), (language.In("Complete n", "Komplette n"), true), ("α", true), (language.In("95 % interval", "95 %-intervall"), true), ("ω", true)])
        {
            html.Append("<th scope=\"col\"").Append(isNumber ? " class=\"nav-number\"" : "").Append('>').Append(head).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var of in codebook.Reliability)
        {
            AppendRow(html, of, language);
        }

        html.Append("</tbody></table>\n");
    }

    private static void AppendRow(StringBuilder html, CodebookReliability of, Language language)
    {
        html.Append("<tr><th scope=\"row\">").Append(HtmlText.Encode(of.Label.In(language))).Append(of.IsIndex ? language.In(" (index)", " (indeks)") : "").Append("</th><td>")
            .AppendJoin(" ", of.Items.Select(item => VariableHtml.Link(item) + (of.Reversed.Contains(item) ? language.In(" (reversed)", " (snudd)") : "")))
            .Append("</td><td class=\"nav-number\">").Append(HtmlText.Encode(of.Complete.Text(language))).Append("</td>");
        if (of.Alpha is { } alpha)
        {
            html.Append("<td class=\"nav-number\">").Append(NumberText.Format(alpha.Alpha, 2, language)).Append("</td><td class=\"nav-number\">")
                .Append(NumberText.Format(alpha.Interval.Low, 2, language)).Append(language.In(" to ", " til ")).Append(NumberText.Format(alpha.Interval.High, 2, language))
                .Append("</td><td class=\"nav-number\">").Append(of.Omega is { } omega ? NumberText.Format(omega.Value, 2, language) : "–").Append("</td></tr>\n");
            return;
        }

        html.Append("<td colspan=\"3\">").Append(HtmlText.Encode(of.Reason!.In(language))).Append("</td></tr>\n");
    }
}
