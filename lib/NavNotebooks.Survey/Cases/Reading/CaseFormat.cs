using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Reading;

/// <summary>The properties that each kind of object in the files of case material may have: what the reader reads, and the JSON Schema lists.</summary>
public static class CaseFormat
{
    /// <summary>Property names in the order of the files, by the object's name in <c>schema/case-material.schema.json</c> (<c>$defs</c>; "material" is a whole file).</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Properties { get; } = new Dictionary<string, ImmutableArray<string>>
    {
        ["material"] =
        [
            "$schema", "study", "about", "dimensions", "cases", "informants", "attributes", "codes", "findings", "summaries", "indicators", "figures", "numbers",
            "guide", "anomalies",
        ],
        ["text"] = ["en", "nb"],
        ["about"] = ["title", "year", "fieldwork", "genre", "subject", "documentLines", "outcome", "questions", "design"],
        ["year"] = ["text", "status", "note"],
        ["fieldwork"] = ["from", "to"],
        ["question"] = ["id", "text", "lines"],
        ["design"] = ["topic", "text", "lines"],
        ["dimension"] = ["id", "label", "note"],
        ["case"] = ["id", "kind", "label", "parent", "identifiable", "lines", "note"],
        ["informant"] = ["id", "kind", "case", "label", "role", "employer", "lines", "note"],
        ["attribute"] = ["id", "of", "dimension", "text", "low", "high", "unit", "period", "status", "lines", "note", "anomaly"],
        ["code"] = ["id", "label", "parent", "definition", "stage", "theory", "mapsTo", "lines", "note"],
        ["finding"] =
        [
            "id", "kind", "code", "cases", "informants", "voices", "statement", "stance", "direction", "quantity", "indicator", "explains", "source", "section",
            "lines", "note", "doubt", "anomaly",
        ],
        ["quantity"] = ["word", "printed", "of", "count"],
        ["count"] = ["n", "of", "basis"],
        ["explanation"] = ["code", "basis"],
        ["summary"] = ["case", "code", "text", "findings"],
        ["indicator"] = ["id", "label", "of", "published", "note"],
        ["figure"] = ["id", "number", "printed", "kind", "title", "case", "columns", "rows", "nodes", "edges", "events", "doubts", "lines", "note"],
        ["column"] = ["id", "label"],
        ["row"] = ["of", "cells", "lines", "note"],
        ["measured"] = ["text", "low", "high", "unit"],
        ["node"] = ["id", "label", "lane", "level", "informants", "findings", "lines"],
        ["edge"] = ["from", "to", "label", "kind", "findings", "lines"],
        ["event"] = ["when", "until", "printed", "certainty", "label", "case", "lines"],
        ["number"] = ["id", "kind", "item", "text", "low", "high", "unit", "hedge", "when", "source", "cases", "informants", "lines", "note"],
        ["guideQuestion"] = ["id", "parent", "topic", "question", "askedOf", "branch", "codes", "lines"],
        ["anomaly"] = ["id", "what", "lines", "concerns", "note"],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
