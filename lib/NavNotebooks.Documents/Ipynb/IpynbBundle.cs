using System.Text.Json;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Ipynb;

/// <summary>Between a bundle and the <c>data</c> of an output.</summary>
internal static class IpynbBundle
{
    /// <summary>The bundle of an output's data: lists of lines joined, JSON kinds as compact JSON text.</summary>
    public static MimeBundle Read(JsonFields data)
    {
        var plain = data[MimeTypes.PlainText] is { } text ? Content(MimeTypes.PlainText, text) : "";
        var bundle = new MimeBundle(plain);
        foreach (var (type, value) in data.Entries)
        {
            bundle = bundle.With(type, Content(type, value));
        }

        return bundle;
    }

    public static JsonFields ToFields(MimeBundle bundle) =>
        bundle.Entries.Aggregate(JsonFields.Empty, (fields, entry) => fields.With(entry.Key, ToElement(entry.Key, entry.Value)));

    private static string Content(string type, JsonElement value)
    {
        if (!MimeTypes.IsJson(type) && IpynbText.TryRead(value) is { } text)
        {
            return text;
        }

        var writer = new JsonWriter(indented: false);
        writer.Value(value);
        return writer.ToString();
    }

    /// <summary>JSON kinds as values, pictures as one string, everything else as lines. A JSON kind that is not JSON is kept as a string.</summary>
    private static JsonElement ToElement(string type, string content)
    {
        if (MimeTypes.IsJson(type))
        {
            return JsonText.TryElement(content) ?? JsonText.ElementOf(content);
        }

        var binary = type != MimeTypes.Svg && (type.StartsWith("image/", StringComparison.Ordinal) || type == "application/pdf");
        return binary ? JsonText.ElementOf(content) : JsonText.Lines(content);
    }
}
