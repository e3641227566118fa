using System.Collections.Immutable;
using System.Globalization;
using System.Text.Json;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>A JSON value that knows its file and path, so that every complaint says where.</summary>
internal readonly record struct ClaimJson(JsonElement Element, string File, string Path)
{
    public static ClaimJson Parse(ClaimFile file)
    {
        try
        {
            using var document = JsonDocument.Parse(file.Text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return new(document.RootElement.Clone(), file.Name, "$");
        }
        catch (JsonException exception)
        {
            var place = new JsonText(file.Text, file.Name).PlaceOf(exception);
            var line = place.Line?.ToString(CultureInfo.InvariantCulture) ?? "?";
            throw new ClaimFileException(file.Name, place.Path, null, $"this is not JSON, or a property occurs twice (line {line}). Mend the syntax there.");
        }
    }

    /// <summary>Id of the claim or recomputation that this is in; null outside of one.</summary>
    public string? Record { get; private init; }

    /// <summary>The value as a claim or recomputation, whose id complaints then name.</summary>
    public ClaimJson AsRecord() => this with
    {
        Record = Element.ValueKind == JsonValueKind.Object && Element.TryGetProperty("id", out var id) && id.ValueKind == JsonValueKind.String ? id.GetString() : null,
    };

    public ClaimFileException Fail(string message) => new(File, Path, Record, message);

    public ClaimJson? Optional(string name) =>
        Object().Element.TryGetProperty(name, out var member) ? this with { Element = member, Path = $"{Path}.{name}" } : null;

    public ClaimJson Required(string name) =>
        Optional(name) ?? throw Fail($"'{name}' is missing. Add it; data-dictionary/README.md says what it holds.");

    public string Text() => Element.ValueKind == JsonValueKind.String && Element.GetString()!.Length > 0
        ? Element.GetString()!
        : throw Fail("a text is expected here. Put the value in quotation marks; printed numbers are strings.");

    public int Whole() => Element.ValueKind == JsonValueKind.Number && Element.TryGetInt32(out var number)
        ? number
        : throw Fail("a whole number is expected here. Write it without quotation marks and decimals.");

    public bool Flag() => Element.ValueKind switch
    {
        JsonValueKind.True => true,
        JsonValueKind.False => false,
        _ => throw Fail("true or false is expected here."),
    };

    public ImmutableArray<ClaimJson> Items()
    {
        if (Element.ValueKind != JsonValueKind.Array)
        {
            throw Fail("a list is expected here. Put the value in square brackets.");
        }

        var items = ImmutableArray.CreateBuilder<ClaimJson>(Element.GetArrayLength());
        foreach (var item in Element.EnumerateArray())
        {
            items.Add(this with { Element = item, Path = $"{Path}[{items.Count.ToString(CultureInfo.InvariantCulture)}]" });
        }

        return items.MoveToImmutable();
    }

    public ImmutableArray<ClaimJson> OptionalItems(string name) => Optional(name)?.Items() ?? [];

    public IEnumerable<(string Name, ClaimJson Value)> Members()
    {
        foreach (var member in Object().Element.EnumerateObject())
        {
            yield return (member.Name, this with { Element = member.Value, Path = $"{Path}.{member.Name}" });
        }
    }

    /// <summary>One of several words.</summary>
    public T OneOf<T>(IReadOnlyDictionary<string, T> words)
    {
        var word = Text();
        return words.TryGetValue(word, out var value)
            ? value
            : throw Fail($"'{word}' is not known here. {NameHint.For(word, words.Keys)} Use one of: {string.Join(", ", words.Keys.Order(StringComparer.Ordinal))}.");
    }

    /// <summary>One of the values of an enumeration, by its name in snake case.</summary>
    public T OneOf<T>()
        where T : struct, Enum => OneOf(SnakeCaseWords<T>.All);

    /// <summary>The claim of an id that is told here.</summary>
    /// <param name="id">The id, from this value or from within it.</param>
    /// <param name="known">The claims, by id.</param>
    public Claim ClaimOf(string id, IReadOnlyDictionary<string, Claim> known) => known.TryGetValue(id, out var claim)
        ? claim
        : throw Fail($"no claim has the id '{id}'. {NameHint.For(id, known.Keys)} Correct the id, or add the claim.");

    /// <summary>Refuses members that no one reads, most of which are misspelt.</summary>
    public ClaimJson Only(params ReadOnlySpan<string> names)
    {
        foreach (var (name, _) in Members())
        {
            if (!names.Contains(name))
            {
                throw Fail($"'{name}' is not known here. {NameHint.For(name, names.ToArray())} Rename or remove it.");
            }
        }

        return this;
    }

    private ClaimJson Object() => Element.ValueKind == JsonValueKind.Object
        ? this
        : throw Fail("an object is expected here. Put the members in braces.");
}
