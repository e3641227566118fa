using System.Text;
using NavNotebooks.Cli.Site.Cases;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Site;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Codes;

/// <summary>A code: its place in the tree, what is told under it, who is silent, and where it is used.</summary>
/// <param name="index">What the study has on its codes.</param>
/// <param name="code">The code.</param>
/// <param name="shown">The notebooks that speak of it.</param>
internal sealed class CodePage(CodeIndex index, Code code, MentionLinks shown)
{
    private readonly CaseStudy study = index.Study;

    /// <summary>The page.</summary>
    public SiteFile ToFile()
    {
        var file = SiteMap.File(SiteMap.Code(code.Id), $"{code.Id} {code.Label.En}", ToHtml());
        return file with
        {
            Page = file.Page with { Breadcrumbs = [new("Codes", SiteMap.Codes), new(study.Id, $"{SiteMap.Codes}?study={study.Id}"), .. study.Codes.Path(code.Id)[..^1].Select(above => new SiteLink(above.Label.En, SiteMap.Code(above.Id)))] },
        };
    }

    private string ToHtml()
    {
        var html = new StringBuilder("<h1>").Append(LanguageHtml.Inline(code.Label.En, code.Label.Nb)).Append(" <code>").Append(HtmlText.Encode(code.Id)).Append("</code></h1>\n<p class=nav-lead>").Append(HtmlText.Encode(code.Definition)).Append("</p>\n");
        AppendFacts(html);
        AppendFindings(html);
        html.Append(new CodeVoices(index, code).ToHtml()).Append(new CodeUses(index, code, shown).ToHtml());
        return html.ToString();
    }

    private void AppendFacts(StringBuilder html)
    {
        html.Append("<dl class=nav-facts>");
        Fact(html, "Sub-codes", string.Join("<br>", study.Codes.Children(code.Id).Select(CodeLink.Of)));
        Fact(html, "Stage", CompactHtml.Text(CaseWords.Of(code.Stage)));
        Fact(html, "Theory", HtmlText.Encode(string.Join("; ", code.Theory)));
        Fact(html, "Feeds into", string.Join("<br>", code.MapsTo.Select(id => CodeLink.Of(study.Codes[id]))));
        Fact(html, "Fed by", string.Join("<br>", index.Sources(code).Select(CodeLink.Of)));
        foreach (var attribute in index.Attributes(code))
        {
            var label = study.Dimensions.First(dimension => dimension.Id == attribute.Dimension).Label;
            Fact(html, CompactHtml.Text(label), CompactHtml.Link(SiteMap.CaseRow(attribute.Id), attribute.Value is { } value ? HtmlText.Encode(value.Text) : CompactHtml.Text(CaseWords.Of(attribute.Status))));
        }

        Fact(html, "Document", CompactHtml.Link(SiteMap.CaseRow(code.Id), string.Join(", ", new[] { study.Id, FindingText.Lines(code.Lines) }.Where(part => part.Length > 0))));
        Fact(html, "Note", code.Note is null ? "" : HtmlText.Encode(code.Note));
        html.Append("</dl>\n");
    }

    private void AppendFindings(StringBuilder html)
    {
        html.Append("<h2 id=findings>").Append("What is told under it").Append("</h2>\n<p>");
        var findings = index.Findings(code).ToList();
        html.Append(findings.Count > 0
            ? "Passages in our words, not persons; words of quantity are the document’s, “l.” its lines."
            : study.Codes.Children(code.Id).IsEmpty ? "Nothing is coded under it." : "What is coded stands under its sub-codes.").Append("</p>\n");
        foreach (var kind in CaseWords.FindingKinds)
        {
            var some = findings.Where(finding => finding.Kind == kind).ToList();
            if (some.Count > 0)
            {
                html.Append("<h3>").Append(Heading(kind)).Append("</h3>\n<ul class=nav-findings>\n").AppendJoin("", some.Select(Item)).Append("</ul>\n");
            }
        }
    }

    private string Item(CaseFinding finding) => "<li>" + HtmlText.Encode(finding.Statement) + (finding.Doubt is null ? "" : " " + "Doubt: " + HtmlText.Encode(finding.Doubt))
        + "<small>" + FindingText.About(study, finding, withKind: false) + " · "
        + (finding.Informants.IsEmpty ? "" : string.Join(", ", finding.Informants.Select(id => CompactHtml.Link(SiteMap.CaseRow(id), HtmlText.Encode(id)))) + " · ")
        + CompactHtml.Link(SiteMap.CaseRow(finding.Id), HtmlText.Encode(finding.Id)) + " " + FindingText.Lines(finding.Lines) + "</small>\n";

    private static string Heading(FindingKind kind) => CaseWords.Of(kind).En is var word ? char.ToUpperInvariant(word[0]) + word[1..] : "";

    private static void Fact(StringBuilder html, string name, string value)
    {
        if (value.Length > 0)
        {
            html.Append("<dt>").Append(name).Append("<dd>").Append(value);
        }
    }
}
