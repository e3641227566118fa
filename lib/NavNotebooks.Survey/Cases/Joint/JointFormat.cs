using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Joint;

/// <summary>The properties of the file of joint displays: what the reader reads, and <c>schema/joint.schema.json</c> lists.</summary>
public static class JointFormat
{
    /// <summary>Property names in the order of the file, by the object's name in the schema ("joint" is the whole file).</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Properties { get; } = new Dictionary<string, ImmutableArray<string>>
    {
        ["joint"] = ["$schema", "note", "themes", "groups", "rows"],
        ["text"] = ["en", "nb"],
        ["theme"] = ["id", "label", "codes"],
        ["group"] = ["id", "label"],
        ["row"] = ["id", "group", "theme", "claims", "numbers", "material", "fit", "because"],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
