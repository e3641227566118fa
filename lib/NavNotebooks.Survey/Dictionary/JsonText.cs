using System.Collections.Immutable;
using System.Text;
using System.Text.Json;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>A JSON text that can tell on which line a path stands; asked only when something is wrong.</summary>
/// <param name="text">The JSON.</param>
/// <param name="fileName">How errors name the file.</param>
/// <param name="format">Which properties each kind of object may have; absent: those of <see cref="DictionaryFormat"/>.</param>
internal sealed class JsonText(string text, string fileName, IReadOnlyDictionary<string, ImmutableArray<string>>? format = null)
{
    // Where comments are not allowed, whoever opened the text has refused them already.
    private static readonly JsonReaderOptions Anything = new() { CommentHandling = JsonCommentHandling.Skip, AllowTrailingCommas = true };

    public string FileName => fileName;

    /// <summary>Which properties each kind of object may have.</summary>
    public IReadOnlyDictionary<string, ImmutableArray<string>> Format { get; } = format ?? DictionaryFormat.Properties;

    public FilePlace PlaceOf(string path) => new(fileName, path, LineOf(path));

    /// <summary>Where a text stops being JSON, or a property stands a second time: of that the exception tells no line.</summary>
    public FilePlace PlaceOf(JsonException malformed) => malformed.LineNumber is { } line
        ? new(fileName, malformed.Path ?? "$", (int)line + 1)
        : Repeated() ?? new(fileName, malformed.Path ?? "$", null);

    private FilePlace? Repeated()
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, Anything);
        var names = new Stack<HashSet<string>>();
        while (reader.Read())
        {
            if (reader.TokenType == JsonTokenType.StartObject)
            {
                names.Push(new(StringComparer.Ordinal));
            }
            else if (reader.TokenType == JsonTokenType.EndObject)
            {
                names.Pop();
            }
            else if (reader.TokenType == JsonTokenType.PropertyName && !names.Peek().Add(reader.GetString()!))
            {
                return new(fileName, "…." + reader.GetString(), 1 + bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n'));
            }
        }

        return null;
    }

    private int? LineOf(string path)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var reader = new Utf8JsonReader(bytes, Anything);
        var steps = new Stack<(string Path, int Index)>();
        var current = "$";
        while (reader.Read())
        {
            switch (reader.TokenType)
            {
                case JsonTokenType.PropertyName:
                    current = steps.Peek().Path + "." + reader.GetString();
                    break;
                case JsonTokenType.EndArray or JsonTokenType.EndObject:
                    steps.Pop();
                    break;
                default:
                    current = Element(steps, current);
                    if (reader.TokenType is JsonTokenType.StartArray or JsonTokenType.StartObject)
                    {
                        steps.Push((current, reader.TokenType == JsonTokenType.StartArray ? 0 : -1));
                    }

                    break;
            }

            if (current == path)
            {
                return 1 + bytes.AsSpan(0, (int)reader.TokenStartIndex).Count((byte)'\n');
            }
        }

        return null;
    }

    // Inside a list each value has its own place, and the next one stands one further; a property has been named already.
    private static string Element(Stack<(string Path, int Index)> steps, string current)
    {
        if (!steps.TryPeek(out var inside) || inside.Index < 0)
        {
            return current;
        }

        steps.Pop();
        steps.Push((inside.Path, inside.Index + 1));
        return FormattableString.Invariant($"{inside.Path}[{inside.Index}]");
    }
}
