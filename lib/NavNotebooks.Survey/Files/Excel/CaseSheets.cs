using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Matrices;

namespace NavNotebooks.Survey.Files.Excel;

/// <summary>Case material as sheets of a workbook.</summary>
public static class CaseSheets
{
    /// <summary>A matrix on one sheet, and on another the findings behind it with their lines.</summary>
    /// <param name="matrix">The matrix.</param>
    /// <param name="language">The language of headings. Default: English.</param>
    public static ImmutableArray<Sheet> ToSheets(this CaseMatrix matrix, Language language = Language.English) =>
    [
        new(language.In("Matrix", "Matrise"), matrix.ToTable(language)),
        new(language.In("Findings", "Funn"), matrix.Findings.ToTable(language)),
    ];

    /// <summary>What is known of a study: findings, codes by cases, codes, attributes of cases and informants, summaries, numbers, contradictions. What it has none of is left out.</summary>
    /// <param name="study">The study.</param>
    /// <param name="language">The language of headings. Default: English.</param>
    public static ImmutableArray<Sheet> ToSheets(this CaseStudy study, Language language = Language.English)
    {
        var matrix = study.Findings.Matrix(MatrixAxis.CodesNamed(study, [.. study.Codes.Select(code => code.Id)]), MatrixAxis.Cases(study)).Filled();
        Sheet[] sheets =
        [
            new(language.In("Findings", "Funn"), study.Findings.ToTable(language)),
            new(language.In("Codes by cases", "Koder etter case"), matrix.ToTable(language)),
            new(language.In("Codes", "Koder"), study.CodeTable()),
            new(language.In("Cases", "Case"), study.Attributes.OfCases().Transposed().ToTable(language)),
            new(language.In("Informants", "Informanter"), study.Attributes.OfInformants().Transposed().ToTable(language)),
            new(language.In("Interview guide", "Intervjuguide"), study.GuideTable()),
            new(language.In("Contradictions", "Selvmotsigelser"), study.AnomalyTable()),
        ];
        return [.. sheets.Where(sheet => !sheet.Table.Rows.IsEmpty)];
    }
}
