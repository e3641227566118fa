namespace NavNotebooks.Documents.Html;

/// <summary>A stretch of HTML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name of a tag in lower case; empty for everything else.</param>
/// <param name="Text">The stretch as written.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, string Name, string Text);
