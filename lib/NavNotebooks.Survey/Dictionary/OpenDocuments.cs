using System.Collections.Immutable;
using System.Text.Json;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>JSON documents that stay open while what they say is read.</summary>
/// <param name="format">Which properties each kind of object may have; absent: those of <see cref="DictionaryFormat"/>.</param>
/// <param name="isHandwritten">Whether comments and commas behind the last of a list may stand in them. Default: they may not.</param>
internal sealed class OpenDocuments(IReadOnlyDictionary<string, ImmutableArray<string>>? format = null, bool isHandwritten = false) : IDisposable
{
    private readonly List<JsonDocument> open = [];
    private readonly JsonDocumentOptions options = new()
    {
        AllowDuplicateProperties = false,
        AllowTrailingCommas = isHandwritten,
        CommentHandling = isHandwritten ? JsonCommentHandling.Skip : JsonCommentHandling.Disallow,
    };

    /// <summary>Opens a file.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="fileName">How errors name the file.</param>
    /// <param name="kind">Which kind of object the file is.</param>
    /// <exception cref="DictionaryException">The text is no JSON, or no such file.</exception>
    public JsonSection Open(string text, string fileName, string kind)
    {
        try
        {
            var document = JsonDocument.Parse(text, options);
            open.Add(document);
            return new JsonSection(new JsonText(text, fileName, format), document.RootElement, "$", kind);
        }
        catch (JsonException malformed)
        {
            throw new DictionaryException(
                "This is not JSON, or a property occurs twice.",
                "Look at the line for a missing comma, quotation mark or bracket, or for a property written twice.",
                new JsonText(text, fileName).PlaceOf(malformed),
                malformed);
        }
    }

    /// <inheritdoc/>
    public void Dispose() => open.ForEach(document => document.Dispose());
}
