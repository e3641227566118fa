using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NavNotebooks.Cli.Site.Home;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site.ClaimPages;

/// <summary>What the rows of the list can be chosen by, as the site's script reads it.</summary>
/// <remarks>
/// An array of groups. A group has <c>names</c>, the different <c>values</c> that rows have, and for each row in the order of the list the place of its value
/// in them. A value is a list of alternatives, each with a word for every name: choices about a group must all hold of one and the same alternative, so that a
/// verdict goes with its own data basis.
/// </remarks>
internal static class ClaimFacets
{
    private const string NotStated = "not stated";

    /// <summary>The leading finding on each basis: what the list shows, and what the counts of verdicts count.</summary>
    public static ImmutableArray<ClaimFinding> Leading(CheckedClaim claim) => [.. claim.Findings.DistinctBy(finding => finding.Basis)];

    /// <summary>The JSON text.</summary>
    /// <param name="claims">In the order of the list.</param>
    public static string ToJson(IEnumerable<CheckedClaim> claims)
    {
        var rows = claims.ToImmutableArray();
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, new JsonWriterOptions { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping }))
        {
            json.WriteStartArray();
            Write(json, ["part"], rows.Select(row => One(row.Claim.Part)));
            Write(json, ["section"], rows.Select(row => One(row.Claim.Section)));
            Write(json, ["figure"], rows.Select(row => One(row.Claim.Figure ?? "none")));
            Write(json, ["verdict", "basis"], rows.Select(Verdicts));
            Write(json, ["population"], rows.Select(row => One(row.Claim.Population ?? NotStated)));
            Write(json, ["wave"], rows.Select(row => Waves(row.Claim)));
            Write(json, ["reason"], rows.Select(Reasons));
            json.WriteEndArray();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }

    private static ImmutableArray<string[]> One(string word) => [[word]];

    private static ImmutableArray<string[]> Verdicts(CheckedClaim claim) => [.. Leading(claim).Select(finding => new[] { VerdictWords.Of(finding.Verdict), VerdictWords.Of(finding.Basis) })];

    private static ImmutableArray<string[]> Waves(Claim claim) =>
        claim.Waves.IsEmpty ? One(NotStated) : [.. claim.Waves.Select(wave => new[] { wave.ToString(CultureInfo.InvariantCulture) })];

    /// <summary>Why nothing was computed; all such claims can be chosen together too.</summary>
    private static ImmutableArray<string[]> Reasons(CheckedClaim claim) =>
        UncheckedReason.Of(claim) is { } reason ? [[reason.Name], [UncheckedReason.Any]] : One("computed");

    private static void Write(Utf8JsonWriter json, string[] names, IEnumerable<ImmutableArray<string[]>> rows)
    {
        var values = new List<ImmutableArray<string[]>>();
        var places = new Dictionary<string, int>(StringComparer.Ordinal);
        json.WriteStartObject();
        json.WriteStartArray("rows");
        foreach (var row in rows)
        {
            var key = string.Join('|', row.SelectMany(words => words));
            if (places.TryAdd(key, values.Count))
            {
                values.Add(row);
            }

            json.WriteNumberValue(places[key]);
        }

        json.WriteEndArray();
        json.WritePropertyName("names");
        WriteWords(json, names);
        json.WriteStartArray("values");
        foreach (var value in values)
        {
            json.WriteStartArray();
            foreach (var words in value)
            {
                WriteWords(json, words);
            }

            json.WriteEndArray();
        }

        json.WriteEndArray();
        json.WriteEndObject();
    }

    private static void WriteWords(Utf8JsonWriter json, string[] words)
    {
        json.WriteStartArray();
        foreach (var word in words)
        {
            json.WriteStringValue(word);
        }

        json.WriteEndArray();
    }
}
