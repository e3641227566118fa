using NavNotebooks.Display;

namespace NavNotebooks.Engine.Interactive;

/// <summary>Markup that a cell wrote itself. It is shown as it is, so it must come from the notebook's author.</summary>
/// <param name="Html">An HTML fragment.</param>
public sealed record HtmlFragment(string Html) : IDisplayable
{
    /// <inheritdoc/>
    public MimeBundle Display(DisplayContext context) => new MimeBundle(Html).With(MimeTypes.Html, Html);
}
