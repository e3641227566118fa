using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Survey;

namespace NavNotebooks.Charts.Marking;

/// <summary>How printed, synthetic and brought numbers differ in the picture: by outline and hatching first, by hue last.</summary>
internal static class MarkLook
{
    /// <summary>Printed: full colour in a dark outline. Synthetic: hatched on a light ground. Microdata: full colour without outline.</summary>
    public static BarMarker Bar(DataBasis basis, string color) => basis switch
    {
        DataBasis.Published => new BarMarker(color, Palette.Ink, 1.5),
        DataBasis.Synthetic => new BarMarker(Palette.Lighter(color, 0.8), color, 1, new FillPattern("/", color, Palette.Lighter(color, 0.85), 6, 0.3)),
        _ => new BarMarker(color, color, 0),
    };

    /// <summary>Printed: full point in a dark outline. Synthetic: hollow. Microdata: full.</summary>
    public static PointMarker Point(DataBasis basis, string color) => basis switch
    {
        DataBasis.Published => new PointMarker("square", 11, color, Palette.Ink, 1.5),
        DataBasis.Synthetic => new PointMarker("circle", 11, Palette.Paper, color, 2.5),
        _ => new PointMarker("circle", 11, color, color, 1),
    };
}
