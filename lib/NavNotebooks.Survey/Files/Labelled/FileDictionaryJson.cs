using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NavNotebooks.Survey.Files.Labelled;

/// <summary>What a statistics file says of itself, as JSON for other programs: no row of it. The same dictionary gives the same bytes.</summary>
/// <remarks>What a file does not tell is left out. Numbers that JSON cannot say are texts: "-Infinity" and "Infinity" for open ends of ranges.</remarks>
public static class FileDictionaryJson
{
    private static readonly JsonWriterOptions Layout = new() { Indented = true, NewLine = "\n", Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping };

    /// <summary>The JSON text, ending with a line feed.</summary>
    /// <param name="dictionary">The file's dictionary.</param>
    /// <param name="rowCount">Number of rows.</param>
    /// <param name="notes">What its reader had to guess or mend.</param>
    public static string Write(FileDictionary dictionary, long rowCount, IEnumerable<string> notes)
    {
        using var stream = new MemoryStream();
        using (var json = new Utf8JsonWriter(stream, Layout))
        {
            json.WriteStartObject();
            WriteFile(json, dictionary, rowCount);
            WriteTexts(json, "notes", notes);
            json.WriteStartArray("variables");
            foreach (var variable in dictionary.Variables)
            {
                WriteVariable(json, variable);
            }

            json.WriteEndArray();
            json.WriteEndObject();
        }

        return Encoding.UTF8.GetString(stream.ToArray()) + "\n";
    }

    private static void WriteFile(Utf8JsonWriter json, FileDictionary dictionary, long rowCount)
    {
        json.WriteNumber("rows", rowCount);
        WriteText(json, "label", dictionary.Label);
        WriteText(json, "product", dictionary.Product);
        WriteText(json, "productDetails", dictionary.ProductDetails);
        WriteText(json, "created", dictionary.Created?.ToString("s", CultureInfo.InvariantCulture));
        WriteText(json, "encoding", dictionary.Encoding);
        WriteText(json, "weight", dictionary.WeightVariable);
        WriteTexts(json, "documents", dictionary.Documents);
        WriteAttributes(json, dictionary.Attributes);
        WriteSets(json, dictionary);
    }

    private static void WriteSets(Utf8JsonWriter json, FileDictionary dictionary)
    {
        json.WriteStartArray("multipleResponseSets");
        foreach (var set in dictionary.MultipleResponseSets)
        {
            json.WriteStartObject();
            json.WriteString("name", set.Name);
            WriteText(json, "label", set.Label);
            json.WriteString("kind", JsonNamingPolicy.CamelCase.ConvertName(set.Kind.ToString()));
            WriteText(json, "countedValue", set.CountedValue);
            WriteTexts(json, "variables", set.Variables);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartObject("variableSets");
        foreach (var set in dictionary.VariableSets)
        {
            WriteTexts(json, set.Name, set.Variables);
        }

        json.WriteEndObject();
    }

    private static void WriteVariable(Utf8JsonWriter json, LabelledVariable variable)
    {
        json.WriteStartObject();
        json.WriteString("name", variable.Name);
        WriteText(json, "label", variable.Label);
        json.WriteString("type", variable.IsText ? "text" : variable.PrintFormat.IsDate ? "date" : variable.PrintFormat.IsTime ? "time" : "number");
        if (variable.IsText)
        {
            json.WriteNumber("width", variable.TextWidth);
        }

        json.WriteString("printFormat", variable.PrintFormat.ToString());
        json.WriteString("writeFormat", variable.WriteFormat.ToString());
        json.WriteString("measure", JsonNamingPolicy.CamelCase.ConvertName(variable.Measure.ToString()));
        WriteText(json, "alignment", variable.Alignment is { } alignment ? JsonNamingPolicy.CamelCase.ConvertName(alignment.ToString()) : null);
        WriteText(json, "role", variable.Role is { } role ? JsonNamingPolicy.CamelCase.ConvertName(role.ToString()) : null);
        if (variable.DisplayWidth is { } width)
        {
            json.WriteNumber("displayWidth", width);
        }

        WriteValues(json, variable);
        WriteAttributes(json, variable.Attributes);
        json.WriteEndObject();
    }

    private static void WriteValues(Utf8JsonWriter json, LabelledVariable variable)
    {
        json.WriteStartArray("valueLabels");
        foreach (var label in variable.ValueLabels)
        {
            json.WriteStartObject();
            WriteValue(json, "value", label.Value);
            json.WriteString("label", label.Label);
            json.WriteEndObject();
        }

        json.WriteEndArray();
        json.WriteStartArray("missing");
        if (variable.Missing is { Low: { } low, High: { } high })
        {
            json.WriteStartObject();
            WriteValue(json, "low", DataValue.Of(low));
            WriteValue(json, "high", DataValue.Of(high));
            json.WriteEndObject();
        }

        foreach (var value in variable.Missing.Values)
        {
            json.WriteStartObject();
            WriteValue(json, "value", value);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }

    private static void WriteValue(Utf8JsonWriter json, string name, DataValue value)
    {
        if (!value.IsText && TaggedMissing.LetterOf(value.Number) is { } letter)
        {
            json.WriteString(name, "." + letter);
        }
        else if (value.IsText || !double.IsFinite(value.Number))
        {
            json.WriteString(name, value.ToString());
        }
        else
        {
            json.WriteNumber(name, value.Number);
        }
    }

    private static void WriteAttributes(Utf8JsonWriter json, IEnumerable<CustomAttribute> attributes)
    {
        json.WriteStartObject("attributes");
        foreach (var attribute in attributes)
        {
            WriteTexts(json, attribute.Name, attribute.Values);
        }

        json.WriteEndObject();
    }

    private static void WriteText(Utf8JsonWriter json, string name, string? text)
    {
        if (text is not null)
        {
            json.WriteString(name, text);
        }
    }

    private static void WriteTexts(Utf8JsonWriter json, string name, IEnumerable<string> texts)
    {
        json.WriteStartArray(name);
        foreach (var text in texts)
        {
            json.WriteStringValue(text);
        }

        json.WriteEndArray();
    }
}
