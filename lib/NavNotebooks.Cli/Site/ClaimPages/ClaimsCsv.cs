using System.Globalization;
using CsvHelper;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site.ClaimPages;

/// <summary>Checked claims as CSV by RFC 4180 for spreadsheets and other programs: one row a finding, the leading finding of a claim first.</summary>
/// <remarks>Text that a spreadsheet would take for a formula has an apostrophe before it. The same claims give the same text.</remarks>
internal static class ClaimsCsv
{
    private static readonly (string Name, string Meaning, Func<ClaimFinding, object?> Field)[] Columns =
    [
        ("claim", "permanent id", finding => finding.Claim.Id),
        ("part", "part of the report", finding => finding.Claim.Part),
        ("section", "section as printed", finding => finding.Claim.Section),
        ("figure", "figure (F) or table (T); empty for the text alone", finding => finding.Claim.Figure),
        ("first_line", "first line of the report as plain text", finding => finding.Claim.FirstLine),
        ("last_line", "last line", finding => finding.Claim.LastLine),
        ("survey", "owners, office, or other", finding => finding.Claim.Survey),
        ("waves", "years, with spaces between them", finding => string.Join(' ', finding.Claim.Waves.Select(wave => wave.ToString(CultureInfo.InvariantCulture)))),
        ("population", "whom the statement is about", finding => finding.Claim.Population),
        ("statement", "in this project’s words", finding => finding.Claim.Statement),
        ("statistic", "kind of statistic", finding => finding.Claim.Statistic),
        ("printed", "what was printed, with sign, hedge and unit; – where it is words only", finding => finding.Claim.PrintedText),
        ("base", "number of answers as printed", finding => finding.Claim.Base),
        ("variables", "variables that answer it, with spaces between them; none where nothing asks", finding => string.Join(' ', SiteContent.VariablesOf(finding.Claim))),
        ("verdict", "contradicted, deviates, recomputed, replicated, reproduced or not computable", finding => VerdictWords.Of(finding.Verdict)),
        ("basis", "published, synthetic or microdata; empty where nothing was computed", finding => finding.Basis is null ? null : VerdictWords.Of(finding.Basis)),
        ("computed", "what was computed, with interval and number of answers", finding => finding.Computed),
        ("value", "the one computed number, in the printed unit", finding => finding.Value),
        ("low", "lower end of its interval", finding => finding.Interval?.Low),
        ("high", "upper end", finding => finding.Interval?.High),
        ("reason", "the comparison in words, or what is missing", finding => finding.Reason),
        ("recomputation", "id of the recomputation", finding => finding.Recomputation),
        ("inconsistency", "id of the inconsistency", finding => finding.Inconsistency),
    ];

    /// <summary>The columns in their order, each with what it holds.</summary>
    public static IEnumerable<(string Name, string Meaning)> Described => Columns.Select(column => (column.Name, column.Meaning));

    /// <summary>The text, with headings and without byte order mark.</summary>
    public static string Write(IEnumerable<CheckedClaim> claims)
    {
        using var text = new StringWriter(CultureInfo.InvariantCulture);
        using (var csv = CsvWriter.Create(text, new CsvWriterOptions { Injection = CsvInjection.Escape }, leaveOpen: true))
        {
            foreach (var column in Columns)
            {
                csv.WriteField(column.Name);
            }

            csv.EndRecord();
            foreach (var finding in claims.SelectMany(claim => claim.Findings))
            {
                foreach (var column in Columns)
                {
                    Write(csv, column.Field(finding));
                }

                csv.EndRecord();
            }
        }

        return text.ToString();
    }

    /// <summary>Six decimals are more than any claim prints; an infinite end is no number that a spreadsheet knows.</summary>
    private static void Write(CsvWriter csv, object? field)
    {
        switch (field)
        {
            case double number when double.IsFinite(number):
                csv.WriteField(Math.Round(number, 6));
                break;
            case int number:
                csv.WriteField(number);
                break;
            default:
                csv.WriteField(field as string ?? "");
                break;
        }
    }
}
