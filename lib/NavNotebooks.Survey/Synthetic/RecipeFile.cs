using System.Collections.Frozen;
using System.Collections.Immutable;
using System.Text.Json;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Reads recipes.</summary>
public static class RecipeFile
{
    private const string Folder = "data-dictionary/recipes/";

    private static readonly FrozenDictionary<string, EmbeddedChapters> Files = EmbeddedChapters.Of(Folder).ToFrozenDictionary(file => file.Id, StringComparer.Ordinal);

    /// <summary>Ids of the recipes that travel with this library, in ordinal order.</summary>
    public static ImmutableArray<string> EmbeddedIds { get; } = [.. Files.Keys.Order(StringComparer.Ordinal)];

    /// <summary>The recipe of a survey wave that travels with this library.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    /// <exception cref="RecipeException">It cannot be read.</exception>
    public static Recipe Embedded(string id) => Files.TryGetValue(id, out var file)
        ? Parse(file.Text, file.Name, file.Chapters)
        : throw new UnknownNameException("recipe", id, EmbeddedIds, Folder);

    /// <summary>A recipe, checked in itself; whether its names are in the dictionary shows when it is used.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="fileName">How errors name the file.</param>
    /// <param name="chapters">Files that add batteries, variables, dropped claims, associations and counted bands to it, in this order.</param>
    /// <exception cref="RecipeException">A text is no JSON, or says something that cannot be.</exception>
    public static Recipe Parse(string text, string fileName, params ReadOnlySpan<DictionaryChapter> chapters)
    {
        var recipe = Open(text, fileName, "recipe", Read);
        foreach (var chapter in chapters)
        {
            recipe = Open(chapter.Text, chapter.Name, "chapter", json => Add(recipe, json));
        }

        return recipe;
    }

    private static Recipe Open(string text, string fileName, string kind, Func<RecipeNode, Recipe> read)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return read(new RecipeNode(new JsonText(text, fileName), document.RootElement, "$", kind));
        }
        catch (JsonException malformed)
        {
            throw new RecipeException(
                "This is not JSON, or a property occurs twice.",
                "Look at the line for a missing comma, quotation mark or bracket, or for a property written twice.",
                new JsonText(text, fileName).PlaceOf(malformed));
        }
    }

    private static Recipe Read(RecipeNode json) => new()
    {
        Id = json.Text("id"),
        Seed = json.Seed("seed"),
        After = json.Texts("after"),
        Clusters = Clusters(json.Node("clusters", "clusters")),
        Structure = Structure(json.Node("structure", "structure")),
        Margins = json.Has("margins") ? Margins(json) : new(),
        Missing = json.Numbers("missing", 0, 1),
        Variables = RecipeVariables.Read(json).ToImmutableSortedDictionary(StringComparer.Ordinal),
        Dropped = Dropped(json),
        Associations = Associations(json),
        Counted = Counted(json),
        Note = json.OptionalText("note"),
    };

    private static Recipe Add(Recipe recipe, RecipeNode json)
    {
        if (json.Text("recipe") != recipe.Id)
        {
            throw json.Fail("recipe", $"This file adds to '{json.Text("recipe")}', and is named as if it added to '{recipe.Id}'.", "Correct the one or the other.");
        }

        _ = json.Text("section");
        var variables = RecipeVariables.Read(json).ToArray();
        foreach (var (name, _) in variables.Where(variable => recipe.Variables.ContainsKey(variable.Key)))
        {
            throw json.Fail("variables." + name, $"'{name}' has a prior in another file of '{recipe.Id}'.", "Remove one of the two.");
        }

        return recipe with
        {
            Structure = json.Has("structure") ? Add(recipe.Structure, json.Node("structure", "chapterStructure")) : recipe.Structure,
            Variables = recipe.Variables.AddRange(variables),
            Dropped = recipe.Dropped.AddRange(Dropped(json)),
            Associations = recipe.Associations.AddRange(Associations(json)),
            Counted = recipe.Counted.AddRange(Counted(json)),
        };
    }

    private static RecipeStructure Add(RecipeStructure structure, RecipeNode json)
    {
        var batteries = json.Numbers("batteries", -1, 1);
        foreach (var battery in batteries.Keys.Where(structure.Batteries.ContainsKey))
        {
            throw json.Fail("batteries." + battery, $"The battery '{battery}' has a loading in another file.", "Remove one of the two.");
        }

        return structure with { Batteries = structure.Batteries.AddRange(batteries), Reversed = [.. structure.Reversed, .. json.Texts("reversed")] };
    }

    private static ImmutableArray<RecipeDropped> Dropped(RecipeNode json) =>
        [.. json.Nodes("dropped", "dropped").Select(node => new RecipeDropped(node.Texts("claims"), node.Texts("follows"), node.Text("reason")))];

    private static ImmutableArray<RecipeAssociation> Associations(RecipeNode json) => [.. json.Nodes("associations", "association").Select(
        node => new RecipeAssociation(node.Text("outcome"), node.Text("predictor"), node.Texts("populations"), node.Texts("claims")))];

    private static ImmutableArray<RecipeCounted> Counted(RecipeNode json) => [.. json.Nodes("counted", "counted").Select(Band)];

    private static RecipeCounted Band(RecipeNode json)
    {
        var (fewest, most) = (json.Wholes("fewest"), json.Wholes("most"));
        return fewest.Length == most.Length && fewest.Zip(most).All(ends => ends.First <= ends.Second)
            ? new(json.Text("band"), json.Texts("items"), fewest, most)
            : throw json.Fail("most", "Every band needs the fewest and the most ticks, the fewest not above the most.", "Give two lists of equal length.");
    }

    private static RecipeClusters Clusters(RecipeNode json) => new(json.Text("identifier"), json.Number("intraclassCorrelation", 0, 1))
    {
        Pairs = json.Has("pairs") ? Pairs(json.Node("pairs", "pairs")) : null,
        Districts = json.Has("districts") ? Districts(json.Node("districts", "districts")) : null,
        Units = [.. json.Nodes("units", "units").Select(Units)],
        Traits = [.. json.Nodes("traits", "traits").Select(
            node => new RecipeTraits(node.Whole("first"), node.Whole("count"), node.WholesByName("values")))],
    };

    private static RecipeUnits Units(RecipeNode json)
    {
        var (first, count) = (json.Has("first") ? json.Whole("first") : 1, json.Whole("count"));
        int? respondents = json.Has("respondents") ? json.Whole("respondents") : null;
        return first < 1 ? throw json.Fail("first", "Units are numbered from 1.", "Write 1 or more.")
            : respondents < count ? throw json.Fail("respondents", "There are fewer respondents than units.", "Give every unit at least one.")
            : new(json.Texts("populations"), count, json.OptionalNumber("sizeSpread", 0, 10) ?? 0) { First = first, Respondents = respondents };
    }

    private static RecipeDistricts Districts(RecipeNode json)
    {
        var count = json.Whole("count");
        return new(count, json.Numbers("members", 0, count).ToImmutableSortedDictionary(pair => pair.Key, pair => (int)pair.Value, StringComparer.Ordinal));
    }

    private static RecipePairs Pairs(RecipeNode json)
    {
        var populations = json.Texts("populations");
        return populations.Length == 2
            ? new(populations, json.Whole("count"))
            : throw json.Fail("populations", "Pairs are of two populations.", "Name two.");
    }

    private static RecipeStructure Structure(RecipeNode json) =>
        new(json.Number("generalShare", 0, 1), json.Number("loading", -1, 1), json.Number("singleLoading", -1, 1))
        {
            Batteries = json.Numbers("batteries", -1, 1),
            Reversed = [.. json.Texts("reversed")],
        };

    private static RecipeMargins Margins(RecipeNode json)
    {
        var node = json.Node("margins", "margins");
        var standard = new RecipeMargins();
        return new()
        {
            GreaterPoints = node.OptionalNumber("greaterPoints", 0, 100) ?? standard.GreaterPoints,
            GreaterUnits = node.OptionalNumber("greaterUnits", 0, 10) ?? standard.GreaterUnits,
            MidpointUnits = node.OptionalNumber("midpointUnits", 0, 10) ?? standard.MidpointUnits,
            HalfPoints = node.OptionalNumber("halfPoints", 0, 50) ?? standard.HalfPoints,
            Significant = node.OptionalNumber("significant", 1, 10) ?? standard.Significant,
            NotSignificant = node.OptionalNumber("notSignificant", 0, 1) ?? standard.NotSignificant,
        };
    }
}
