using System.Collections.Immutable;
using System.Net;
using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Cases;

/// <summary>Writes findings as a table in which each leads to its record.</summary>
internal static class CaseFindingHtml
{
    public static Table Table(CaseFindings findings, Language language) => new(
        Caption(findings, language),
        Headers(language),
        [.. findings.Select(finding => ImmutableArray.Create(
            Statement(finding, language), Who(findings, finding, language), Quantity(finding, language), Direction(finding, language), $"{finding.Id} · {CaseMark.Lines(finding.Lines)}"))],
        [Note(language)]);

    public static string Of(CaseFindings findings, Language language)
    {
        var html = new StringBuilder("<table class=\"nav-table nav-themes nav-statements\"><caption>").Append(Text(Caption(findings, language))).Append("</caption>\n<thead><tr>");
        foreach (var header in Headers(language))
        {
            html.Append("<th scope=\"col\">").Append(Text(header)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var finding in findings)
        {
            html.Append("<tr><td>").Append(Text(Statement(finding, language)))
                .Append("</td><td>").Append(Text(Who(findings, finding, language)))
                .Append("</td><td>").Append(Text(Quantity(finding, language)))
                .Append("</td><td>").Append(Text(Direction(finding, language)))
                .Append("</td><td>").Append(CaseMark.Of(finding)).Append(" · ").Append(CaseMark.Lines(finding.Lines)).Append("</td></tr>\n");
        }

        return html.Append("</tbody></table>\n<p class=\"nav-note\">").Append(Text(Note(language))).Append("</p>").ToString();
    }

    /// <summary>The document's word for how many, as printed, with a number only where one stands in the text.</summary>
    public static string Quantity(CaseFinding finding, Language language)
    {
        if (finding.Quantity is not { } quantity)
        {
            return string.Empty;
        }

        var word = ThemeWords.Of(quantity.Word).In(language) + (quantity.Printed is null ? string.Empty : $" («{quantity.Printed}»)");
        var saysTheSame = quantity is { Word: WordOfQuantity.One, Count: { N: 1, Of: null } };
        return quantity.Count is null || saysTheSame ? word : $"{word}, {quantity.Count}";
    }

    /// <summary>What is said, and what is doubtful about who says it.</summary>
    private static string Statement(CaseFinding finding, Language language) =>
        finding.Statement + (finding.Doubt is null ? string.Empty : " " + language.In("Doubt: ", "Tvil: ") + finding.Doubt);

    private static string Who(CaseFindings findings, CaseFinding finding, Language language)
    {
        var where = finding.Cases.Select(id => findings.Label(id).In(language)).ToList();
        var source = finding.Source is null ? "" : $" ({finding.Source})";
        return CaseWords.Speakers(finding, findings.Label, language) + source + (where.Count == 0 ? "" : " · " + string.Join(", ", where));
    }

    private static string Direction(CaseFinding finding, Language language) =>
        $"{CaseWords.Sign(finding.Direction)} {CaseWords.Of(finding.Direction).In(language)}" + (finding.Stance == Stance.SaysNot ? language.In("; says not", "; sier ikke") : "");

    private static string Caption(CaseFindings findings, Language language) =>
        language.In($"{findings.Count} findings, coded by us", $"{findings.Count} funn, kodet av oss") + " · " + findings.Documents;

    private static ImmutableArray<string> Headers(Language language) =>
    [
        language.In("Finding", "Funn"), language.In("Who · where", "Hvem · hvor"), language.In("How many, in its words", "Hvor mange, med dokumentets ord"), language.In("Direction", "Retning"), language.In("Lines", "Linjer"),
    ];

    private static string Note(Language language) => language.In(
        "In our words. Words of quantity are the document's and are never counted; a number stands only where the text gives it or names the informants.",
        "Med våre ord. Mengdeord er dokumentets og telles aldri; et tall står bare der teksten gir det eller navngir informantene.");

    private static string Text(string text) => WebUtility.HtmlEncode(text);
}
