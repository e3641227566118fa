namespace NavNotebooks.Documents.Html;

/// <summary>A heading that a table of contents can lead to.</summary>
/// <param name="Level">1 to 6.</param>
/// <param name="Id">The anchor, unique in the page.</param>
/// <param name="Text">The heading as plain text.</param>
public sealed record PageHeading(int Level, string Id, string Text)
{
    /// <summary>How the narrative below it begins, as plain text; no more than what a search needs.</summary>
    /// <value>Default: empty.</value>
    public string Opening { get; init; } = "";
}
