using System.Collections.Immutable;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>The properties that each kind of object in a recipe may have: what the loader reads, and the JSON Schema lists.</summary>
public static class RecipeFormat
{
    /// <summary>Property names by the object's name in the JSON Schema (<c>$defs</c>; "recipe" and "chapter" are whole files).</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Properties { get; } = new Dictionary<string, ImmutableArray<string>>
    {
        ["recipe"] =
        [
            "$schema", "id", "seed", "after", "note", "clusters", "structure", "margins", "missing", "variables", "dropped", "associations", "counted",
        ],
        ["chapter"] = ["$schema", "recipe", "section", "note", "structure", "variables", "dropped", "associations", "counted"],
        ["chapterStructure"] = ["batteries", "reversed"],
        ["clusters"] = ["prior", "reason", "identifier", "intraclassCorrelation", "districts", "pairs", "units", "traits"],
        ["districts"] = ["count", "members", "note"],
        ["pairs"] = ["populations", "count", "note"],
        ["units"] = ["populations", "first", "count", "respondents", "sizeSpread", "note"],
        ["traits"] = ["first", "count", "values", "note"],
        ["structure"] = ["prior", "reason", "generalShare", "loading", "singleLoading", "batteries", "reversed"],
        ["margins"] = ["greaterPoints", "greaterUnits", "midpointUnits", "halfPoints", "significant", "notSignificant"],
        ["variable"] = ["prior", "reason", "shares", "mean", "deviation", "values", "missing", "doNotKnow", "battery", "loading"],
        ["dropped"] = ["claims", "follows", "reason"],
        ["counted"] = ["band", "items", "fewest", "most", "note"],
        ["association"] = ["outcome", "predictor", "populations", "claims", "note"],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
