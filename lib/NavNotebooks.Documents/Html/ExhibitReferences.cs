using System.Globalization;
using System.Text;
using NavNotebooks.Display;

namespace NavNotebooks.Documents.Html;

/// <summary>
/// References of the narrative to figures and tables of the same notebook: a link to <c>#</c> and the id of the cell that shows it, as in
/// <c>[the table below](#goals)</c>; <c>#goals/2</c> is the cell's second. The page says the number instead of the words.
/// </summary>
/// <param name="page">A page of which all cells are rendered.</param>
internal sealed class ExhibitReferences(PageContext page)
{
    /// <summary>What marks a link as a reference until it is made out; narrative cannot write it, since it has no HTML.</summary>
    public const string Attribute = "data-nav-reference";

    private const string Start = " " + Attribute + "=\"";

    private readonly ILookup<string?, PageExhibit> byCell = page.Exhibits.ToLookup(exhibit => exhibit.Cell, StringComparer.Ordinal);

    /// <summary>The HTML of a cell with what its references lead to; what leads nowhere leaves a note.</summary>
    public string Resolve(string html)
    {
        var output = new StringBuilder();
        var written = 0;
        for (var mark = html.IndexOf(Start, StringComparison.Ordinal); mark >= 0; mark = html.IndexOf(Start, written, StringComparison.Ordinal))
        {
            var link = html.LastIndexOf("<a ", mark, StringComparison.Ordinal);
            var value = mark + Start.Length;
            var target = page.References[int.Parse(html[value..html.IndexOf('"', value)], CultureInfo.InvariantCulture)];
            var text = html.IndexOf('>', value) + 1;
            var end = html.IndexOf("</a>", text, StringComparison.Ordinal);
            output.Append(html, written, link - written).Append(Reference(target, html[text..end]));
            written = end + "</a>".Length;
        }

        return written == 0 ? html : output.Append(html, written, html.Length - written).ToString();
    }

    private string Reference(string target, string text) => Find(target) switch
    {
        { } exhibit => $"<a class=\"nav-exhibit\" href=\"#{HtmlText.Encode(exhibit.Id)}\">{exhibit.Name(Language.English)}</a>",
        null when page.Ids.Has(target) => $"<a href=\"#{HtmlText.Encode(target.ToLowerInvariant())}\">{text}</a>",
        null => $"{text}{(text.Length == 0 ? "" : " ")}<span class=\"nav-missing-note\">(nothing on this page is called “{HtmlText.Encode(target)}”)</span>",
    };

    /// <summary>The figure or table that a target means: the cell's first, or the one whose place stands behind a slash.</summary>
    private PageExhibit? Find(string target)
    {
        var slash = target.LastIndexOf('/');
        return slash > 0 && int.TryParse(target[(slash + 1)..], NumberStyles.None, CultureInfo.InvariantCulture, out var place) && place > 0
            ? byCell[target[..slash]].ElementAtOrDefault(place - 1)
            : byCell[target].FirstOrDefault();
    }
}
