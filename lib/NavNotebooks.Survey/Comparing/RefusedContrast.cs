using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Two estimates that must not be subtracted from each other.</summary>
/// <param name="First">What the one is of; of two waves the later.</param>
/// <param name="Second">What the other is of.</param>
/// <param name="Reason">Why: another scale, or another question.</param>
public sealed record RefusedContrast(EstimateSubject First, EstimateSubject Second, BilingualText Reason);
