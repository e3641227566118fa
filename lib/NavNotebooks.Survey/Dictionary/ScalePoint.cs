namespace NavNotebooks.Survey.Dictionary;

/// <summary>One answer of a scale.</summary>
/// <param name="Code">The code in data files; positive or zero.</param>
/// <param name="Id">The stable id of a category ("mayor"), for background variables and nominal answers; otherwise <see langword="null"/>.</param>
/// <param name="Label">The label.</param>
/// <param name="IsKnown">Whether the document prints the wording of this point. Default: true.</param>
public sealed record ScalePoint(int Code, string? Id, BilingualText Label, bool IsKnown = true);
