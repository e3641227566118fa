using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>The operational questions of the document, with survey evidence, case evidence, its conclusions and ours.</summary>
/// <remarks>Works on <see cref="ClaimRegistry.Default"/>; the file is read once.</remarks>
public static class Indicators
{
    private static readonly Lazy<ImmutableArray<Indicator>> Embedded =
        new(() => Read(ClaimFile.Embedded(ClaimFile.Indicators), ClaimRegistry.Default));

    /// <summary>Every indicator, in the order of the document; without verdicts.</summary>
    public static ImmutableArray<Indicator> All => Embedded.Value;

    /// <summary>One indicator with the verdicts on what it rests on.</summary>
    /// <param name="id">Two letters and a number: <c>VP1</c>.</param>
    /// <param name="estimators">One for each data basis at hand; none leaves what print alone can tell.</param>
    /// <exception cref="UnknownNameException">There is none; the nearest one is named.</exception>
    public static IndicatorSheet Get([Offers(nameof(Ids))] string id, params IQuantityEstimator[] estimators) => All.FirstOrDefault(indicator => indicator.Id == id) is { } indicator
        ? new(indicator, estimators)
        : throw Unknown(id);

    /// <summary>All indicators side by side.</summary>
    /// <param name="estimators">One for each data basis at hand; none leaves what print alone can tell.</param>
    public static JointDisplay Joint(params IQuantityEstimator[] estimators) => new([.. All.Select(indicator => new IndicatorSheet(indicator, estimators))]);

    /// <summary>Reads indicators.</summary>
    /// <param name="file">The JSON; <c>schema/indicators.schema.json</c> describes it.</param>
    /// <param name="registry">The claims that it names.</param>
    /// <exception cref="ClaimFileException">The file cannot be read, or names a claim that is not there, in a list or in a sentence.</exception>
    public static ImmutableArray<Indicator> Read(ClaimFile file, ClaimRegistry registry) =>
        new IndicatorReader(registry.Claims.ToDictionary(claim => claim.Id, StringComparer.Ordinal)).Read(file);

    internal static UnknownNameException Unknown(string id) => new("indicator", id, All.Select(indicator => indicator.Id), ClaimFile.Indicators);

    internal static IEnumerable<OfferedName> Ids => All.Select(indicator => new OfferedName(indicator.Id, indicator.Question.En));
}
