using System.Collections.Immutable;
using System.Text.Json;
using NavNotebooks.Documents.Ipynb;

namespace NavNotebooks.Documents.Notebooks;

/// <summary>A JSON object that keeps its keys in order, twice-given ones too, and every value as it was written.</summary>
/// <remarks>Metadata are of this type: a number keeps its token (1, 1.0 and 1e0 differ), so that a round trip loses nothing.</remarks>
public sealed class JsonFields
{
    private JsonFields(ImmutableArray<KeyValuePair<string, JsonElement>> entries) => Entries = entries;

    /// <summary>An object without keys.</summary>
    public static JsonFields Empty { get; } = new([]);

    /// <summary>Keys and values in the order written.</summary>
    public ImmutableArray<KeyValuePair<string, JsonElement>> Entries { get; }

    /// <summary>The value of a key, the last one where it is given twice; <see langword="null"/> where it is missing.</summary>
    public JsonElement? this[string name]
    {
        get
        {
            var index = IndexOf(name);
            return index < 0 ? null : Entries[index].Value;
        }
    }

    /// <summary>The fields of a JSON object.</summary>
    /// <exception cref="ArgumentException">The element is not an object.</exception>
    public static JsonFields Of(JsonElement element)
    {
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw new ArgumentException($"A JSON object was expected, not {element.ValueKind}. Pass an object, such as {{}}.", nameof(element));
        }

        return new([.. element.EnumerateObject().Select(property => new KeyValuePair<string, JsonElement>(property.Name, property.Value))]);
    }

    /// <summary>The fields of a JSON object given as text, such as <c>{"tags": ["slow"]}</c>.</summary>
    /// <exception cref="ArgumentException">The text is not a JSON object.</exception>
    public static JsonFields Parse(string json)
    {
        try
        {
            return Of(JsonText.Element(json));
        }
        catch (JsonException exception)
        {
            throw new ArgumentException("The text is not JSON. Pass an object, such as {}.", nameof(json), exception);
        }
    }

    /// <summary>A string value, or <see langword="null"/> where the key is missing or its value is not a string.</summary>
    public string? Text(string name) =>
        this[name] is { ValueKind: JsonValueKind.String } value ? JsonText.Decode(value) : null;

    /// <summary>A Boolean value, or <see langword="null"/> where the key is missing or its value is not true or false.</summary>
    public bool? Truth(string name) =>
        this[name] is { ValueKind: JsonValueKind.True or JsonValueKind.False } value ? value.GetBoolean() : null;

    /// <summary>A whole number, or <see langword="null"/> where the key is missing or its value is not one that fits 32 bits.</summary>
    public int? Whole(string name) =>
        this[name] is { ValueKind: JsonValueKind.Number } value && value.TryGetInt32(out var number) ? number : null;

    /// <summary>The object under a key; empty where the key is missing or its value is not an object.</summary>
    public JsonFields Object(string name) =>
        this[name] is { ValueKind: JsonValueKind.Object } value ? Of(value) : Empty;

    /// <summary>These fields with one set: in its place where it is there already, at the end otherwise.</summary>
    public JsonFields With(string name, JsonElement value)
    {
        var index = IndexOf(name);
        var entry = new KeyValuePair<string, JsonElement>(name, value);
        return new(index < 0 ? Entries.Add(entry) : Entries.SetItem(index, entry));
    }

    /// <summary>These fields with one set to a string.</summary>
    public JsonFields With(string name, string value) => With(name, JsonText.ElementOf(value));

    /// <summary>These fields with one set to true or false.</summary>
    public JsonFields With(string name, bool value) => With(name, JsonText.Element(value ? "true" : "false"));

    /// <summary>These fields with one set to a whole number, or to null.</summary>
    public JsonFields With(string name, int? value) => With(name, JsonText.ElementOf(value));

    /// <summary>These fields with one set to a list of strings.</summary>
    public JsonFields With(string name, IEnumerable<string> values) => With(name, JsonText.ElementOf(values));

    /// <summary>These fields with one set to a list of objects.</summary>
    public JsonFields With(string name, IEnumerable<JsonFields> values) => With(name, JsonText.Element("[" + string.Join(',', values) + "]"));

    /// <summary>These fields with one set to an object.</summary>
    public JsonFields With(string name, JsonFields value) => With(name, JsonText.Element(value.ToString()));

    /// <summary>These fields without a key, wherever and however often it was given.</summary>
    public JsonFields Without(string name) => new(Entries.RemoveAll(entry => entry.Key == name));

    /// <summary>The object as compact JSON.</summary>
    public override string ToString()
    {
        var writer = new JsonWriter(indented: false);
        writer.Value(this);
        return writer.ToString();
    }

    private int IndexOf(string name)
    {
        for (var i = Entries.Length - 1; i >= 0; i--)
        {
            if (Entries[i].Key == name)
            {
                return i;
            }
        }

        return -1;
    }
}
