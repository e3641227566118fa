using System.Collections.Immutable;
using System.Text.Json;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>One object of a recipe file; every refusal names file, line, path and remedy.</summary>
internal sealed class RecipeNode
{
    private readonly JsonText file;
    private readonly JsonElement element;

    /// <summary>Refuses what is no object or has a property of another kind.</summary>
    /// <param name="file">The text that the object is in.</param>
    /// <param name="element">The object.</param>
    /// <param name="path">Its JSON path.</param>
    /// <param name="kind">Which of <see cref="RecipeFormat.Properties"/> it may have; <see langword="null"/> for a table with names of its own.</param>
    public RecipeNode(JsonText file, JsonElement element, string path, string? kind)
    {
        var allowed = kind is null ? [] : RecipeFormat.Properties[kind];
        (this.file, this.element, Path) = (file, element, path);
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Fail("", "This is not an object.", "Write it as { … }.");
        }

        foreach (var property in element.EnumerateObject().Where(property => kind is not null && !allowed.Contains(property.Name)))
        {
            var nearest = NearestName.To(property.Name, allowed);
            throw Fail(
                property.Name,
                $"There is no property '{property.Name}' here.{(nearest is null ? "" : $" The nearest is '{nearest}'.")}",
                $"Use one of: {string.Join(", ", allowed)}.");
        }
    }

    public string Path { get; }

    public bool Has(string name) => element.TryGetProperty(name, out _);

    public string? OptionalText(string name) => !Has(name) ? null
        : element.GetProperty(name) is { ValueKind: JsonValueKind.String } value ? value.GetString()
        : throw Fail(name, "This is not a text.", "Put it in quotation marks.");

    public string Text(string name) => OptionalText(name) ?? throw Lacking(name);

    public double? OptionalNumber(string name) => !Has(name) ? null
        : element.GetProperty(name) is { ValueKind: JsonValueKind.Number } value ? value.GetDouble()
        : throw Fail(name, "This is not a number.", "Write a number, without quotation marks.");

    public double Number(string name, double low, double high) => OptionalNumber(name, low, high) ?? throw Lacking(name);

    public double? OptionalNumber(string name, double low, double high) => OptionalNumber(name) is not { } value ? null
        : value >= low && value <= high ? value
        : throw Fail(name, FormattableString.Invariant($"{value} is outside {low} to {high}."), "Write a number within.");

    public int Whole(string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
        ? number
        : throw Fail(name, $"'{name}' is no whole number, or is missing.", "Write a whole number, without quotation marks.");

    public ulong Seed(string name) => element.TryGetProperty(name, out var value) && value.ValueKind == JsonValueKind.Number && value.TryGetUInt64(out var number)
        ? number
        : throw Fail(name, "The seed is no whole number of zero or more, or is missing.", "Write one, without quotation marks.");

    public ImmutableArray<string> Texts(string name) => List(name, item => item.ValueKind == JsonValueKind.String ? item.GetString() : null);

    public ImmutableArray<int> Wholes(string name) =>
        [.. List(name, item => item.ValueKind == JsonValueKind.Number && item.TryGetInt32(out var number) ? (object)number : null).Cast<int>()];

    /// <summary>Numbers by name; a single number stands for everyone ("*").</summary>
    public ImmutableSortedDictionary<string, double> Numbers(string name, double low, double high)
    {
        if (!Has(name))
        {
            return ImmutableSortedDictionary<string, double>.Empty;
        }

        if (element.GetProperty(name).ValueKind == JsonValueKind.Number)
        {
            return ImmutableSortedDictionary<string, double>.Empty.Add("*", Number(name, low, high));
        }

        var table = new RecipeNode(file, element.GetProperty(name), PathOf(name), kind: null);
        return table.Names.ToImmutableSortedDictionary(key => key, key => table.Number(key, low, high), StringComparer.Ordinal);
    }

    /// <summary>Whole numbers by name.</summary>
    public ImmutableSortedDictionary<string, int> WholesByName(string name)
    {
        var table = Node(name, kind: null);
        return table.Names.ToImmutableSortedDictionary(key => key, table.Whole, StringComparer.Ordinal);
    }

    /// <summary>Lists of positive numbers by name; a single list stands for everyone ("*").</summary>
    public ImmutableSortedDictionary<string, ImmutableArray<double>> NumberLists(string name)
    {
        var lists = ImmutableSortedDictionary.CreateBuilder<string, ImmutableArray<double>>(StringComparer.Ordinal);
        if (Has(name) && element.GetProperty(name).ValueKind == JsonValueKind.Array)
        {
            lists["*"] = PositiveNumbers(name);
        }
        else if (Has(name))
        {
            var table = new RecipeNode(file, element.GetProperty(name), PathOf(name), kind: null);
            foreach (var key in table.Names)
            {
                lists[key] = table.PositiveNumbers(key);
            }
        }

        return lists.ToImmutable();
    }

    public RecipeNode Node(string name, string? kind) =>
        new(file, Has(name) ? element.GetProperty(name) : throw Lacking(name), PathOf(name), kind);

    public ImmutableArray<RecipeNode> Nodes(string name, string kind) =>
        List(name, item => item, (item, path) => new RecipeNode(file, item, path, kind));

    public IEnumerable<string> Names => element.EnumerateObject().Select(property => property.Name);

    public RecipeException Fail(string name, string problem, string remedy) => new(problem, remedy, file.PlaceOf(PathOf(name)));

    private ImmutableArray<double> PositiveNumbers(string name) => [.. List(
        name, item => item.ValueKind == JsonValueKind.Number && item.GetDouble() > 0 ? (object)item.GetDouble() : null).Cast<double>()];

    private ImmutableArray<T> List<T>(string name, Func<JsonElement, T?> read)
        where T : class => List(name, item => item, (item, path) => read(item)
            ?? throw Fail(name, "An entry of this list has another kind than it should have.", "Look at the recipe's schema."));

    private ImmutableArray<T> List<T>(string name, Func<JsonElement, JsonElement> same, Func<JsonElement, string, T> read)
    {
        if (!Has(name))
        {
            return [];
        }

        var list = same(element.GetProperty(name));
        return list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select((item, at) => read(item, FormattableString.Invariant($"{PathOf(name)}[{at}]")))]
            : throw Fail(name, "This is not a list.", "Write it as [ … ].");
    }

    private string PathOf(string name) => name.Length == 0 ? Path : Path + "." + name;

    private RecipeException Lacking(string name) => Fail("", $"The property '{name}' is missing.", $"Add '{name}'.");
}
