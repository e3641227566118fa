using System.Globalization;
using System.Xml.Linq;
using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Cli.Pictures.Cleaning;

/// <summary>Makes of Plotly's SVG a picture that is small, looks the same, and is the same bytes whenever the same figure is drawn with the same fonts.</summary>
internal static class PictureCleaner
{
    private static readonly string[] AtRoot = ["font-family", "font-size", "fill"];

    /// <summary>The picture.</summary>
    /// <param name="svg">As Plotly gave it.</param>
    /// <param name="figure">What it was drawn of.</param>
    /// <exception cref="FormatException">Something in it is not known here; the message says what.</exception>
    /// <exception cref="System.Xml.XmlException">It is not XML.</exception>
    public static FigurePicture Clean(string svg, FigureToDraw figure)
    {
        var raw = XElement.Parse(svg, LoadOptions.PreserveWhitespace);
        var tree = new SvgTree();
        var marks = SvgRuns.Joined(tree.Marks(raw));
        var definitions = SvgNames.Given(marks, tree.Definitions, "f" + figure.Digest[..6] + "-");
        var (width, height) = (Pixels(raw, "width"), Pixels(raw, "height"));
        var root = new XElement(
            PictureRules.Svg + "svg",
            new XAttribute("xmlns", PictureRules.Svg.NamespaceName),
            new XAttribute("width", width),
            new XAttribute("height", height),
            new XAttribute("viewBox", string.Create(CultureInfo.InvariantCulture, $"0 0 {width} {height}")),
            new XAttribute("role", "img"),
            new XAttribute(FigurePicture.FigureAttribute, figure.Digest),
            new XAttribute(FigurePicture.DrawnByAttribute, DrawingPage.DrawnBy));
        SayOnce(root, marks);
        root.Add(new XElement(PictureRules.Svg + "title", figure.Words.Name), new XElement(PictureRules.Svg + "desc", figure.Words.Description));
        if (definitions.Count > 0)
        {
            root.Add(new XElement(PictureRules.Svg + "defs", definitions));
        }

        root.Add(SvgRuns.Grouped(marks));
        var text = root.ToString(SaveOptions.DisableFormatting);
        return PictureRules.Broken(root) is { } broken
            ? throw new FormatException($"the picture would hold {broken}, which no picture may")
            : new(text, figure.Digest, DrawingPage.DrawnBy, width, height);
    }

    /// <summary>What most marks say is said by the picture itself.</summary>
    private static void SayOnce(XElement root, IReadOnlyList<XElement> marks)
    {
        var all = marks.SelectMany(mark => mark.DescendantsAndSelf()).Where(mark => mark.Name.LocalName is "path" or "text").ToList();
        foreach (var name in AtRoot)
        {
            var usual = all.Select(mark => (string?)mark.Attribute(name)).OfType<string>().GroupBy(value => value, StringComparer.Ordinal)
                .OrderByDescending(group => group.Count() * group.Key.Length).ThenBy(group => group.Key, StringComparer.Ordinal).FirstOrDefault()?.Key;
            root.SetAttributeValue(name, usual);
            foreach (var mark in all.Where(mark => usual is not null && (string?)mark.Attribute(name) == usual))
            {
                mark.SetAttributeValue(name, null);
            }
        }
    }

    private static int Pixels(XElement raw, string name) =>
        (int)Math.Round(SvgNumber.TryRead((string?)raw.Attribute(name)) ?? throw new FormatException($"the picture does not say its {name}"));
}
