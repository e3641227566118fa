using System.Buffers;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;

namespace NavNotebooks.Kernel.Messages;

/// <summary>JSON as messages hold it: UTF-8, letters as they are, and never an exception for half a surrogate pair.</summary>
public static class JsonText
{
    private static readonly JsonWriterOptions Relaxed = new() { Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping, MaxDepth = MaxDepth };

    /// <summary>How deep the JSON of a message may nest.</summary>
    internal const int MaxDepth = 512;

    /// <summary>An empty object.</summary>
    public static ReadOnlyMemory<byte> EmptyObject { get; } = "{}"u8.ToArray();

    /// <summary>Bytes that a writer fills.</summary>
    /// <param name="write">Writes one value.</param>
    /// <returns>The value as UTF-8, without line breaks.</returns>
    public static ReadOnlyMemory<byte> Write(Action<Utf8JsonWriter> write)
    {
        var bytes = new ArrayBufferWriter<byte>();
        using (var writer = new Utf8JsonWriter(bytes, Relaxed))
        {
            write(writer);
        }

        return bytes.WrittenMemory;
    }

    /// <summary>The text, with U+FFFD for each half of a surrogate pair that has lost the other: what a JSON writer takes without an exception.</summary>
    /// <param name="text">Any text.</param>
    /// <returns>The same string where it was whole already.</returns>
    public static string Whole(string text)
    {
        for (var index = 0; index < text.Length; index++)
        {
            if (!char.IsSurrogate(text[index]))
            {
                continue;
            }

            if (index + 1 < text.Length && char.IsSurrogatePair(text[index], text[index + 1]))
            {
                index++;
                continue;
            }

            return Replaced(text);
        }

        return text;
    }

    /// <summary>A JSON string's text, with U+FFFD for half surrogate pairs, on which <see cref="JsonElement.GetString"/> throws.</summary>
    /// <param name="value">A string.</param>
    /// <returns>Its text.</returns>
    public static string Read(JsonElement value)
    {
        try
        {
            return value.GetString()!;
        }
        catch (InvalidOperationException) when (value.ValueKind == JsonValueKind.String)
        {
            return Whole(Unescaped(value.GetRawText()));
        }
    }

    private static string Replaced(string text)
    {
        var whole = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            whole.Append(rune.ToString());
        }

        return whole.ToString();
    }

    // The reader has checked the escapes; it refuses only what they amount to.
    private static string Unescaped(string raw)
    {
        var text = new StringBuilder(raw.Length);
        for (var index = 1; index < raw.Length - 1; index++)
        {
            if (raw[index] != '\\')
            {
                text.Append(raw[index]);
                continue;
            }

            index++;
            if (raw[index] == 'u')
            {
                text.Append((char)ushort.Parse(raw.AsSpan(index + 1, 4), System.Globalization.NumberStyles.HexNumber, System.Globalization.CultureInfo.InvariantCulture));
                index += 4;
                continue;
            }

            text.Append(raw[index] switch
            {
                'b' => '\b',
                'f' => '\f',
                'n' => '\n',
                'r' => '\r',
                't' => '\t',
                var other => other,
            });
        }

        return text.ToString();
    }
}
