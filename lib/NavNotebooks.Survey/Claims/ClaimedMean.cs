using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Claims;

/// <summary>A mean that the document prints.</summary>
/// <param name="Of">Of which variable, wave and respondents.</param>
/// <param name="Claim">The statement; <see cref="Claim.Printed"/> has the number in units of the scale.</param>
/// <param name="Valid">The printed number of answers, or <see langword="null"/>.</param>
public sealed record ClaimedMean(Quantity Of, Claim Claim, int? Valid);
