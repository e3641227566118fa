using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>A codebook as JSON, in both languages at once, by <c>data-dictionary/schema/codebook.schema.json</c>. The same codebook gives the same bytes.</summary>
/// <remarks>What is not known is left out. A hidden count is the text "&lt; 5" or "*" in place of a number.</remarks>
public static class CodebookJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON text, ending with a line feed.</summary>
    public static string Write(Codebook codebook)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            WriteSurvey(json, codebook);
            List(json, "variables", codebook.Variables, variable => new VariableJson(json).Write(variable));
            List(json, "reliability", codebook.Reliability, of => WriteReliability(json, of));
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    internal static void Text(Utf8JsonWriter json, string name, BilingualText? text)
    {
        if (text is not null)
        {
            json.WriteStartObject(name);
            json.WriteString("en", text.En);
            json.WriteString("nb", text.Nb);
            json.WriteEndObject();
        }
    }

    internal static void Text(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    internal static void Number(Utf8JsonWriter json, string name, double? number)
    {
        if (number is { } known && double.IsFinite(known))
        {
            json.WriteNumber(name, known);
        }
    }

    internal static void Count(Utf8JsonWriter json, string name, ShownCount? count)
    {
        if (count is { Count: { } number })
        {
            json.WriteNumber(name, number);
        }
        else if (count is not null)
        {
            json.WriteString(name, count.ToString());
        }
    }

    internal static void Texts(Utf8JsonWriter json, string name, IReadOnlyCollection<string> texts) => List(json, name, texts, json.WriteStringValue);

    internal static void List<T>(Utf8JsonWriter json, string name, IReadOnlyCollection<T> items, Action<T> write)
    {
        if (items.Count == 0)
        {
            return;
        }

        json.WriteStartArray(name);
        foreach (var item in items)
        {
            write(item);
        }

        json.WriteEndArray();
    }

    private static void WriteSurvey(Utf8JsonWriter json, Codebook codebook)
    {
        var definition = codebook.Definition;
        json.WriteString("$schema", "codebook.schema.json");
        json.WriteString("id", definition.Id);
        json.WriteString("survey", definition.Survey);
        json.WriteNumber("wave", definition.Wave);
        Text(json, "title", definition.Title);
        Text(json, "fielded", definition.Fielded);
        json.WriteString("basis", codebook.Basis is { } basis ? VerdictWords.Of(basis) : "none");
        Count(json, "rows", codebook.Rows);
        json.WriteBoolean("weighted", codebook.IsWeighted);
        Number(json, "sent", definition.Sent);
        Number(json, "answered", definition.Answered);
        Text(json, "note", definition.Note);
        Texts(json, "notes", codebook.Notes);
        List(json, "populations", definition.Populations, population =>
        {
            json.WriteStartObject();
            json.WriteString("id", population.Id);
            json.WriteNumber("code", population.Code);
            Text(json, "label", population.Label);
            Number(json, "sent", population.Sent);
            Number(json, "answered", population.Answered);
            json.WriteEndObject();
        });
        List(json, "batteries", definition.Batteries, battery =>
        {
            json.WriteStartObject();
            json.WriteString("id", battery.Id);
            Text(json, "label", battery.Label);
            Texts(json, "variables", battery.Variables);
            json.WriteEndObject();
        });
    }

    private static void WriteReliability(Utf8JsonWriter json, CodebookReliability of)
    {
        json.WriteStartObject();
        json.WriteString("id", of.Id);
        Text(json, "label", of.Label);
        json.WriteBoolean("index", of.IsIndex);
        Texts(json, "items", of.Items);
        Texts(json, "reversed", of.Reversed);
        Count(json, "complete", of.Complete);
        Number(json, "alpha", of.Alpha?.Alpha);
        Number(json, "alphaLow", of.Alpha?.Interval.Low);
        Number(json, "alphaHigh", of.Alpha?.Interval.High);
        Number(json, "omega", of.Omega?.Value);
        Text(json, "reason", of.Reason);
        json.WriteEndObject();
    }
}
