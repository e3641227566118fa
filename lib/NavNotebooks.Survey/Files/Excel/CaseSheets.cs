using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Matrices;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>Case material as sheets of a workbook, and findings as rows for statistics programs.</summary>
public static class CaseSheets
{
    private const string Several = "; ";

    /// <summary>A matrix on one sheet, and on another the findings behind it with their lines.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="language">The language of headings. Default: English.</param>
    public static ImmutableArray<Sheet> ToSheets(this CaseMatrix matrix, Language language = Language.English) =>
    [
        new(language.In("Matrix", "Matrise"), matrix.ToTable(language)),
        new(language.In("Findings", "Funn"), matrix.Findings.ToRows(language)),
    ];

    /// <summary>What is known of a study: findings, codes by cases, codes, attributes of cases and informants, guide, contradictions. What it has none of is left out.</summary>
    /// <param name="study">The study.</param>
    /// <param name="language">The language of headings. Default: English.</param>
    public static ImmutableArray<Sheet> ToSheets(this CaseStudy study, Language language = Language.English)
    {
        var matrix = study.Findings.Matrix(MatrixAxis.CodesNamed(study, [.. study.Codes.Select(code => code.Id)]), MatrixAxis.Cases(study)).Filled();
        Sheet[] sheets =
        [
            new(language.In("Findings", "Funn"), study.Findings.ToRows(language)),
            new(language.In("Codes by cases", "Koder etter case"), matrix.ToTable(language)),
            new(language.In("Codes", "Koder"), study.CodeTable()),
            new(language.In("Cases", "Case"), study.Attributes.OfCases().Transposed().ToTable(language)),
            new(language.In("Informants", "Informanter"), study.Attributes.OfInformants().Transposed().ToTable(language)),
            new(language.In("Interview guide", "Intervjuguide"), study.GuideTable()),
            new(language.In("Contradictions", "Selvmotsigelser"), study.AnomalyTable()),
        ];
        return [.. sheets.Where(sheet => !sheet.Table.Rows.IsEmpty)];
    }

    /// <summary>A row a finding, a column for each thing that is known of it; ids beside labels, several values parted by semicolons, an empty cell where nothing is told.</summary>
    /// <param name="findings">The findings.</param>
    /// <param name="language">The language of labels and categories; headings are ids that programs can use, statements are in English.</param>
    public static Table ToRows(this CaseFindings findings, Language language = Language.English) => new(
        language.In("Findings, coded by us. A finding is a passage: their number is not how many said so.", "Funn, kodet av oss. Et funn er en passasje: antallet er ikke hvor mange som sa det."),
        [
            "id", "kind", "code", "code_label", "cases", "case_labels", "informants", "voices", "stance", "direction", "quantity", "quantity_printed", "quantity_of", "indicator",
            "statement", "source", "section", "lines", "explains", "note", "doubt", "contradiction",
        ],
        [.. findings.Select(finding => Row(finding, findings, language))],
        []);

    private static ImmutableArray<string> Row(CaseFinding finding, CaseFindings findings, Language language) =>
    [
        finding.Id,
        CaseWords.Of(finding.Kind).In(language),
        finding.Code,
        findings.Label(finding.Code).In(language),
        string.Join(Several, finding.Cases),
        string.Join(Several, finding.Cases.Select(id => findings.Label(id).In(language))),
        string.Join(Several, finding.Informants),
        string.Join(Several, finding.Voices.Select(voice => CaseWords.Of(voice).In(language))),
        CaseWords.Of(finding.Stance == Stance.SaysNot ? CellState.SaysNot : CellState.Says).In(language),
        CaseWords.Of(finding.Direction).In(language),
        finding.Quantity is { } quantity ? CaseWords.Of(quantity.Word).In(language) : "",
        finding.Quantity?.Printed ?? "",
        finding.Quantity?.Of ?? "",
        finding.Indicator ?? "",
        finding.Statement,
        finding.Source ?? "",
        finding.Section ?? "",
        CaseMark.Lines(finding.Lines),
        string.Join(Several, finding.Explains.Select(explanation => explanation.Code)),
        finding.Note ?? "",
        finding.Doubt ?? "",
        finding.Anomaly ?? "",
    ];
}
