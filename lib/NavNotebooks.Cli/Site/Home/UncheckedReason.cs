using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site.Home;

/// <summary>A reason why nothing could be computed of a claim, in words that a reader of the registry's own need not know.</summary>
/// <param name="Name">What the list of claims calls it.</param>
/// <param name="Words">The reason, such that a number can stand before it.</param>
/// <param name="Names">What the registry calls it; empty for all other reasons.</param>
internal sealed record UncheckedReason(string Name, string Words, ImmutableArray<string> Names)
{
    /// <summary>What the list of claims calls all of them together.</summary>
    public const string Any = "nothing computed";

    private static readonly ImmutableArray<UncheckedReason> Named =
    [
        new("told in the offices", "are told by leaders, staff or documents of the case offices", ["case material", "case interview", "interviews and open answers"]),
        new("open answers", "are open answers, of which the report counts none", ["open answers"]),
        new("not printed", "compare or judge values that are not printed", ["not printed", "verbal only", "not measured", "no item", "which item is not stated", "which statements is not stated", "coding not printed"]),
        new("interpretation", "are interpretations, conclusions or recommendations", ["interpretation", "conclusion", "recommendation", "judgement on comparability", "theory", "rule"]),
        new("about studies", "tell how the study was made, or what other studies found", ["design fact", "caption", "other source", "other survey", "outside the surveys"]),
    ];

    private static readonly UncheckedReason Rest = new("other reason", "have other reasons, each told with the claim", []);

    /// <summary>How many claims nothing could be computed of for each reason, the most common first and the rest last; reasons without any are left out.</summary>
    /// <param name="claims">All claims.</param>
    public static ImmutableArray<(UncheckedReason Reason, int Claims)> Count(IEnumerable<CheckedClaim> claims)
    {
        var counts = claims.Select(Of).OfType<UncheckedReason>().CountBy(reason => reason).ToDictionary();
        return [.. counts.OrderBy(pair => pair.Key == Rest).ThenByDescending(pair => pair.Value).Select(pair => (pair.Key, pair.Value))];
    }

    /// <summary>Why nothing could be computed of a claim; <see langword="null"/> where something was.</summary>
    public static UncheckedReason? Of(CheckedClaim claim) =>
        claim.Headline.Verdict == Verdict.NotComputable ? Named.FirstOrDefault(reason => reason.Names.Contains(claim.Claim.Untied ?? ""), Rest) : null;
}
