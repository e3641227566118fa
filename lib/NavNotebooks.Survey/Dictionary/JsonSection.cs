using System.Collections.Immutable;
using System.Text.Json;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>One object of a dictionary file, read property by property; every refusal names its place.</summary>
internal sealed class JsonSection
{
    private readonly JsonText file;
    private readonly JsonElement element;
    private readonly string path;

    /// <summary>Refuses what is no object or has a property of another kind.</summary>
    /// <param name="file">The text that the object is in.</param>
    /// <param name="element">The object.</param>
    /// <param name="path">Its JSON path.</param>
    /// <param name="kind">Which kind of object it is, among those of the file's format.</param>
    public JsonSection(JsonText file, JsonElement element, string path, string kind)
    {
        this.file = file;
        this.element = element;
        this.path = path;
        if (element.ValueKind != JsonValueKind.Object)
        {
            throw Fail(path, "This is not an object.", $"Write a {kind} as {{ … }}.");
        }

        var allowed = file.Format[kind];
        foreach (var property in element.EnumerateObject().Where(property => !allowed.Contains(property.Name)))
        {
            var nearest = NearestName.To(property.Name, allowed);
            throw Fail(
                PathOf(property.Name),
                $"A {kind} has no property '{property.Name}'." + (nearest is null ? "" : $" The nearest is '{nearest}'."),
                $"Use one of: {string.Join(", ", allowed)}.");
        }
    }

    /// <summary>The file that this object stands in, as it was named to the loader.</summary>
    public string FileName => file.FileName;

    public bool Has(string name) => element.TryGetProperty(name, out _);

    /// <summary>How many entries a list has; none where it is not there.</summary>
    public int Length(string name) => Has(name) ? element.GetProperty(name).GetArrayLength() : 0;

    public string Text(string name) => OptionalText(name) ?? throw Lacking(name);

    public string? OptionalText(string name) => Has(name) ? TextOf(element.GetProperty(name), PathOf(name)) : null;

    public int Number(string name) => OptionalNumber(name) ?? throw Lacking(name);

    public int? OptionalNumber(string name) => Has(name) ? NumberOf(element.GetProperty(name), PathOf(name)) : null;

    public bool Flag(string name, bool otherwise)
    {
        if (!Has(name))
        {
            return otherwise;
        }

        var value = element.GetProperty(name);
        return value.ValueKind is JsonValueKind.True or JsonValueKind.False
            ? value.GetBoolean()
            : throw Fail(PathOf(name), "This is neither true nor false.", "Write true or false, without quotation marks.");
    }

    public TEnum Word<TEnum>(string name, IReadOnlyDictionary<string, TEnum> words) => words.TryGetValue(Text(name), out var word)
        ? word
        : At(name, () => words[Rule.OneOf(Text(name), [.. words.Keys], name)]);

    public BilingualText Bilingual(string name) => OptionalBilingual(name) ?? throw Lacking(name);

    public BilingualText? OptionalBilingual(string name)
    {
        if (!Has(name))
        {
            return null;
        }

        var section = Section(name, "text");
        return At(name, () => new BilingualText(section.Text("en"), section.Text("nb")));
    }

    public LineRange Lines(string name) => OptionalLines(name) ?? throw Lacking(name);

    public LineRange? OptionalLines(string name)
    {
        if (!Has(name))
        {
            return null;
        }

        var lines = Numbers(name);
        return At(name, () =>
        {
            Rule.Holds(lines.Length == 2, "A passage is not two line numbers.", "Write the first and the last line: [660, 1336].");
            return new LineRange(lines[0], lines[1]);
        });
    }

    public JsonSection Section(string name, string kind) =>
        new(file, Has(name) ? element.GetProperty(name) : throw Lacking(name), PathOf(name), kind);

    /// <summary>A number with decimals; <see langword="null"/> where it is not there.</summary>
    public double? OptionalMeasure(string name)
    {
        if (!Has(name))
        {
            return null;
        }

        var value = element.GetProperty(name);
        return value.ValueKind == JsonValueKind.Number ? value.GetDouble() : throw Fail(PathOf(name), "This is not a number.", "Write a number, without quotation marks.");
    }

    /// <summary>A list of passages, each the first and the last line; empty where it is not there.</summary>
    public ImmutableArray<LineRange> Passages(string name) => Items(name, required: false, (item, place) =>
        item.ValueKind == JsonValueKind.Array && item.EnumerateArray().All(line => line.ValueKind == JsonValueKind.Number)
        && item.GetArrayLength() == 2 && item[0].TryGetInt32(out var first) && item[1].TryGetInt32(out var last) && first >= 1 && last >= first
            ? new LineRange(first, last)
            : throw Fail(place, "This is not a passage.", "Write the first and the last line, the first not after the last: [660, 1336]."));

    /// <summary>A list of words of a closed list; empty where it is not there.</summary>
    public ImmutableArray<TEnum> WordList<TEnum>(string name, IReadOnlyDictionary<string, TEnum> words) =>
        Items(name, required: false, (item, place) => words.TryGetValue(TextOf(item, place), out var word)
            ? word
            : throw Fail(place, $"'{item.GetString()}' is none of the {name}.", $"Use one of: {string.Join(", ", words.Keys)}."));

    /// <summary>A list of objects; empty where it is not there.</summary>
    public ImmutableArray<T> OptionalSections<T>(string name, string kind, Func<JsonSection, T> read) =>
        Items(name, required: false, (item, place) => read(new JsonSection(file, item, place, kind)));

    /// <summary>The members of an object that is used as a table, each a text or an object of a kind; empty where it is not there.</summary>
    public IEnumerable<KeyValuePair<string, T>> Table<T>(string name, string kind, Func<string, T> readText, Func<JsonSection, T> read) =>
        Entries(name, (value, place) => value.ValueKind == JsonValueKind.String ? readText(value.GetString()!) : read(new JsonSection(file, value, place, kind)));

    /// <summary>The members of an object that is used as a table, each in its own form; empty where it is not there. What is refused gets its place.</summary>
    public IEnumerable<KeyValuePair<string, T>> Members<T>(string name, Func<JsonElement, T> read) => Entries(name, (value, place) => Placed(place, () => read(value)));

    /// <summary>A list of objects; a list that is not there is an error.</summary>
    public ImmutableArray<T> Sections<T>(string name, string kind, Func<JsonSection, T> read) =>
        Items(name, required: true, (item, place) => read(new JsonSection(file, item, place, kind)));

    /// <summary>A list of texts; empty where it is not there.</summary>
    public ImmutableArray<string> Texts(string name) => Items(name, required: false, TextOf);

    /// <summary>A list of whole numbers; empty where it is not there.</summary>
    public ImmutableArray<int> Numbers(string name) => Items(name, required: false, NumberOf);

    /// <summary>The names and texts of an object that is used as a table; empty where it is not there.</summary>
    public IEnumerable<KeyValuePair<string, string>> TextTable(string name) => Entries(name, TextOf);

    /// <summary>Runs what may break a rule, and adds the place to the complaint.</summary>
    public T At<T>(string name, Func<T> make) => Placed(PathOf(name), make);

    /// <summary>Runs what may break a rule, and adds this object's place to the complaint.</summary>
    public T Here<T>(Func<T> make) => At("", make);

    /// <summary>The same for a check that returns nothing.</summary>
    public void Check(string name, Action check) => At(name, () =>
    {
        check();
        return true;
    });

    /// <summary>A complaint about one of the properties; it can be made after the document was closed. A property that is not there stands where the object does.</summary>
    /// <param name="name">The property; empty for the object as a whole.</param>
    /// <param name="problem">What is wrong.</param>
    /// <param name="remedy">What to do.</param>
    public DictionaryException Refuse(string name, string problem, string remedy)
    {
        var place = file.PlaceOf(PathOf(name));
        return new(problem, remedy, place.Line is null ? file.PlaceOf(path) : place);
    }

    private T Placed<T>(string place, Func<T> make)
    {
        try
        {
            return make();
        }
        catch (DictionaryException broken) when (broken.Place is null)
        {
            throw Fail(place, broken.Problem, broken.Remedy, broken);
        }
    }

    private IEnumerable<KeyValuePair<string, T>> Entries<T>(string name, Func<JsonElement, string, T> read)
    {
        if (!Has(name))
        {
            return [];
        }

        var table = element.GetProperty(name);
        return table.ValueKind == JsonValueKind.Object
            ? [.. table.EnumerateObject().Select(entry => KeyValuePair.Create(entry.Name, read(entry.Value, PathOf(name) + "." + entry.Name)))]
            : throw Fail(PathOf(name), "This is not an object.", "Write it as { \"name\": \"value\" }.");
    }

    private ImmutableArray<T> Items<T>(string name, bool required, Func<JsonElement, string, T> read)
    {
        if (!Has(name))
        {
            return required ? throw Lacking(name) : [];
        }

        var list = element.GetProperty(name);
        return list.ValueKind == JsonValueKind.Array
            ? [.. list.EnumerateArray().Select((item, index) => read(item, FormattableString.Invariant($"{PathOf(name)}[{index}]")))]
            : throw Fail(PathOf(name), "This is not a list.", "Write it as [ … ].");
    }

    private string TextOf(JsonElement value, string place) => value.ValueKind == JsonValueKind.String
        ? value.GetString()!
        : throw Fail(place, "This is not a text.", "Put it in quotation marks.");

    private int NumberOf(JsonElement value, string place) => value.ValueKind == JsonValueKind.Number && value.TryGetInt32(out var number)
        ? number
        : throw Fail(place, "This is not a whole number.", "Write a whole number, without quotation marks.");

    private string PathOf(string name) => name.Length == 0 || name[0] == '[' ? path + name : path + "." + name;

    private DictionaryException Lacking(string name) => Fail(path, $"The property '{name}' is missing.", $"Add '{name}'.");

    private DictionaryException Fail(string place, string problem, string remedy, Exception? inner = null) =>
        new(problem, remedy, file.PlaceOf(place), inner);
}
