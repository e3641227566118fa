using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>A column of a diagram, as the state's line or the municipality's.</summary>
/// <param name="Id">What nodes name it by.</param>
/// <param name="Label">What stands above it.</param>
public sealed record DiagramLane(string Id, BilingualText Label);
