using NavNotebooks.Survey.Files.Binding;

namespace NavNotebooks.Cli.Data;

/// <summary>A report of validation for the terminal: a heading a finding, then what is so and what to do.</summary>
internal static class DataReportText
{
    private const string Indent = "    ";

    public static void Write(DataReport report, TextWriter output)
    {
        output.WriteLine(report.Summary);
        foreach (var finding in report.Findings)
        {
            output.WriteLine($"{finding.LevelId} {finding.RuleId}{Subject(finding)}{Rows(finding)}");
            output.WriteLine(Indent + finding.Statement);
            if (finding.Remedy.Length > 0)
            {
                output.WriteLine(Indent + finding.Remedy);
            }
        }
    }

    private static string Subject(DataFinding finding) => (finding.Variable, finding.Column) switch
    {
        (null, null) => "",
        (null, var column) => $": column {column}",
        (var variable, null) => $": {variable}",
        var (variable, column) => variable == column ? $": {variable}" : $": {variable} (column {column})",
    };

    private static string Rows(DataFinding finding)
    {
        var rows = finding.Rows is { } count ? $", {count} rows" : "";
        return finding.FirstRow is { } first ? rows + FormattableString.Invariant($", first in row {first}") : rows;
    }
}
