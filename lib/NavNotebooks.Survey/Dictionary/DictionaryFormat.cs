using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>The properties that each kind of object in the dictionary's files may have: what the loader reads, and the JSON Schema lists.</summary>
public static class DictionaryFormat
{
    /// <summary>Property names in the order of the files, by the object's name in the JSON Schema (<c>$defs</c>; "survey", "chapter" and "figures" are whole files).</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Properties { get; } = new Dictionary<string, ImmutableArray<string>>
    {
        ["survey"] =
        [
            "$schema", "id", "survey", "wave", "title", "source", "fielded", "availability", "sent", "answered", "note", "populationVariable",
            "populations", "weight", "missingReasons", "scales", "batteries", "variables", "indices",
        ],
        ["chapter"] = ["$schema", "survey", "section", "note", "scales", "batteries", "variables", "indices"],
        ["text"] = ["en", "nb"],
        ["source"] = ["document", "section", "lines"],
        ["population"] = ["id", "code", "label", "sent", "answered", "lines", "note"],
        ["missingReason"] = ["code", "id", "label"],
        ["scale"] = ["id", "kind", "wording", "direction", "midpoint", "lines", "note", "points"],
        ["point"] = ["code", "id", "label", "known"],
        ["battery"] = ["id", "label", "variables"],
        ["index"] = ["id", "label", "items", "reversed", "mostMissing", "reason"],
        ["variable"] =
        [
            "name", "label", "kind", "scale", "battery", "askedOf", "onlyIf", "answered", "figures", "lines", "unknown", "comparability", "note",
        ],
        ["onlyIf"] = ["variable", "codes"],
        ["comparability"] = ["survey", "wave", "verdict", "reason"],
        ["figures"] = ["$schema", "document", "figures"],
        ["figure"] = ["id", "title", "display", "surveys", "variables", "groups", "n", "caption", "lines", "text", "printed", "unknown"],
        ["caption"] = ["waves", "points"],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
