using System.Globalization;
using System.Xml;
using System.Xml.Linq;

namespace NavNotebooks.Documents.Pictures;

/// <summary>A figure as a picture that needs no script: an SVG that says which figure it was drawn of, and by what.</summary>
/// <param name="Svg">The whole picture.</param>
/// <param name="Figure">The <see cref="FigureDigest"/> of the figure.</param>
/// <param name="DrawnBy">What drew it, such as <c>plotly.js 4.1.2</c>.</param>
/// <param name="Width">Pixels from left to right.</param>
/// <param name="Height">Pixels from top to bottom.</param>
public sealed record FigurePicture(string Svg, string Figure, string DrawnBy, int Width, int Height)
{
    /// <summary>The attribute with the figure's digest.</summary>
    public const string FigureAttribute = "data-figure";

    /// <summary>The attribute that says what drew the picture.</summary>
    public const string DrawnByAttribute = "data-drawn-by";

    private static readonly XmlReaderSettings Strict = new() { DtdProcessing = DtdProcessing.Prohibit, XmlResolver = null, MaxCharactersInDocument = 8_000_000 };

    /// <summary>The picture, if the text is one that this program wrote, or could have: see <see cref="PictureRules"/>.</summary>
    /// <param name="svg">What a notebook or a site holds, which may be anything; <see langword="null"/> where it holds nothing.</param>
    public static FigurePicture? TryRead(string? svg)
    {
        if (svg is null || !svg.StartsWith("<svg ", StringComparison.Ordinal))
        {
            return null;
        }

        try
        {
            using var text = new StringReader(svg);
            using var reader = XmlReader.Create(text, Strict);
            var root = XElement.Load(reader);
            return PictureRules.Broken(root) is null && Text(root, FigureAttribute) is { Length: 64 } figure && Text(root, DrawnByAttribute) is { } drawnBy
                && Pixels(root, "width") is { } width && Pixels(root, "height") is { } height
                ? new(svg, figure, drawnBy, width, height)
                : null;
        }
        catch (XmlException)
        {
            return null;
        }
    }

    private static string? Text(XElement root, string name) => (string?)root.Attribute(name);

    private static int? Pixels(XElement root, string name) =>
        int.TryParse(Text(root, name), NumberStyles.None, CultureInfo.InvariantCulture, out var pixels) ? pixels : null;
}
