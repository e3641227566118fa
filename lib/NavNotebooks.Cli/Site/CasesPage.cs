using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Cli.Site;

/// <summary>The page that leads to the case material of each study.</summary>
internal static class CasesPage
{
    /// <summary>What a study's page is called: <c>S1: …</c>.</summary>
    public static string TitleOf(CaseStudy study) => $"{study.Id}: {study.About.Title?.En ?? study.About.Genre}";

    /// <summary>The inside of the page.</summary>
    /// <param name="studies">In the order shown.</param>
    public static string ToHtml(ImmutableArray<CaseStudy> studies)
    {
        var html = new StringBuilder("<h1>Case material</h1>\n<p>What five documents tell of cases and of those who were heard, coded by us in our own words, row by row with the lines of the document. ")
            .Append("A row is a passage, not a person: numbers of rows tell nothing of how many think so, and a study that is silent has not said no. ")
            .Append("Words of quantity are the document’s. No study is added to another.</p>\n<table class=\"nav-table\">\n<caption>Five studies in the order of their fieldwork</caption>\n<thead><tr>")
            .Append("<th scope=\"col\">Study</th><th scope=\"col\">When</th><th scope=\"col\">Rows</th></tr></thead>\n<tbody>\n");
        foreach (var study in studies)
        {
            html.Append("<tr><th scope=\"row\">").Append(SiteMap.Anchor(SiteMap.Study(study.Id), TitleOf(study))).Append("</th><td>").Append(HtmlText.Encode(When(study)))
                .Append("</td><td>").AppendJoin(", ", Counts(study).Where(kind => kind.Count > 0).Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Count} {kind.Name}"))).Append("</td></tr>\n");
        }

        return html.Append("</tbody>\n</table>\n").ToString();
    }

    private static (int Count, string Name)[] Counts(CaseStudy study) =>
    [
        (study.Cases.Length, "cases"), (study.Informants.Length, "informants"), (study.Attributes.Count, "attributes"), (study.Codes.Count, "codes"), (study.Findings.Count, "findings"), (study.Figures.Length, "figures"),
        (study.Numbers.Length, "numbers"), (study.Guide.Length, "questions of the guide"), (study.Anomalies.Length, "contradictions"),
    ];

    private static string When(CaseStudy study)
    {
        var about = study.About;
        var year = (about.Year ?? "year not stated") + (about.YearStatus == AttributeStatus.Implied ? ", derived" : "");
        return about.FieldworkFrom is null && about.FieldworkTo is null ? $"document of {year}" : $"document of {year}; fieldwork {about.Period.En}";
    }
}
