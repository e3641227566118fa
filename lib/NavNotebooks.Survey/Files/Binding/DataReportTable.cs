using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>A report as a table: a line a finding.</summary>
internal static class DataReportTable
{
    public static Table Of(DataReport report, Language language) => new(
        report.Summary,
        [
            language.In("Level", "Nivå"),
            language.In("Rule", "Regel"),
            language.In("Variable (column)", "Variabel (kolonne)"),
            language.In("Rows", "Rader"),
            language.In("What is so, and what to do", "Hva som er, og hva som kan gjøres"),
        ],
        [.. report.Findings.Select(finding => Row(finding, language))],
        report.Findings.IsEmpty ? [language.In("Everything fits.", "Alt passer.")] : []);

    private static ImmutableArray<string> Row(DataFinding finding, Language language) =>
    [
        finding.Level switch
        {
            FindingLevel.Error => language.In("error", "feil"),
            FindingLevel.Warning => language.In("warning", "advarsel"),
            _ => language.In("note", "merknad"),
        },
        finding.RuleId,
        Names(finding),
        Rows(finding, language),
        $"{finding.Statement} {finding.Remedy}".TrimEnd(),
    ];

    private static string Names(DataFinding finding) => (finding.Variable, finding.Column) switch
    {
        (null, null) => "",
        (null, var column) => $"({column})",
        (var variable, null) => variable,
        var (variable, column) => variable == column ? variable : $"{variable} ({column})",
    };

    private static string Rows(DataFinding finding, Language language)
    {
        var rows = finding.Rows?.Text(language) ?? "";
        return finding.FirstRow is { } first ? rows + FormattableString.Invariant($" ({language.In("first", "første")}: {first})") : rows;
    }
}
