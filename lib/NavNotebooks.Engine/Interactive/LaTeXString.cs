using NavNotebooks.Display;

namespace NavNotebooks.Engine.Interactive;

/// <summary>Text in LaTeX's notation, shown as it sets it: <c>(LaTeXString)@"\begin{align} … \end{align}"</c>.</summary>
/// <param name="Text">The notation.</param>
public sealed record LaTeXString(string Text) : IDisplayable
{
    /// <summary>Takes the text as LaTeX.</summary>
    public static explicit operator LaTeXString(string text) => new(text);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => new MimeBundle(Text).With(MimeTypes.LaTeX, Text);

    /// <inheritdoc/>
    public override string ToString() => Text;
}
