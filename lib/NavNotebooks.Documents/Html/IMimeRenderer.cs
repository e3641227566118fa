using NavNotebooks.Display;

namespace NavNotebooks.Documents.Html;

/// <summary>Turns one kind of representation into HTML.</summary>
internal interface IMimeRenderer
{
    /// <summary>The HTML for a result, or <see langword="null"/> where the result does not have this kind.</summary>
    string? Render(MimeBundle data, PageContext page);
}
