using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Claims.JointDisplays;
using NavNotebooks.Survey.Claims.Restating;

namespace NavNotebooks.Cli.Site.ClaimPages;

/// <summary>What names a claim besides notebooks: other claims, inconsistencies, indicators, the summary and the closing part.</summary>
/// <param name="content">What the site is made of.</param>
internal sealed class OtherMentions(SiteContent content)
{
    /// <summary>Claims whose findings name it, by its id.</summary>
    public ILookup<string, string> NamedBy { get; } = Lookup(content.Check.Claims, NamedIn, claim => claim.Claim.Id);

    /// <summary>Inconsistencies that it is a place of.</summary>
    public ILookup<string, Inconsistency> Inconsistencies { get; } = Lookup(content.Check.Inconsistencies, one => one.Claims.Select(claim => claim.Id), one => one);

    /// <summary>Indicators that rest on it, or are concluded on in it.</summary>
    public ILookup<string, Indicator> Indicators { get; } = Lookup(Survey.Claims.JointDisplays.Indicators.All, ClaimsOf, indicator => indicator);

    /// <summary>Where the summary or the closing part says again what it says, or where it is itself said again of others.</summary>
    public ILookup<string, RestatementRow> Restatements { get; } = Lookup(Survey.Claims.Restating.Restatements.All, row => row.Says.Concat(row.Of).Select(claim => claim.Id), row => row);

    /// <summary>Recomputations that start from it.</summary>
    public ILookup<string, Recomputation> Recomputations { get; } = Lookup(ClaimRegistry.Default.Recomputations, one => one.From.Concat(one.Less), one => one);

    private static ILookup<string, TValue> Lookup<TItem, TValue>(IEnumerable<TItem> items, Func<TItem, IEnumerable<string>> ids, Func<TItem, TValue> value) => items
        .SelectMany(item => ids(item).Distinct(StringComparer.Ordinal), (item, id) => (id, Value: value(item)))
        .ToLookup(pair => pair.id, pair => pair.Value, StringComparer.Ordinal);

    private static IEnumerable<string> NamedIn(CheckedClaim claim) =>
        Places(claim).Concat(ClaimText.IdsIn(claim.Claim.Note ?? "")).Where(id => id != claim.Claim.Id);

    /// <summary>The ids that a claim's findings give as places: each is an id, or an id, a colon and where it stands.</summary>
    public static ImmutableArray<string> Places(CheckedClaim claim) =>
        [.. claim.Findings.SelectMany(finding => finding.Places).Select(place => place.Split(':')[0]).Distinct(StringComparer.Ordinal)];

    private static IEnumerable<string> ClaimsOf(Indicator indicator) => indicator.Survey.Claims.Concat(indicator.Cases.Claims)
        .Concat(indicator.Conclusions.SelectMany(conclusion => conclusion.Claims)).Select(claim => claim.Id);
}
