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
            .Append("Words of quantity are the document’s. No study is added to another.</p>\n<table class=\"nav-table\">\n<caption>Rows of each study, in the order of their fieldwork</caption>\n<thead><tr>")
            .AppendJoin("", Headings.Select(heading => $"<th scope=\"col\">{heading}</th>")).Append("</tr></thead>\n<tbody>\n");
        foreach (var study in studies)
        {
            html.Append("<tr><th scope=\"row\">").Append(SiteMap.Anchor(SiteMap.Study(study.Id), TitleOf(study))).Append("<span class=\"nav-place\">").Append(HtmlText.Encode(When(study)))
                .Append("</span></th>").AppendJoin("", Counts(study).Select(count => $"<td class=\"nav-number\">{count.ToString(CultureInfo.InvariantCulture)}</td>")).Append("</tr>\n");
        }

        return html.Append("</tbody>\n</table>\n").ToString();
    }

    private static readonly ImmutableArray<string> Headings = ["Study", "Cases", "Informants", "Attributes", "Codes", "Findings", "Figures", "Numbers", "Guide", "Contradictions"];

    private static int[] Counts(CaseStudy study) =>
    [
        study.Cases.Length, study.Informants.Length, study.Attributes.Count, study.Codes.Count, study.Findings.Count, study.Figures.Length, study.Numbers.Length, study.Guide.Length, study.Anomalies.Length,
    ];

    private static string When(CaseStudy study)
    {
        var about = study.About;
        var fieldwork = string.Join(" to ", new[] { about.FieldworkFrom, about.FieldworkTo }.OfType<string>().Distinct());
        var year = (about.Year ?? "year not stated") + (about.YearStatus == AttributeStatus.Implied ? ", derived" : "");
        return fieldwork.Length == 0 ? $"document of {year}" : $"document of {year}; fieldwork {fieldwork}";
    }
}
