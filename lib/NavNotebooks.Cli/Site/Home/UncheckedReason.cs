using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site.Home;

/// <summary>A reason why nothing could be computed of a claim, in words that a reader of the registry's own need not know.</summary>
/// <param name="Words">The reason, such that a number can stand before it.</param>
/// <param name="Names">What the registry calls it; empty for all other reasons.</param>
internal sealed record UncheckedReason(string Words, ImmutableArray<string> Names)
{
    private static readonly ImmutableArray<UncheckedReason> Named =
    [
        new("are told by leaders, staff or documents of the case offices", ["case material", "case interview", "interviews and open answers"]),
        new("are open answers, of which the report counts none", ["open answers"]),
        new("compare or judge values that are not printed", ["not printed", "verbal only", "not measured", "no item", "which item is not stated", "which statements is not stated", "coding not printed"]),
        new("are interpretations, conclusions or recommendations", ["interpretation", "conclusion", "recommendation", "judgement on comparability", "theory", "rule"]),
        new("tell how the study was made, or what other studies found", ["design fact", "caption", "other source", "other survey", "outside the surveys"]),
    ];

    private static readonly UncheckedReason Rest = new("have other reasons, each told with the claim", []);

    /// <summary>How many claims nothing could be computed of for each reason, the most common first and the rest last; reasons without any are left out.</summary>
    /// <param name="claims">All claims.</param>
    public static ImmutableArray<(UncheckedReason Reason, int Claims)> Count(IEnumerable<CheckedClaim> claims)
    {
        var counts = claims.Where(claim => claim.Headline.Verdict == Verdict.NotComputable).CountBy(Of).ToDictionary();
        return [.. counts.OrderBy(pair => pair.Key == Rest).ThenByDescending(pair => pair.Value).Select(pair => (pair.Key, pair.Value))];
    }

    private static UncheckedReason Of(CheckedClaim claim) => Named.FirstOrDefault(reason => reason.Names.Contains(claim.Claim.Untied ?? ""), Rest);
}
