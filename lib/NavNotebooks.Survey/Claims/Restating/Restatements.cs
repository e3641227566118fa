using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Claims.Restating;

/// <summary>What the summary and the closing part repeat of the rest of the document, sentence by sentence.</summary>
/// <remarks>Works on <see cref="ClaimRegistry.Default"/>; the file is read once.</remarks>
public static class Restatements
{
    private static readonly Lazy<ImmutableArray<RestatementRow>> Embedded =
        new(() => Read(ClaimFile.Embedded(ClaimFile.Restatements), ClaimRegistry.Default));

    /// <summary>Every entry, in the order of the file.</summary>
    public static ImmutableArray<RestatementRow> All => Embedded.Value;

    /// <summary>Those of one part whose first claim begins within some lines, in the order of the document.</summary>
    /// <param name="part">As the claims write it, such as <c>summary</c> or <c>5</c>.</param>
    /// <param name="lines">First and last line, both included.</param>
    /// <param name="estimators">One for each data basis at hand; none leaves what print alone can tell.</param>
    public static RestatementTable ForLines(string part, (int First, int Last) lines, params IQuantityEstimator[] estimators) => new(
        [.. All.Where(row => row.Says[0].Part == part && row.Says[0].FirstLine >= lines.First && row.Says[0].FirstLine <= lines.Last).OrderBy(row => row.Says[0].FirstLine)],
        estimators);

    /// <summary>Those of one part.</summary>
    /// <param name="part">As the claims write it, such as <c>summary</c> or <c>5</c>.</param>
    /// <param name="estimators">One for each data basis at hand; none leaves what print alone can tell.</param>
    public static RestatementTable OfPart(string part, params IQuantityEstimator[] estimators) => ForLines(part, (0, int.MaxValue), estimators);

    /// <summary>Reads restatements.</summary>
    /// <param name="file">The JSON; <c>schema/restatements.schema.json</c> describes it.</param>
    /// <param name="registry">The claims that it names.</param>
    /// <exception cref="ClaimFileException">The file cannot be read, or names a claim that is not there.</exception>
    public static ImmutableArray<RestatementRow> Read(ClaimFile file, ClaimRegistry registry) =>
        new RestatementReader(registry.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal)).Read(file);
}
