using System.Collections.Immutable;
using System.Text.Json;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Reads recipes.</summary>
public static class RecipeFile
{
    private const string Folder = "data-dictionary/recipes/";

    /// <summary>Ids of the recipes that travel with this library, in ordinal order.</summary>
    public static ImmutableArray<string> EmbeddedIds { get; } =
    [
        .. typeof(RecipeFile).Assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Folder, StringComparison.Ordinal))
            .Select(name => Path.GetFileNameWithoutExtension(name[Folder.Length..]))
            .Order(StringComparer.Ordinal),
    ];

    /// <summary>The recipe of a survey wave that travels with this library.</summary>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    /// <exception cref="RecipeException">It cannot be read.</exception>
    public static Recipe Embedded(string id)
    {
        using var stream = typeof(RecipeFile).Assembly.GetManifestResourceStream(Folder + id + ".json")
            ?? throw new UnknownNameException("recipe", id, EmbeddedIds, Folder);
        using var reader = new StreamReader(stream);
        return Parse(reader.ReadToEnd(), Folder + id + ".json");
    }

    /// <summary>A recipe, checked in itself; whether its names are in the dictionary shows when it is used.</summary>
    /// <param name="text">The JSON.</param>
    /// <param name="fileName">How errors name the file.</param>
    /// <exception cref="RecipeException">The text is no JSON, or says something that cannot be.</exception>
    public static Recipe Parse(string text, string fileName)
    {
        try
        {
            using var document = JsonDocument.Parse(text, new JsonDocumentOptions { AllowDuplicateProperties = false });
            return Read(new RecipeNode(new JsonText(text, fileName), document.RootElement, "$", "recipe"));
        }
        catch (JsonException malformed)
        {
            var line = malformed.LineNumber is { } number ? (int)number + 1 : (int?)null;
            throw new RecipeException(
                "This is not JSON, or a property occurs twice.",
                "Look at the line for a missing comma, quotation mark or bracket.",
                new FilePlace(fileName, malformed.Path ?? "$", line));
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
        Variables = Variables(json),
        Dropped = [.. json.Nodes("dropped", "dropped").Select(
            node => new RecipeDropped(node.Texts("claims"), node.Texts("follows"), node.Text("reason")))],
        Associations = [.. json.Nodes("associations", "association").Select(
            node => new RecipeAssociation(node.Text("outcome"), node.Text("predictor"), node.Texts("populations"), node.Texts("claims")))],
        Counted = [.. json.Nodes("counted", "counted").Select(Counted)],
        Note = json.OptionalText("note"),
    };

    private static RecipeCounted Counted(RecipeNode json)
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
        Units = [.. json.Nodes("units", "units").Select(
            node => new RecipeUnits(node.Texts("populations"), node.Whole("count"), node.OptionalNumber("sizeSpread", 0, 10) ?? 0))],
    };

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

    private static ImmutableSortedDictionary<string, RecipeVariable> Variables(RecipeNode json)
    {
        var variables = ImmutableSortedDictionary.CreateBuilder<string, RecipeVariable>(StringComparer.Ordinal);
        var all = json.Has("variables") ? json.Node("variables", kind: null) : null;
        foreach (var name in all?.Names ?? [])
        {
            var node = all!.Node(name, "variable");
            variables[name] = new()
            {
                Reason = node.Text("reason"),
                Shares = node.NumberLists("shares"),
                Mean = node.Numbers("mean", -100, 1000),
                Deviation = node.OptionalNumber("deviation", 0.05, 1000) ?? RecipeVariable.Default.Deviation,
                Values = node.Wholes("values"),
                Missing = node.Numbers("missing", 0, 1),
                DoNotKnow = node.Numbers("doNotKnow", 0, 1),
                Battery = node.OptionalText("battery"),
                Loading = node.OptionalNumber("loading", -1, 1),
            };
        }

        return variables.ToImmutable();
    }
}
