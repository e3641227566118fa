using System.Text;
using System.Text.Json;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Kernel.Messages;

/// <summary>Between the JSON frames of messages and their fields.</summary>
internal static class MessageJson
{
    private const string HalfPair = @"\ud";
    private const string Replacement = @"\ufffd";

    /// <summary>As deep as the fields of notebooks may nest.</summary>
    private static readonly JsonDocumentOptions Depth = new() { MaxDepth = 512 };

    internal static ReadOnlyMemory<byte> EmptyObject { get; } = "{}"u8.ToArray();

    /// <summary>The fields of a frame that is known to hold an object.</summary>
    internal static JsonFields Read(ReadOnlyMemory<byte> frame) => JsonFields.Of(JsonElement.Parse(frame.Span, Depth));

    /// <summary>The fields as UTF-8, on one line. Half a surrogate pair, on which clients fail that read strictly, becomes U+FFFD.</summary>
    internal static ReadOnlyMemory<byte> Bytes(JsonFields fields)
    {
        var text = fields.ToString();
        return Encoding.UTF8.GetBytes(text.Contains(HalfPair, StringComparison.Ordinal) ? WithoutHalfPairs(text) : text);
    }

    // Whole pairs are written as they are: every escape that begins like one stands for a half.
    private static string WithoutHalfPairs(string text)
    {
        var whole = new StringBuilder(text.Length);
        for (var index = 0; index < text.Length; index++)
        {
            if (text[index] != '\\')
            {
                whole.Append(text[index]);
            }
            else if (text.AsSpan(index).StartsWith(HalfPair, StringComparison.Ordinal))
            {
                whole.Append(Replacement);
                index += Replacement.Length - 1;
            }
            else
            {
                whole.Append(text, index, 2);
                index++;
            }
        }

        return whole.ToString();
    }
}
