using System.Globalization;
using System.Text;
using System.Text.Json;

namespace NavNotebooks.Documents.Ipynb;

/// <summary>Between JSON text and the strings in it, lone surrogates included, which the framework's own reader refuses.</summary>
internal static class JsonText
{
    /// <summary>Deep enough for any figure, and shallow enough not to exhaust the stack.</summary>
    private const int MaximumDepth = 512;

    public static JsonDocumentOptions Options { get; } = new() { MaxDepth = MaximumDepth };

    public static JsonElement Element(string json) => JsonElement.Parse(json, Options);

    /// <summary>The element, or <see langword="null"/> where the text is not JSON.</summary>
    public static JsonElement? TryElement(string json)
    {
        try
        {
            return Element(json);
        }
        catch (JsonException)
        {
            return null;
        }
    }

    public static JsonElement ElementOf(int? number) =>
        Element(number?.ToString(CultureInfo.InvariantCulture) ?? "null");

    public static JsonElement ElementOf(string text) => Element(Encode(text));

    public static JsonElement ElementOf(IEnumerable<string> texts)
    {
        var writer = new JsonWriter(indented: false);
        writer.BeginArray();
        foreach (var text in texts)
        {
            writer.Value(text);
        }

        writer.EndArray();
        return Element(writer.ToString());
    }

    /// <summary>Text as Jupyter stores it: a list of lines, each with its line feed but the last.</summary>
    public static JsonElement Lines(string text) => ElementOf(SplitLines(text));

    public static IEnumerable<string> SplitLines(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed + 1;
            yield return text[start..end];
            start = end;
        }
    }

    /// <summary>The string that an element of kind String stands for.</summary>
    public static string Decode(JsonElement element) => Decode(element.GetRawText());

    /// <summary>The string that a token with its quotes stands for.</summary>
    public static string Decode(ReadOnlySpan<char> token)
    {
        var inner = token[1..^1];
        if (!inner.Contains('\\'))
        {
            return inner.ToString();
        }

        var text = new StringBuilder(inner.Length);
        for (var i = 0; i < inner.Length; i++)
        {
            if (inner[i] != '\\')
            {
                text.Append(inner[i]);
                continue;
            }

            i++;
            if (inner[i] == 'u')
            {
                text.Append((char)ushort.Parse(inner.Slice(i + 1, 4), NumberStyles.HexNumber, CultureInfo.InvariantCulture));
                i += 4;
            }
            else
            {
                text.Append(Unescape(inner[i]));
            }
        }

        return text.ToString();
    }

    public static string Encode(string text)
    {
        var json = new StringBuilder(text.Length + 2);
        AppendEncoded(json, text);
        return json.ToString();
    }

    /// <summary>Escapes what JSON demands and nothing else, like Jupyter: letters of every language stay readable.</summary>
    public static void AppendEncoded(StringBuilder json, string text)
    {
        json.Append('"');
        for (var i = 0; i < text.Length; i++)
        {
            var character = text[i];
            if (char.IsHighSurrogate(character) && i + 1 < text.Length && char.IsLowSurrogate(text[i + 1]))
            {
                json.Append(character).Append(text[++i]);
            }
            else
            {
                AppendEncoded(json, character);
            }
        }

        json.Append('"');
    }

    private static void AppendEncoded(StringBuilder json, char character)
    {
        switch (character)
        {
            case '"':
                json.Append("\\\"");
                break;
            case '\\':
                json.Append("\\\\");
                break;
            case '\n':
                json.Append("\\n");
                break;
            case '\r':
                json.Append("\\r");
                break;
            case '\t':
                json.Append("\\t");
                break;
            case '\b':
                json.Append("\\b");
                break;
            case '\f':
                json.Append("\\f");
                break;
            case < ' ' or (>= '\ud800' and <= '\udfff'):
                json.Append("\\u").Append(((int)character).ToString("x4", CultureInfo.InvariantCulture));
                break;
            default:
                json.Append(character);
                break;
        }
    }

    private static char Unescape(char escaped) => escaped switch
    {
        'n' => '\n',
        'r' => '\r',
        't' => '\t',
        'b' => '\b',
        'f' => '\f',
        _ => escaped,
    };
}
