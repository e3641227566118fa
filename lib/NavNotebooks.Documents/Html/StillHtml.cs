using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Documents.Html;

/// <summary>The picture of a figure: what readers see without scripts, on paper, and until the figure is drawn.</summary>
internal static class StillHtml
{
    /// <summary>What stands in the place of a picture that there is not.</summary>
    public static string Missing { get; } = "<p class=\"nav-figure-missing nav-missing-note\">" + LanguageHtml.Inline(
        "There is no picture of this figure, because no browser was at hand when the page was made. Drawing it here takes JavaScript and plotly.js; its numbers are in the table below.",
        "Figuren finnes ikke som bilde, fordi det ikke var noen nettleser da siden ble laget. Å tegne den her krever JavaScript og plotly.js; tallene står i tabellen under.") + "</p>";

    /// <summary>The picture, and a link to its file where it has one; <see langword="null"/> where the result brings none, or one of another figure.</summary>
    /// <param name="data">The result.</param>
    /// <param name="id">The figure's id in the page.</param>
    /// <param name="label">The figure in words, encoded.</param>
    /// <param name="page">The page, which is given the file.</param>
    public static (string Picture, string Link)? Of(MimeBundle data, string id, string label, PageContext page)
    {
        if (FigurePicture.TryRead(data[MimeTypes.Svg]) is not { } picture || picture.Figure != FigureDigest.Of(data[MimeTypes.Plotly]!))
        {
            return null;
        }

        var size = string.Create(CultureInfo.InvariantCulture, $"width=\"{picture.Width}\" height=\"{picture.Height}\"");
        if (page.Options.PicturePrefix is not { } prefix)
        {
            return ($"<img class=\"nav-still\" src=\"{PictureRenderer.DataAddress(MimeTypes.Svg, picture.Svg)}\" {size} alt=\"{label}\">", "");
        }

        var file = new PictureFile(prefix + id + ".svg", picture.Svg);
        page.Pictures.Add(file);
        var href = HtmlText.Encode(file.Href);
        return ($"<img class=\"nav-still\" src=\"{href}\" {size} loading=\"lazy\" alt=\"{label}\">",
            $"\n<p class=\"nav-figure-tools\"><a href=\"{href}\" download>{LanguageHtml.Inline("Picture (SVG)", "Bilde (SVG)")}</a></p>");
    }
}
