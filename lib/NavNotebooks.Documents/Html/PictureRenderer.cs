using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Documents.Html;

/// <summary>Pictures, carried in the page itself. SVG is shown as a picture too, so that nothing in it can run.</summary>
internal sealed class PictureRenderer : IMimeRenderer
{
    private static readonly string[] Types = [MimeTypes.Svg, "image/png", "image/jpeg", "image/webp", "image/gif"];

    public static bool Shows(string type) => Types.Contains(type);

    /// <summary>The picture as an address that needs no file.</summary>
    /// <param name="type">A type that <see cref="Shows"/>.</param>
    /// <param name="content">Base64, broken into lines or not; the source itself for SVG.</param>
    public static string DataAddress(string type, string content)
    {
        var base64 = type == MimeTypes.Svg
            ? Convert.ToBase64String(Encoding.UTF8.GetBytes(content))
            : string.Concat(content.Where(character => !char.IsWhiteSpace(character)));
        return $"data:{type};base64,{base64}";
    }

    public string? Render(MimeBundle data, PageContext page)
    {
        if (Types.FirstOrDefault(type => data[type] is not null) is not { } type)
        {
            return null;
        }

        var address = HtmlText.Encode(DataAddress(type, data[type]!));
        return $"<img class=\"nav-picture\" src=\"{address}\" alt=\"{HtmlText.Encode(TerminalText.Plain(data.PlainText))}\">";
    }
}
