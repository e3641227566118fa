using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Cli.Pictures;

/// <summary>What came of drawing a figure.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Picture">The picture; <see langword="null"/> where there is none.</param>
/// <param name="Problem">Why there is none.</param>
internal sealed record DrawnPicture(FigureToDraw Figure, FigurePicture? Picture, string? Problem);
