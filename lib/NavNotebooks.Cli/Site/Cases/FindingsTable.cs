using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Cases;

/// <summary>The findings of a study, in the order of the data dictionary.</summary>
internal static class FindingsTable
{
    /// <summary>A row a finding.</summary>
    /// <param name="study">The study.</param>
    /// <param name="shown">The notebooks that speak of the rows.</param>
    public static MaterialTable Of(CaseStudy study, MentionLinks shown)
    {
        var table = new MaterialTable(
            new("Findings", "Funn"), new BilingualText("Statement", "Utsagn"), new BilingualText("Who, where, which way, how many", "Hvem, hvor, hvilken vei, hvor mange"), new BilingualText("Code", "Kode"));
        var (kind, direction, voice, code, quantity) = (table.By("kind"), table.By("direction"), table.By("voice"), table.By("code"), table.By("quantity"));
        foreach (var finding in study.Findings)
        {
            table.Add(
                finding,
                string.Join(
                    '.',
                    kind.Of(CaseWords.Of(finding.Kind).En), direction.Of(CaseWords.Of(finding.Direction).En), voice.Of(finding.Voices.Select(one => CaseWords.Of(one).En)), code.Of(study.Codes.Path(finding.Code)[0].Label.En),
                    quantity.Of(finding.Quantity is { } some ? CaseWords.Of(some.Word).En : "no word")),
                shown.Short(finding.Id),
                HtmlText.Encode(finding.Statement) + FindingText.Notes(finding) + (finding.Anomaly is null ? "" : " " + MaterialTable.Link(finding.Anomaly)),
                FindingText.About(study, finding, withKind: true) + (finding.Informants.IsEmpty ? "" : CompactHtml.Note(string.Join(", ", finding.Informants.Select(MaterialTable.Link)))),
                Code(study, finding));
        }

        return table;
    }

    private static string Code(CaseStudy study, CaseFinding finding) => CompactHtml.Link(SiteMap.Code(finding.Code), CompactHtml.Text(study.Codes[finding.Code].Label))
        + string.Concat(finding.Explains.Select(one => CompactHtml.Note(
            (one.Basis == ExplanationBasis.Stated ? LanguageHtml.Inline("explains ", "forklarer ") : LanguageHtml.Inline("explains, as we read it, ", "forklarer, slik vi leser det, "))
            + CompactHtml.Link(SiteMap.Code(one.Code), HtmlText.Encode(one.Code)))));
}
