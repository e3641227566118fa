namespace NavNotebooks.Charts.Plotly;


/// <summary>A text on the picture, or an arrow.</summary>
internal sealed record Annotation
{
    /// <summary>The text; may hold Plotly's few tags.</summary>
    public string Text { get; init; } = string.Empty;

    /// <summary>Place along the page.</summary>
    public required double X { get; init; }

    /// <summary>Place down the page.</summary>
    public required double Y { get; init; }

    /// <summary>"paper", "x" or "x2". Default: "paper".</summary>
    public string XRef { get; init; } = "paper";

    /// <summary>"paper" or "y". Default: "paper".</summary>
    public string YRef { get; init; } = "paper";

    /// <summary>"left", "center" or "right": which part of the text is at the place. Default: "left".</summary>
    public string XAnchor { get; init; } = "left";

    /// <summary>"top", "middle" or "bottom". Default: "middle".</summary>
    public string YAnchor { get; init; } = "middle";

    /// <summary>Pixels to the right of the place.</summary>
    public double XShift { get; init; }

    /// <summary>Pixels above the place.</summary>
    public double YShift { get; init; }

    /// <summary>Size of the text in pixels. Default: 12.</summary>
    public double Size { get; init; } = 12;

    /// <summary>Colour of the text or arrow.</summary>
    public string Color { get; init; } = Drawing.Palette.Ink;

    /// <summary>What lies behind the text; null for nothing.</summary>
    public string? Background { get; init; }

    /// <summary>What the pointer shows on the text; null for nothing.</summary>
    public string? Hover { get; init; }

    /// <summary>What it can be looked up by, as <see cref="PlotlyTrace.Doors"/>; empty for nothing.</summary>
    public string Door { get; init; } = string.Empty;

    /// <summary>Degrees that the text is turned clockwise. Default: 0.</summary>
    public double Angle { get; init; }

    /// <summary>Where an arrow to the place begins, in the units of the place; null for no arrow.</summary>
    public (double X, double Y)? ArrowFrom { get; init; }
}
