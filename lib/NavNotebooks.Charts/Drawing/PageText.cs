using System.Collections.Immutable;

namespace NavNotebooks.Charts.Drawing;


/// <summary>What stands around the plot, in one language.</summary>
/// <param name="Title">What is shown.</param>
/// <param name="Subtitle">Measure, base and n.</param>
/// <param name="Notes">Data basis, remarks, source; a paragraph each.</param>
internal sealed record PageText(string Title, ImmutableArray<string> Subtitle, ImmutableArray<string> Notes);
