using System.Collections.Immutable;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Cli.Site.ClaimPages;

/// <summary>Checked claims as the site gives them to programs: every field once, and none that holds nothing.</summary>
/// <remarks>data-dictionary/schema/checked-claims.schema.json describes it. The same site gives the same bytes.</remarks>
/// <param name="content">What the site is made of.</param>
internal sealed class ClaimsData(SiteContent content)
{
    private static readonly JsonWriterOptions Layout = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON text, ending with a line feed.</summary>
    public string Write()
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            WriteNotebooks(json);
            json.WriteStartArray("claims");
            foreach (var claim in content.Check.Claims)
            {
                WriteClaim(json, claim);
            }

            json.WriteEndArray();
            json.WriteStartArray("inconsistencies");
            foreach (var inconsistency in content.Check.Inconsistencies)
            {
                WriteInconsistency(json, inconsistency);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private void WriteNotebooks(Utf8JsonWriter json)
    {
        json.WriteStartObject("notebooks");
        foreach (var page in content.Notebooks)
        {
            json.WriteStartObject(page.Short);
            json.WriteString("title", page.Body.Title);
            json.WriteString("page", page.Href);
            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private void WriteClaim(Utf8JsonWriter json, CheckedClaim result)
    {
        var claim = result.Claim;
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("part", claim.Part);
        json.WriteString("section", claim.Section);
        WriteText(json, "figure", claim.Figure);
        WriteNumbers(json, "lines", [claim.FirstLine, claim.LastLine]);
        json.WriteString("survey", claim.Survey);
        WriteNumbers(json, "waves", claim.Waves);
        WriteText(json, "population", claim.Population);
        json.WriteString("statement", claim.Statement);
        json.WriteString("statistic", claim.Statistic);
        WriteText(json, "printed", claim.PrintedText == "–" ? null : claim.PrintedText);
        WriteText(json, "base", claim.Base);
        WriteTexts(json, "variables", SiteContent.VariablesOf(claim));
        WriteText(json, "untied", claim.Untied);
        WriteText(json, "note", claim.Note);
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            WriteFinding(json, finding);
        }

        json.WriteEndArray();
        WriteTexts(json, "mentions", [.. content.Mentions.AllOf(claim.Id).Select(mention => mention.Page.Short)]);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, ClaimFinding finding)
    {
        json.WriteStartObject();
        json.WriteString("verdict", VerdictWords.Of(finding.Verdict));
        WriteText(json, "basis", finding.Basis is null ? null : VerdictWords.Of(finding.Basis));
        WriteText(json, "computed", finding.Computed);
        WriteNumber(json, "value", finding.Value);
        if (finding.Interval is { } interval)
        {
            WriteRange(json, "interval", interval);
        }

        json.WriteString("reason", finding.Reason);
        WriteText(json, "recomputation", finding.Recomputation);
        WriteText(json, "inconsistency", finding.Inconsistency);
        WriteTexts(json, "places", [.. finding.Places.Select(place => place.Split(':')[0])]);
        json.WriteEndObject();
    }

    private static void WriteInconsistency(Utf8JsonWriter json, Inconsistency inconsistency)
    {
        json.WriteStartObject();
        json.WriteString("id", inconsistency.Id);
        json.WriteString("rule", inconsistency.Rule);
        json.WriteString("severity", InconsistencyWords.Of(inconsistency.Severity).En);
        json.WriteString("title", inconsistency.Title.En);
        json.WriteString("computed", inconsistency.Computed.En);
        json.WriteString("settles", inconsistency.Settles.En);
        WriteText(json, "remark", inconsistency.Remark);
        WriteTexts(json, "claims", [.. inconsistency.Claims.Select(claim => claim.Id)]);
        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, ImmutableArray<string> texts)
    {
        if (!texts.IsEmpty)
        {
            json.WriteStartArray(name);
            foreach (var text in texts)
            {
                json.WriteStringValue(text);
            }

            json.WriteEndArray();
        }
    }

    private static void WriteNumbers(Utf8JsonWriter json, string name, ImmutableArray<int> numbers)
    {
        if (!numbers.IsEmpty)
        {
            json.WriteStartArray(name);
            foreach (var number in numbers)
            {
                json.WriteNumberValue(number);
            }

            json.WriteEndArray();
        }
    }

    /// <summary>An end that is infinite is left out.</summary>
    private static void WriteRange(Utf8JsonWriter json, string name, RoundingInterval range)
    {
        json.WriteStartObject(name);
        WriteNumber(json, "low", range.Low);
        WriteNumber(json, "high", range.High);
        json.WriteEndObject();
    }

    /// <summary>Six decimals are more than any claim prints, and hide the last bits of the arithmetic.</summary>
    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
        {
            json.WriteNumber(name, Math.Round(number, 6));
        }
    }
}
