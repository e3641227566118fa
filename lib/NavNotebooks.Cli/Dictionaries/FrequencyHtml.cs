using System.Globalization;
using System.Text;
using NavNotebooks.Cli.Site;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Codebooks;

namespace NavNotebooks.Cli.Dictionaries;

/// <summary>The answers to a variable with their codes and, where they were counted, how often each was given, with bars.</summary>
/// <param name="codebook">The codebook.</param>
/// <param name="speech">Of labels and numbers.</param>
internal sealed class FrequencyHtml(Codebook codebook, PageSpeech speech)
{
    private readonly bool isWeighted = codebook.IsWeighted;

    public void AppendTo(StringBuilder html, CodebookVariable variable)
    {
        if (variable.Categories.IsEmpty)
        {
            return;
        }

        var isCounted = variable.Valid is not null;
        html.Append("<table class=\"nav-table nav-frequencies").Append(codebook.Basis is { } basis ? " nav-on-" + VerdictWords.Of(basis) : "").Append("\"><caption>");
        html.Append(Caption(codebook, variable, speech));
        html.Append("</caption>\n<thead><tr>");
        Head(html, speech.Text("Code", "Kode"), isNumber: true);
        Head(html, speech.Text("Answer", "Svar"), isNumber: false);
        if (isCounted)
        {
            Head(html, speech.Text("Count", "Antall"), isNumber: true);
            Head(html, speech.Text("Per cent", "Prosent"), isNumber: true);
            Head(html, isWeighted ? speech.Text("Weighted per cent", "Vektet prosent") : null, isNumber: true);
            html.Append("<td></td>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var category in variable.Categories.Where(category => !category.IsMissing))
        {
            AppendRow(html, category, isCounted);
        }

        AppendMissing(html, variable, isCounted);
        html.Append("</tbody></table>\n");
    }

    /// <summary>What the counts of a variable rest on, and on how many answers.</summary>
    public static string Caption(Codebook codebook, CodebookVariable variable, PageSpeech speech) => variable.Valid is { } valid && codebook.Basis is { } basis
        ? BasisBadge.Of(basis, speech) + " " + speech.Text(language => language.In("valid n = ", "gyldige n = ") + valid.Text(language)
            + (variable.Missing is { } missing ? language.In(", missing ", ", mangler ") + missing.Text(language) : ""))
        : speech.Text("Codes and answers; not counted", "Koder og svar; ikke talt opp");

    private void AppendMissing(StringBuilder html, CodebookVariable variable, bool isCounted)
    {
        var missing = variable.Categories.Where(category => category.IsMissing).ToList();
        if (missing.Count > 0)
        {
            html.Append("</tbody>\n<tbody class=\"nav-missing\">\n");
            missing.ForEach(category => AppendRow(html, category, isCounted));
        }
    }

    private void AppendRow(StringBuilder html, CodebookCategory category, bool isCounted)
    {
        html.Append("<tr><td class=\"nav-number\">").Append(category.Code is { } code ? NumberText.Ungrouped(code, 0, Language.English) : "·")
            .Append("</td><th scope=\"row\">").Append(speech.Text(category.Label))
            .Append(category.IsMissing ? " " + speech.Text("(missing)", "(mangler)") : category.IsWordingKnown ? "" : $" <span class=\"nav-stand-in\">{speech.Text("(wording not printed)", "(ordlyd ikke trykt)")}</span>")
            .Append("</th>");
        if (isCounted)
        {
            Number(html, category.Count is { } count ? speech.Text(count.Text) : "–");
            Number(html, category.Share is { } share ? Percent(share) : "");
            Number(html, !isWeighted ? null : category.WeightedShare is { } weighted ? Percent(weighted) : "");
            html.Append("<td class=\"nav-bar\" aria-hidden=\"true\">").Append(Bar(category.WeightedShare ?? category.Share)).Append("</td>");
        }

        html.Append("</tr>\n");
    }

    private string Percent(double share) => speech.Text(language => NumberText.Percent(share, 1, language));

    private static string Bar(double? share) =>
        share is > 0 and { } known ? string.Create(CultureInfo.InvariantCulture, $"<span style=\"width:{100 * known:0.#}%\"></span>") : "";

    private static void Number(StringBuilder html, string? text)
    {
        if (text is not null)
        {
            html.Append("<td class=\"nav-number\">").Append(text).Append("</td>");
        }
    }

    private static void Head(StringBuilder html, string? text, bool isNumber)
    {
        if (text is not null)
        {
            html.Append("<th scope=\"col\"").Append(isNumber ? " class=\"nav-number\"" : "").Append('>').Append(text).Append("</th>");
        }
    }
}
