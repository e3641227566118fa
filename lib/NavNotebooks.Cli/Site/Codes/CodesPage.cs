using System.Globalization;
using System.Text;
using NavNotebooks.Cli.Site.Cases;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Joint;

namespace NavNotebooks.Cli.Site.Codes;

/// <summary>The codes of all studies as trees in one table, and the themes in which codes of several studies meet.</summary>
/// <param name="indexes">What each study has on its codes, in the order shown.</param>
internal sealed class CodesPage(IReadOnlyList<CodeIndex> indexes)
{
    private readonly Facet study = new("study");
    private readonly Facet stage = new("stage");
    private readonly Facet told = new("told");

    /// <summary>The page.</summary>
    public SiteFile ToFile()
    {
        var file = SiteMap.File(SiteMap.Codes, "Codes", ToHtml());
        return file with { Page = file.Page with { Contents = [new(2, "trees", "The trees"), new(2, "themes", "Themes that several studies share")], Breadcrumbs = [new("Case material", SiteMap.Cases)] } };
    }

    private string ToHtml()
    {
        var rows = string.Concat(indexes.SelectMany(index => index.Study.Codes.Roots.SelectMany(root => Rows(index, (root, 0)))));
        var count = indexes.Sum(index => index.Study.Codes.Count).ToString(CultureInfo.InvariantCulture);
        var html = new StringBuilder("<h1>").Append(LanguageHtml.Inline("Codes", "Koder")).Append("</h1>\n<p>What findings of the studies are sorted by. Every code has a page: what it holds, what is told under it and by whom, who is silent, and where it is used. ")
            .Append("The codes were made by us from each document’s own themes and theory; no study knows another’s codes. Numbers of passages say how much is written, never how many people say it.</p>\n")
            .Append("<h2 id=\"trees\">").Append(LanguageHtml.Inline("The trees", "Trærne")).Append("</h2>\n<div class=\"nav-scroll\"><table class=\"nav-table nav-codes\" data-filters=\"study stage told\" data-words=\"").Append(HtmlText.Encode($"{study}\n{stage}\n{told}")).Append("\">\n<caption>")
            .Append(LanguageHtml.Inline(count + " codes, each below its parent", count + " koder, hver under sin overordnede")).Append("</caption>\n<thead><tr><th scope=\"col\">").Append(LanguageHtml.Inline("Code", "Kode"))
            .Append("<th scope=\"col\">").Append(LanguageHtml.Inline("What it holds", "Hva den rommer")).Append("<th scope=\"col\">").Append(LanguageHtml.Inline("Stage", "Trinn")).Append("<th scope=\"col\" class=\"nav-number\">")
            .Append(LanguageHtml.Inline("Passages", "Avsnitt")).Append("</thead>\n<tbody>\n").Append(rows).Append("</tbody>\n</table></div>\n");
        AppendThemes(html);
        return html.ToString();
    }

    private IEnumerable<string> Rows(CodeIndex index, (Code Code, int Depth) place)
    {
        var code = place.Code;
        var passages = index.Findings(code).Count();
        var words = string.Join('.', study.Of(index.Study.Id), stage.Of(CaseWords.Of(code.Stage).En), told.Of(passages > 0 ? "passages" : "none of its own"));
        yield return $"<tr{CompactHtml.Attribute("data-is", words)}><th scope=row class=nav-depth-{Math.Min(place.Depth, 4).ToString(CultureInfo.InvariantCulture)}>{CodeLink.Of(code)} <span class=nav-place>{HtmlText.Encode(code.Id)}</span><td>{HtmlText.Encode(code.Definition)}"
            + $"<td>{CompactHtml.Text(CaseWords.Of(code.Stage))}<td class=nav-number>{(passages == 0 ? "–" : passages.ToString(CultureInfo.InvariantCulture))}\n";
        foreach (var row in index.Study.Codes.Children(code.Id).SelectMany(child => Rows(index, (child, place.Depth + 1))))
        {
            yield return row;
        }
    }

    private void AppendThemes(StringBuilder html)
    {
        var codes = indexes.SelectMany(index => index.Study.Codes).ToDictionary(code => code.Id, StringComparer.Ordinal);
        html.Append("<h2 id=\"themes\">").Append(LanguageHtml.Inline("Themes that several studies share", "Temaer som flere studier deler"))
            .Append("</h2>\n<p>Which codes meet in a theme is our reading. A code stands for everything beneath it. The studies are set side by side and never added up.</p>\n<div class=\"nav-scroll\"><table class=\"nav-table\">\n<thead><tr><th scope=\"col\">")
            .Append(LanguageHtml.Inline("Theme", "Tema")).Append("<th scope=\"col\">").Append(LanguageHtml.Inline("Codes, by study", "Koder, etter studie")).Append("</thead>\n<tbody>\n");
        foreach (var theme in CaseMaterial.Themes)
        {
            html.Append("<tr").Append(CompactHtml.Attribute("id", "theme-" + theme.Id)).Append("><th scope=row>").Append(CompactHtml.Text(theme.Label)).Append("<td>")
                .AppendJoin("", theme.Codes.GroupBy(id => id.Split('-')[0]).Select(group => $"<div>{HtmlText.Encode(group.Key)}: {string.Join(", ", group.Select(id => CodeLink.Of(codes[id])))}</div>")).Append('\n');
        }

        html.Append("</tbody>\n</table></div>\n");
    }
}
