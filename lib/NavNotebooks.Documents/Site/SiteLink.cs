namespace NavNotebooks.Documents.Site;

/// <summary>A link in the frame of a page.</summary>
/// <param name="Text">What it says.</param>
/// <param name="Href">Where it leads, relative to the page.</param>
public sealed record SiteLink(string Text, string Href);
