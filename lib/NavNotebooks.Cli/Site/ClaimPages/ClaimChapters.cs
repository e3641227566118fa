using System.Collections.Frozen;
using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site.ClaimPages;

/// <summary>Which page each claim's record is on.</summary>
internal static class ClaimChapters
{
    /// <summary>More claims than a reader would scroll through; a longer section is divided by its tables.</summary>
    private const int LongestSection = 300;

    /// <summary>The pages, in the order of the document.</summary>
    public static ImmutableArray<ClaimChapter> All { get; } =
    [
        .. ClaimRegistry.Default.Claims
            .OrderBy(claim => claim.FirstLine).ThenBy(claim => claim.Id, StringComparer.Ordinal)
            .GroupBy(claim => claim.Section, StringComparer.Ordinal)
            .SelectMany(Divided),
    ];

    private static readonly FrozenDictionary<string, ClaimChapter> ById =
        All.SelectMany(chapter => chapter.Claims, (chapter, claim) => (claim.Id, chapter)).ToFrozenDictionary(pair => pair.Id, pair => pair.chapter, StringComparer.Ordinal);

    /// <summary>The page of a claim; <see langword="null"/> where no claim has the id.</summary>
    public static ClaimChapter? Of(string id) => ById.GetValueOrDefault(id);

    private static IEnumerable<ClaimChapter> Divided(IGrouping<string, Claim> section) => section.Count() <= LongestSection
        ? [new(section.Key, Table: null, [.. section])]
        : section.GroupBy(claim => claim.Figure, StringComparer.Ordinal).OrderBy(table => table.Key, StringComparer.Ordinal).Select(table => new ClaimChapter(section.Key, table.Key, [.. table]));
}
