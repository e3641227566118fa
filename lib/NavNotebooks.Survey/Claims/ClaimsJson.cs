using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>Writes checked claims as JSON for other programs. The same claims give the same bytes.</summary>
/// <remarks>
/// One object: <c>counts</c> (verdict by basis, never added up), <c>claims</c> in the registry's order, each with the fields of its
/// leading finding and all <c>findings</c>, and <c>inconsistencies</c>, the surest first. Numbers that rest on too few answers are already absent from the findings.
/// </remarks>
public static class ClaimsJson
{
    private static readonly JsonWriterOptions Layout = new()
    {
        Indented = true,
        NewLine = "\n",
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    /// <summary>The JSON text, ending with a line feed.</summary>
    /// <param name="claims">The claims, checked.</param>
    /// <param name="inconsistencies">Where the document disagrees with itself.</param>
    public static string Write(IReadOnlyCollection<CheckedClaim> claims, IReadOnlyCollection<Inconsistency> inconsistencies)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            WriteCounts(json, new VerdictSummary(claims));
            json.WriteStartArray("claims");
            foreach (var claim in claims)
            {
                WriteClaim(json, claim);
            }

            json.WriteEndArray();
            json.WriteStartArray("inconsistencies");
            foreach (var inconsistency in inconsistencies)
            {
                WriteInconsistency(json, inconsistency);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteCounts(Utf8JsonWriter json, VerdictSummary summary)
    {
        json.WriteStartObject("counts");
        foreach (var basis in new DataBasis?[] { DataBasis.Published, DataBasis.Synthetic, DataBasis.Microdata, null })
        {
            json.WriteStartObject(VerdictWords.Of(basis));
            foreach (var verdict in VerdictWords.ByPriority)
            {
                json.WriteNumber(VerdictWords.Of(verdict), summary.Count(verdict, basis));
            }

            json.WriteEndObject();
        }

        json.WriteEndObject();
    }

    private static void WriteClaim(Utf8JsonWriter json, CheckedClaim result)
    {
        var claim = result.Claim;
        json.WriteStartObject();
        json.WriteString("id", claim.Id);
        json.WriteString("part", claim.Part);
        json.WriteString("section", claim.Section);
        json.WriteString("figure", claim.Figure);
        json.WriteStartArray("lines");
        json.WriteNumberValue(claim.FirstLine);
        json.WriteNumberValue(claim.LastLine);
        json.WriteEndArray();
        json.WriteString("place", claim.Place);
        json.WriteString("statement", claim.Statement);
        json.WriteString("printed", claim.Printed.ToString());
        WriteTheme(json, claim.Theme);
        WriteFinding(json, result.Headline);
        json.WriteStartArray("findings");
        foreach (var finding in result.Findings)
        {
            json.WriteStartObject();
            WriteFinding(json, finding);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteTheme(Utf8JsonWriter json, OpenAnswerTheme? theme)
    {
        if (theme is null)
        {
            return;
        }

        json.WriteStartObject("theme");
        json.WriteString("question", theme.Question);
        json.WriteString("voice", theme.Voice);
        json.WriteString("quantity", OpenAnswerThemeReader.NameOf(theme.Quantity));
        json.WriteString("direction", OpenAnswerThemeReader.NameOf(theme.Direction));
        json.WriteString("among", theme.Among);
        json.WriteEndObject();
    }

    private static void WriteFinding(Utf8JsonWriter json, ClaimFinding finding)
    {
        json.WriteString("verdict", VerdictWords.Of(finding.Verdict));
        json.WriteString("basis", finding.Basis is null ? null : VerdictWords.Of(finding.Basis));
        json.WriteString("computed", finding.Computed);
        WriteNumber(json, "value", finding.Value);
        WriteRange(json, "interval", finding.Interval);
        json.WriteString("reason", finding.Reason);
        json.WriteString("recomputation", finding.Recomputation);
        json.WriteString("inconsistency", finding.Inconsistency);
        json.WriteStartArray("places");
        foreach (var place in finding.Places)
        {
            json.WriteStringValue(place);
        }

        json.WriteEndArray();
    }

    private static void WriteInconsistency(Utf8JsonWriter json, Inconsistency inconsistency)
    {
        json.WriteStartObject();
        json.WriteString("id", inconsistency.Id);
        json.WriteString("rule", inconsistency.Rule);
        json.WriteString("severity", InconsistencyWords.Of(inconsistency.Severity).En);
        json.WriteString("title", inconsistency.Title.En);
        json.WriteString("computed", inconsistency.Computed.En);
        WriteRange(json, "computedRange", inconsistency.ComputedRange);
        WriteRange(json, "printedRange", inconsistency.PrintedRange);
        json.WriteString("settles", inconsistency.Settles.En);
        json.WriteString("remark", inconsistency.Remark);
        json.WriteStartArray("claims");
        foreach (var claim in inconsistency.Claims)
        {
            json.WriteStringValue(claim.Id);
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteRange(Utf8JsonWriter json, string name, RoundingInterval? range)
    {
        if (range is { } known)
        {
            json.WriteStartObject(name);
            WriteNumber(json, "low", known.Low);
            WriteNumber(json, "high", known.High);
            json.WriteEndObject();
        }
        else
        {
            json.WriteNull(name);
        }
    }

    /// <summary>Ten significant decimals are more than any claim prints, and hide the last bits of the arithmetic.</summary>
    private static void WriteNumber(Utf8JsonWriter json, string name, double? value)
    {
        if (value is { } number && double.IsFinite(number))
        {
            json.WriteNumber(name, Math.Round(number, 10));
        }
        else
        {
            json.WriteNull(name);
        }
    }
}
