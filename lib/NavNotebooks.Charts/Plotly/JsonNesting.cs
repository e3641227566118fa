using System.Collections.Immutable;
using System.Text.Json;

namespace NavNotebooks.Charts.Plotly;

/// <summary>Named objects and lists of objects, opened and closed around their content.</summary>
internal static class JsonNesting
{
    public static void Object(this Utf8JsonWriter json, string name, Action content)
    {
        json.WriteStartObject(name);
        content();
        json.WriteEndObject();
    }

    public static void List<T>(this Utf8JsonWriter json, string name, ImmutableArray<T> items, Action<T> content)
    {
        json.WriteStartArray(name);
        foreach (var item in items)
        {
            json.WriteStartObject();
            content(item);
            json.WriteEndObject();
        }

        json.WriteEndArray();
    }
}
