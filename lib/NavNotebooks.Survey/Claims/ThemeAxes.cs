using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>How a matrix of themes is laid out.</summary>
/// <param name="Heading">What the rows are.</param>
/// <param name="Rows">From top to bottom; those without a theme are left out of the matrix.</param>
/// <param name="Columns">From left to right; those without a theme are left out of the matrix.</param>
internal sealed record ThemeAxes(BilingualText Heading, ImmutableArray<ThemeLine> Rows, ImmutableArray<ThemeLine> Columns);
