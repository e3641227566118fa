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
/// <param name="language">Of labels and numbers.</param>
internal sealed class FrequencyHtml(Codebook codebook, Language language)
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
        AppendCaption(html, variable);
        html.Append("</caption>\n<thead><tr>");
        Head(html, Words("Code", "Kode"), isNumber: true);
        Head(html, Words("Answer", "Svar"), isNumber: false);
        if (isCounted)
        {
            Head(html, Words("Count", "Antall"), isNumber: true);
            Head(html, Words("Per cent", "Prosent"), isNumber: true);
            Head(html, isWeighted ? Words("Weighted per cent", "Vektet prosent") : null, isNumber: true);
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

    private void AppendCaption(StringBuilder html, CodebookVariable variable)
    {
        if (variable.Valid is not { } valid || codebook.Basis is not { } basis)
        {
            html.Append(Words("Codes and answers; not counted", "Koder og svar; ikke talt opp"));
            return;
        }

        html.Append(BasisBadge.Of(basis, language)).Append(Words(" valid n = ", " gyldige n = ")).Append(HtmlText.Encode(valid.Text(language)))
            .Append(variable.Missing is { } missing ? Words(", missing ", ", mangler ") + HtmlText.Encode(missing.Text(language)) : "");
    }

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
        html.Append("<tr><td class=\"nav-number\">").Append(category.Code is { } code ? NumberText.Ungrouped(code, 0, language) : "·")
            .Append("</td><th scope=\"row\">").Append(HtmlText.Encode(category.Label.In(language)))
            .Append(category.IsMissing ? " " + Words("(missing)", "(mangler)") : category.IsWordingKnown ? "" : " <span class=\"nav-stand-in\">" + Words("(wording not printed)", "(ordlyd ikke trykt)") + "</span>")
            .Append("</th>");
        if (isCounted)
        {
            Number(html, category.Count is { } count ? HtmlText.Encode(count.Text(language)) : "–");
            Number(html, category.Share is { } share ? NumberText.Percent(share, 1, language) : "");
            Number(html, !isWeighted ? null : category.WeightedShare is { } weighted ? NumberText.Percent(weighted, 1, language) : "");
            html.Append("<td class=\"nav-bar\" aria-hidden=\"true\">").Append(Bar(category.WeightedShare ?? category.Share)).Append("</td>");
        }

        html.Append("</tr>\n");
    }

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

    private string Words(string en, string nb) => language.In(en, nb);
}
