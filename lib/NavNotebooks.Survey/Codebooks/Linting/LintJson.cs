using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NavNotebooks.Survey.Codebooks.Linting;

/// <summary>Lint reports as JSON for other programs. The same reports give the same bytes.</summary>
public static class LintJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>A list of reports, ending with a line feed.</summary>
    public static string Write(IEnumerable<LintReport> reports)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartArray();
            foreach (var report in reports)
            {
                Write(json, report);
            }

            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void Write(Utf8JsonWriter json, LintReport report)
    {
        json.WriteStartObject();
        json.WriteString("subject", report.Subject);
        json.WriteBoolean("errors", report.HasErrors);
        json.WriteStartArray("findings");
        foreach (var finding in report.Findings)
        {
            json.WriteStartObject();
            json.WriteString("level", finding.LevelId);
            json.WriteString("rule", finding.RuleId);
            if (finding.Variable is { } variable)
            {
                json.WriteString("variable", variable);
            }

            json.WriteString("statement", finding.Statement);
            json.WriteString("remedy", finding.Remedy);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }
}
