using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>Writes a report as JSON. Counts from 1 to 4 are written as "&lt;5".</summary>
internal static class DataReportJson
{
    private const int Version = 1;

    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    public static string Write(DataReport report)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            json.WriteNumber("version", Version);
            json.WriteString("survey", report.Survey);
            json.WriteString("file", Path.GetFileName(report.File));
            json.WriteString("basis", report.Basis.ToString().ToLowerInvariant());
            WriteCount(json, "rows", DataFinding.Count(report.RowCount));
            json.WriteNumber("errors", report.Count(FindingLevel.Error));
            json.WriteNumber("warnings", report.Count(FindingLevel.Warning));
            json.WriteNumber("notes", report.Count(FindingLevel.Note));
            json.WriteStartArray("findings");
            foreach (var finding in report.Findings)
            {
                WriteFinding(json, finding);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteFinding(Utf8JsonWriter json, DataFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("level", finding.LevelId);
        json.WriteString("rule", finding.RuleId);
        if (finding.Variable is not null)
        {
            json.WriteString("variable", finding.Variable);
        }

        if (finding.Column is not null)
        {
            json.WriteString("column", finding.Column);
        }

        if (finding.Rows is { } rows)
        {
            WriteCount(json, "rows", rows);
        }

        if (finding.FirstRow is { } first)
        {
            json.WriteNumber("firstRow", first);
        }

        json.WriteString("statement", finding.Statement);
        if (finding.Remedy.Length > 0)
        {
            json.WriteString("remedy", finding.Remedy);
        }

        json.WriteEndObject();
    }

    private static void WriteCount(Utf8JsonWriter json, string name, ShownCount count)
    {
        if (count.Count is { } shown)
        {
            json.WriteNumber(name, shown);
        }
        else
        {
            json.WriteString(name, "<5");
        }
    }
}
