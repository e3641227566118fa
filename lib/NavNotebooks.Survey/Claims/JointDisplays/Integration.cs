using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.JointDisplays;

/// <summary>How survey and case evidence meet on an indicator.</summary>
/// <param name="Kind">The word for it.</param>
/// <param name="Reason">Why, in a sentence.</param>
public sealed record Integration(IntegrationKind Kind, BilingualText Reason);
