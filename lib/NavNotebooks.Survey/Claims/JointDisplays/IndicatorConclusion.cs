using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>One version of the document's conclusion on an indicator. Versions in several places may disagree.</summary>
/// <param name="Place">Where it stands.</param>
/// <param name="Finding">In a sentence, in this project's words.</param>
/// <param name="Lines">First and last line of the passage.</param>
/// <param name="Claims">The claims that state it.</param>
public sealed record IndicatorConclusion(ConclusionPlace Place, BilingualText Finding, (int First, int Last) Lines, ImmutableArray<Claim> Claims);
