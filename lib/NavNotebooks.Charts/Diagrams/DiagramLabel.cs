using System.Collections.Immutable;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>A text at an edge.</summary>
/// <param name="Edge">The edge.</param>
/// <param name="X">Its middle, along the page.</param>
/// <param name="Y">Its middle, down the page.</param>
/// <param name="Lines">The text, broken.</param>
/// <param name="IsUpright">Whether it is turned by a quarter.</param>
internal sealed record DiagramLabel(int Edge, double X, double Y, ImmutableArray<string> Lines, bool IsUpright)
{
    public const double Size = 10.5;
    public const double Leading = 13;

    /// <summary>Where a text is broken.</summary>
    public const double Broadest = 118;
}
