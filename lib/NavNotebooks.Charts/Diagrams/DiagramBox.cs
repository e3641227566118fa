using System.Collections.Immutable;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>A node with its place: pixels of the narrowest page, from the plot's upper left corner.</summary>
/// <param name="X">Its middle, along the page.</param>
/// <param name="Top">Its upper edge, down the page.</param>
/// <param name="Width">Its breadth.</param>
/// <param name="Lines">Its label, broken.</param>
/// <param name="Details">Its second text, broken; empty for none.</param>
internal sealed record DiagramBox(double X, double Top, double Width, ImmutableArray<string> Lines, ImmutableArray<string> Details)
{
    public const double TextSize = 11;

    private const double Leading = 14;
    private const double Padding = 10;

    public double Height => ((Lines.Length + Details.Length) * Leading) + Padding;

    public double Left => X - (Width / 2);

    public double Right => X + (Width / 2);

    public double Bottom => Top + Height;

    public double Middle => Top + (Height / 2);
}
