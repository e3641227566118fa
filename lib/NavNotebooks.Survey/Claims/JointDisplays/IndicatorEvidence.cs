using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>What one source says on an indicator.</summary>
/// <param name="Finding">In a sentence or two, in this project's words; it names claims by their ids.</param>
/// <param name="Claims">The claims it rests on, in the order shown; empty where the source is silent.</param>
public sealed record IndicatorEvidence(BilingualText Finding, ImmutableArray<Claim> Claims);
