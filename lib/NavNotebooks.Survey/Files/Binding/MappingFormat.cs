using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>The properties that a mapping file may have: what is read, and what its JSON Schema lists.</summary>
internal static class MappingFormat
{
    /// <summary>The file itself.</summary>
    public const string File = "mapping";

    /// <summary>What it says of a survey wave.</summary>
    public const string Wave = "wave";

    /// <summary>Property names by kind of object.</summary>
    public static ImmutableSortedDictionary<string, ImmutableArray<string>> Properties { get; } = new Dictionary<string, ImmutableArray<string>>
    {
        [File] = ["$schema", "note", "dictionary", "surveys"],
        [Wave] =
        [
            "note", "file", "sheet", "encoding", "columns", "recodes", "reversed", "missing", "rows", "weight", "respondent", "absent", "rehearsal",
        ],
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);
}
