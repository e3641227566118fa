using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>A file of claims or recomputations: its name in the repository and its text.</summary>
/// <param name="Name">Path relative to the repository, such as <c>data-dictionary/published/part-2.json</c>.</param>
/// <param name="Text">The JSON.</param>
public sealed record ClaimFile(string Name, string Text)
{
    private const string Folder = "data-dictionary/published/";

    /// <summary>What the figures show, which stands beside the claims and is read with the dictionary.</summary>
    private const string Figures = Folder + "figures";

    /// <summary>Which deviations are known, read by <see cref="KnownDeviations"/>.</summary>
    internal const string Deviations = Folder + "known-deviations.json";

    /// <summary>How the printed tables are laid out, read by <see cref="PrintedTables"/>.</summary>
    internal const string Tables = Folder + "tables.json";

    /// <summary>The operational questions with what bears on them, read by <see cref="JointDisplays.Indicators"/>.</summary>
    internal const string Indicators = Folder + "indicators.json";

    /// <summary>What summary and closing part repeat, read by <see cref="Restating.Restatements"/>.</summary>
    internal const string Restatements = Folder + "restatements.json";

    /// <summary>The file's name without folder and ending, such as <c>part-2</c>.</summary>
    public string Part => Path.GetFileNameWithoutExtension(Name);

    /// <summary>Whether the file holds recomputations; otherwise it holds claims.</summary>
    public bool HoldsRecomputations => Part.StartsWith("recomputations", StringComparison.Ordinal);

    /// <summary>The files of claims and recomputations that travel with this assembly, in ordinal order of their names.</summary>
    public static ImmutableArray<ClaimFile> Embedded() =>
        [.. EmbeddedChapters.Beginning(Folder).Where(file => IsOfClaims(file.Name)).Select(file => new ClaimFile(file.Name, file.Text))];

    /// <summary>A file that travels with this assembly.</summary>
    /// <param name="name">Path relative to the repository.</param>
    internal static ClaimFile Embedded(string name) => new(name, EmbeddedChapters.TextOf(name));

    private static bool IsOfClaims(string name) => name.StartsWith(Folder, StringComparison.Ordinal)
        && !name.StartsWith(Figures, StringComparison.Ordinal) && name is not (Deviations or Tables or Indicators or Restatements);
}
