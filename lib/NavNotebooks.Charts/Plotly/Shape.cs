namespace NavNotebooks.Charts.Plotly;


/// <summary>A line or rectangle on the picture.</summary>
/// <param name="Type">"line", "rect", "circle" or "path".</param>
/// <param name="X">From and to, along the page.</param>
/// <param name="Y">From and to, down the page.</param>
internal sealed record Shape(string Type, (double From, double To) X, (double From, double To) Y)
{
    /// <summary>"paper" or "x". Default: "x".</summary>
    public string XRef { get; init; } = "x";

    /// <summary>"paper" or "y". Default: "y".</summary>
    public string YRef { get; init; } = "y";

    /// <summary>Colour of the line.</summary>
    public string Color { get; init; } = Drawing.Palette.Ink;

    /// <summary>Thickness of the line in pixels. Default: 1.</summary>
    public double Width { get; init; } = 1;

    /// <summary>"solid", "dash" or "dot". Default: "solid".</summary>
    public string Dash { get; init; } = "solid";

    /// <summary>Whether it lies behind the marks.</summary>
    public bool Below { get; init; }

    /// <summary>What fills it; null for nothing.</summary>
    public string? Fill { get; init; }

    /// <summary>The outline of a path, in SVG's words; null for other types.</summary>
    public string? Path { get; init; }

    /// <summary>Whether all numbers are pixels from the plot's upper left corner, to the right and upwards.</summary>
    public bool InPixels { get; init; }

    /// <summary>Where pixels are counted from, in units of the axes, for a shape that keeps its size; null for the plot's upper left corner.</summary>
    public (double X, double Y)? Anchor { get; init; }
}
