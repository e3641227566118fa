using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Cli.Pictures;

/// <summary>A figure of which a picture is wanted.</summary>
/// <param name="Json">The Plotly figure.</param>
/// <param name="Digest">Its <see cref="FigureDigest"/>.</param>
internal sealed record FigureToDraw(string Json, string Digest)
{
    /// <summary>The figure in words.</summary>
    public FigureWords Words { get; } = FigureWords.Of(Json);
}
