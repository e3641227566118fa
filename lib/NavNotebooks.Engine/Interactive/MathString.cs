using NavNotebooks.Display;

namespace NavNotebooks.Engine.Interactive;

/// <summary>A formula in LaTeX's notation, shown on a line of its own: <c>(MathString)@"\frac{a}{b}"</c>.</summary>
/// <param name="Text">The formula, without dollar signs.</param>
public sealed record MathString(string Text) : IDisplayable
{
    /// <summary>Takes the text as a formula.</summary>
    public static explicit operator MathString(string text) => new(text);

    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => new MimeBundle(Text).With(MimeTypes.LaTeX, $"$${Text}$$");

    /// <inheritdoc/>
    public override string ToString() => Text;
}
