using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>This project's judgement on a conclusion.</summary>
/// <param name="Grade">From a closed list.</param>
/// <param name="Reason">Why, in a sentence or two that name the claims.</param>
public sealed record Judgement(EvidenceGrade Grade, BilingualText Reason);
