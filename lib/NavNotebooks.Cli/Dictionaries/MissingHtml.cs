using System.Text;
using NavNotebooks.Cli.Site;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Cli.Dictionaries;

/// <summary>Variable by variable: how many answers are valid, and how many are missing for each reason.</summary>
/// <param name="codebook">The codebook.</param>
/// <param name="language">Of labels and numbers.</param>
internal sealed class MissingHtml(Codebook codebook, Language language)
{
    /// <summary>The anchor.</summary>
    public const string Id = "missing";

    private readonly bool hasUnexplained = codebook.Variables.Any(variable => variable.Categories.Any(category => category.Code is null));

    /// <summary>The heading.</summary>
    public static string TitleIn(Language language) => language.In("Missing answers", "Manglende svar");

    /// <summary>Appends the report; nothing where nobody was counted.</summary>
    public void AppendTo(StringBuilder html)
    {
        if (codebook.Basis is not { } basis)
        {
            return;
        }

        var reasons = codebook.Definition.MissingReasons;
        html.Append("<h2 id=\"").Append(Id).Append("\">").Append(TitleIn(language)).Append("</h2>\n<table class=\"nav-table\"><caption>").Append(BasisBadge.Of(basis, language))
            .Append(language.In(" rows by variable", " rader etter variabel")).Append("</caption>\n<thead><tr><th scope=\"col\">").Append(language.In("Variable", "Variabel")).Append("</th>");
        foreach (var head in reasons.Select(reason => reason.Label.In(language)).Prepend(language.In("Valid", "Gyldige")).Concat(hasUnexplained ? [language.In("No reason known", "Ukjent grunn")] : []))
        {
            html.Append("<th scope=\"col\" class=\"nav-number\">").Append(HtmlText.Encode(head)).Append("</th>");
        }

        html.Append("</tr></thead>\n<tbody>\n");
        foreach (var variable in codebook.Variables.Where(variable => variable.Valid is not null))
        {
            html.Append("<tr><th scope=\"row\">").Append(VariableHtml.Link(variable.Name)).Append("</th>");
            Cell(html, variable.Valid);
            foreach (var reason in reasons)
            {
                Cell(html, variable.Categories.FirstOrDefault(category => category.IsMissing && category.Code == reason.Code)?.Count);
            }

            if (hasUnexplained)
            {
                Cell(html, variable.Categories.FirstOrDefault(category => category.Code is null)?.Count);
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table>\n");
    }

    private void Cell(StringBuilder html, ShownCount? count) => html.Append("<td class=\"nav-number\">").Append(count is { } shown ? HtmlText.Encode(shown.Text(language)) : "0").Append("</td>");
}
