namespace NavNotebooks.Survey.Dictionary;

/// <summary>Who a survey wave was sent to.</summary>
/// <param name="Id">The id, equal to a category of the background variable that tells populations apart.</param>
/// <param name="Code">The code of that category.</param>
/// <param name="Label">The label.</param>
/// <param name="Sent">How many it was sent to, as printed; <see langword="null"/> where unknown.</param>
/// <param name="Answered">How many answered, as printed; <see langword="null"/> where unknown.</param>
public sealed record Population(string Id, int Code, BilingualText Label, int? Sent, int? Answered);
