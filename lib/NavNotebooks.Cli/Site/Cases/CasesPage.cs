using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Cases;

/// <summary>The page that leads to the case material of each study.</summary>
internal static class CasesPage
{
    /// <summary>What a study's page is called: <c>S1: …</c>.</summary>
    public static string TitleOf(CaseStudy study) => BilingualTitleOf(study).En;

    /// <summary>The same in both languages, where the study has a title in both.</summary>
    public static BilingualText BilingualTitleOf(CaseStudy study) => new($"{study.Id}: {study.About.Title?.En ?? study.About.Genre}", $"{study.Id}: {study.About.Title?.Nb ?? study.About.Genre}");

    /// <summary>The inside of the page.</summary>
    /// <param name="studies">In the order shown.</param>
    public static string ToHtml(ImmutableArray<CaseStudy> studies)
    {
        var html = new StringBuilder("<h1>Case material</h1>\n<p>What the documents of these studies tell of cases and of those who were heard, coded by us in our own words, row by row with the lines of the document. ")
            .Append("A row is a passage, not a person: numbers of rows tell nothing of how many think so, and a study that is silent has not said no. ")
            .Append("Words of quantity are the document’s. No study is added to another. ").Append(SiteMap.Anchor(SiteMap.Codes, "All codes of the studies"))
            .Append(", each with its place in the tree and what is told under it.</p>\n<div class=\"nav-scroll\"><table class=\"nav-table\">\n<caption>")
            .Append(LanguageHtml.Inline("The studies in the order of their fieldwork", "Studiene i feltarbeidets rekkefølge")).Append("</caption>\n<thead><tr>")
            .Append("<th scope=\"col\">").Append(LanguageHtml.Inline("Study", "Studie")).Append("</th><th scope=\"col\">").Append(LanguageHtml.Inline("When", "Når")).Append("</th><th scope=\"col\">").Append(LanguageHtml.Inline("Rows", "Rader")).Append("</th></tr></thead>\n<tbody>\n");
        foreach (var study in studies)
        {
            html.Append("<tr><th scope=\"row\">").Append(CompactHtml.Link(SiteMap.Study(study.Id), CompactHtml.Text(BilingualTitleOf(study)))).Append("</th><td>").Append(CompactHtml.Text(When(study)))
                .Append("</td><td>").Append(LanguageHtml.Inline(Counts(study, kind => kind.En), Counts(study, kind => kind.Nb))).Append("</td></tr>\n");
        }

        return html.Append("</tbody>\n</table></div>\n").ToString();
    }

    private static string Counts(CaseStudy study, Func<BilingualText, string> name) =>
        string.Join(", ", Counts(study).Where(kind => kind.Count > 0).Select(kind => string.Create(CultureInfo.InvariantCulture, $"{kind.Count} {name(kind.Name)}")));

    private static (int Count, BilingualText Name)[] Counts(CaseStudy study) =>
    [
        (study.Cases.Length, new("cases", "kasus")), (study.Informants.Length, new("informants", "informanter")), (study.Attributes.Count, new("attributes", "kjennetegn")), (study.Codes.Count, new("codes", "koder")),
        (study.Findings.Count, new("findings", "funn")), (study.Figures.Length, new("figures", "figurer")), (study.Numbers.Length, new("numbers", "tall")), (study.Guide.Length, new("questions of the guide", "spørsmål i guiden")),
        (study.Anomalies.Length, new("contradictions", "selvmotsigelser")),
    ];

    private static BilingualText When(CaseStudy study)
    {
        var about = study.About;
        var (derived, avledet) = about.YearStatus == AttributeStatus.Implied ? (", derived", ", utledet") : ("", "");
        var (document, dokument) = ($"document of {about.Year ?? "year not stated"}{derived}", $"dokument fra {about.Year ?? "ukjent år"}{avledet}");
        return about.FieldworkFrom is null && about.FieldworkTo is null ? new(document, dokument) : new($"{document}; fieldwork {about.Period.En}", $"{dokument}; feltarbeid {about.Period.Nb}");
    }
}
