namespace NavNotebooks.Documents.Pictures;

/// <summary>A picture that a page shows from a file.</summary>
/// <param name="Href">The file's address, relative to the page.</param>
/// <param name="Svg">What is in it.</param>
public sealed record PictureFile(string Href, string Svg);
