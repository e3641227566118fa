using NavNotebooks.Display;

namespace NavNotebooks.Charts.Drawing;


/// <summary>A figure that can be drawn in either language.</summary>
internal interface IDrawing
{
    /// <summary>Picture and table, from the same numbers.</summary>
    DrawnFigure Draw(Language language);
}
