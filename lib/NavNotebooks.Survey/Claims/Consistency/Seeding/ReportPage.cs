using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Seeding;

/// <summary>What a consistent report prints of one item: a figure with its caption, a text, and a line in the summary.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Claims">All that is printed of the item, every number true.</param>
internal sealed record ReportPage(FigureDefinition Figure, ImmutableArray<Claim> Claims);
