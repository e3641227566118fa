using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Seeding;

/// <summary>A report in which every number is true: the registry's own claims as far as data bear them out, and a page on each of its items.</summary>
/// <remarks>
/// Data stand in for the world here: what they say is true by construction, so whatever a rule finds is a false alarm. Claims that the
/// data do not bear out are left out, and so are changes across scales that the dictionary says are not the same. Declared arithmetic is
/// left out too: no data stand behind it.
/// </remarks>
internal sealed class ConsistentReport
{
    private const int MostPages = 60;

    private readonly ILookup<string, Claim> byItem;

    private ConsistentReport(ClaimRegistry registry, ImmutableArray<Claim> own, ImmutableArray<ReportPage> pages)
    {
        Dictionary = registry.Dictionary!;
        (Own, Pages) = (own, pages);
        Claims = [.. own, .. pages.SelectMany(page => page.Claims)];
        Figures = [.. pages.Select(page => page.Figure)];
        Known = new CanonicalQuantities(Dictionary);
        byItem = Claims.SelectMany(claim => Items(claim).Distinct().Select(item => (item, claim))).ToLookup(entry => entry.item, entry => entry.claim, StringComparer.Ordinal);
    }

    public SurveyDictionary Dictionary { get; }

    /// <summary>The registry's own claims that the data bear out.</summary>
    public ImmutableArray<Claim> Own { get; }

    /// <summary>The pages.</summary>
    public ImmutableArray<ReportPage> Pages { get; }

    /// <summary>All of it.</summary>
    public ImmutableArray<Claim> Claims { get; }

    public ImmutableArray<FigureDefinition> Figures { get; }

    public CanonicalQuantities Known { get; }

    /// <summary>Writes the report.</summary>
    /// <param name="registry">Whose questions are asked.</param>
    /// <param name="estimator">Answers from data.</param>
    public static ConsistentReport Of(ClaimRegistry registry, IQuantityEstimator estimator)
    {
        var evidence = new PrintedEvidence(registry);
        ImmutableArray<Claim> own =
        [
            .. registry.Claims
                .Where(claim => claim.Asks is not null && !IsAcrossScales(evidence.Of(claim)) && ClaimChecker.Check(claim, estimator) is { Verdict: Verdict.Reproduced or Verdict.Replicated })
                .Select(claim => claim with { Base = Counted(claim, estimator), Figure = null }),
        ];
        var items = registry.Claims.SelectMany(claim => evidence.Of(claim)).DistinctBy(quantity => quantity.Wave + "/" + quantity.Quantity.Variable);
        var pages = items.Select((item, index) => (item, index)).Aggregate(ImmutableArray<ReportPage>.Empty, (written, next) =>
            written.Length < MostPages && PageWriter.Write(next.item, estimator, written.Length) is { } page ? written.Add(page) : written);
        return new(registry, own, pages);
    }

    /// <summary>What the rules say of the whole report.</summary>
    public ConsistencyCheck Check() => Check(Claims, Figures);

    /// <summary>What the rules say of all that shares an item with the changed claims, in the report or in the registry's own claims alone.</summary>
    /// <param name="changed">The claims, changed; the others of their items are added.</param>
    /// <param name="figure">The figure whose caption is held against them; <see langword="null"/> for none.</param>
    /// <param name="ownOnly">Whether the pages are left out.</param>
    public ConsistencyCheck CheckAround(IReadOnlyList<Claim> changed, FigureDefinition? figure = null, bool ownOnly = false)
    {
        var ids = changed.Select(claim => claim.Id).ToHashSet(StringComparer.Ordinal);
        var near = changed.SelectMany(Items).Distinct().SelectMany(item => byItem[item]).DistinctBy(claim => claim.Id)
            .Where(claim => !ids.Contains(claim.Id) && !(ownOnly && IsOfPage(claim)));
        return Check([.. near, .. changed], figure is null ? [] : [figure]);
    }

    private static bool IsOfPage(Claim claim) => claim.Part == "9" || claim.Id.StartsWith("F9", StringComparison.Ordinal);

    private ConsistencyCheck Check(ImmutableArray<Claim> claims, ImmutableArray<FigureDefinition> figures) =>
        new(new PrintedEvidence(new ClaimRegistry(claims, [], Dictionary), figures, Known));

    private static IEnumerable<string> Items(Claim claim) => claim.Asks is { } question
        ? question.Quantities.Select(quantity => quantity.Variable ?? quantity.Survey)
        : claim.Figure is { } figure ? [figure] : [];

    private static bool IsAcrossScales(ImmutableArray<CanonicalQuantity> quantities) => quantities.Any(one => quantities.Any(other =>
        one.Quantity.Variable == other.Quantity.Variable && one.Quantity.Wave < other.Quantity.Wave
        && (one.Scale?.Points.Length != other.Scale?.Points.Length
            || other.Variable?.ComparedWith(one.Quantity.Survey, one.Quantity.Wave) is { Verdict: not Comparability.Same })));

    private static string? Counted(Claim claim, IQuantityEstimator estimator) => claim is { Base: not null, Asks.Quantities: [{ Statistic: QuantityStatistic.Share or QuantityStatistic.Mean } only] }
        ? estimator.Estimate(only).Valid?.ToString(System.Globalization.CultureInfo.InvariantCulture)
        : null;
}
