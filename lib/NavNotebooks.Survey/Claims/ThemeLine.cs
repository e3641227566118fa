using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>A row or a column of a matrix of themes.</summary>
/// <param name="Label">Its heading.</param>
/// <param name="Holds">Whether a theme belongs there.</param>
internal sealed record ThemeLine(BilingualText Label, Func<Claim, bool> Holds);
