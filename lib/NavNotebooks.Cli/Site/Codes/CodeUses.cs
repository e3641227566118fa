using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Joint;

namespace NavNotebooks.Cli.Site.Codes;

/// <summary>Where a code is used: what it explains and is explained by, questions that it answers, figures, themes of several studies, surveys beside it, notebooks.</summary>
/// <param name="index">What the study has on its codes.</param>
/// <param name="code">The code.</param>
/// <param name="shown">The notebooks that speak of it.</param>
internal sealed class CodeUses(CodeIndex index, Code code, MentionLinks shown)
{
    private readonly CaseStudy study = index.Study;
    private readonly HashSet<string> ids = [code.Id, .. index.Findings(code).Select(finding => finding.Id)];

    /// <summary>A section of the page.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder("<h2 id=uses>").Append("Where it is used").Append("</h2>\n<dl class=nav-facts>");
        Append(html, "Bears on", Indicators());
        Append(html, "Helps to explain", index.Findings(code).SelectMany(finding => finding.Explains).Select(one => one.Code).Distinct(StringComparer.Ordinal).Select(id => CodeLink.Of(study.Codes[id])));
        Append(html, "Explained by", Explaining());
        Append(html, "Guide", index.Guide(code).Select(question => CompactHtml.Link(SiteMap.CaseRow(question.Id), HtmlText.Encode(question.Question))));
        Append(html, "Figures", index.Figures(code).Select(figure => CompactHtml.Link(SiteMap.CaseRow(figure.Id), CompactHtml.Text(figure.Title))));
        Append(html, "In other studies", index.Themes(code).Select(Theme));
        Append(html, "Beside surveys", CaseMaterial.Joint().Where(row => row.Material.Any(one => ids.Contains(one.Id))).Select(Beside));
        Append(html, "Shown in", shown.OfAny(ids).DefaultIfEmpty("no notebook"));
        return html.Append("</dl>\n").ToString();
    }

    private IEnumerable<string> Indicators() => study.Indicators.Where(indicator => index.Findings(code).Any(finding => finding.Indicator == indicator.Id))
        .Select(indicator => indicator.IsPublished
            ? CompactHtml.Link(SiteMap.Indicator(indicator.Id), HtmlText.Encode(indicator.Id) + " " + CompactHtml.Text(indicator.Label))
            : CompactHtml.Text(indicator.Label));

    /// <summary>A filled square where the document says so itself, an open one where we read it so.</summary>
    private IEnumerable<string> Explaining()
    {
        var links = index.Explaining(code).GroupBy(pair => pair.Basis).OrderBy(group => group.Key)
            .Select(group => (group.Key == ExplanationBasis.Stated ? "■ as the document says: " : "□ as we read it: ")
                + string.Join(", ", group.Select(pair => CompactHtml.Link(SiteMap.CaseRow(pair.Finding.Id), HtmlText.Encode(pair.Finding.Id)))));
        return links;
    }

    /// <summary>The theme, and the codes of other studies that meet the code in it.</summary>
    private string Theme((SharedTheme Theme, Code Named) pair)
    {
        var others = pair.Named.Id == code.Id
            ? ": " + string.Join(", ", pair.Theme.Codes.Where(id => !id.StartsWith(study.Id + "-", StringComparison.Ordinal)).Select(id => CompactHtml.Link(SiteMap.Code(id), HtmlText.Encode(id))))
            : " " + "through " + CodeLink.Of(pair.Named);
        return CompactHtml.Link($"{SiteMap.Codes}#theme-{pair.Theme.Id}", CompactHtml.Text(pair.Theme.Label)) + others;
    }

    private static string Beside(JointRow row) => HtmlText.Encode(row.Id) + " " + CompactHtml.Text(row.Theme) + " (" + CompactHtml.Text(CaseWords.Of(row.Fit)) + "): "
        + (row.Claims.IsEmpty && row.Numbers.IsEmpty
            ? "no survey asked"
            : string.Join(", ", [.. row.Claims.Select(claim => CompactHtml.Link(SiteMap.Claim(claim.Id), HtmlText.Encode(claim.Id))), .. row.Numbers.Select(number => CompactHtml.Link(SiteMap.CaseRow(number.Id), HtmlText.Encode(number.Id)))]));

    private static void Append(StringBuilder html, string name, IEnumerable<string> values)
    {
        var value = string.Join("<br>", values);
        if (value.Length > 0)
        {
            html.Append("<dt>").Append(name).Append("<dd>").Append(value);
        }
    }
}
