using System.Globalization;
using System.Text;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Cases;

/// <summary>Rows of the case material of one kind as a table that the site's script filters. Each row's id is its anchor.</summary>
/// <remarks>What rows are chosen by stands once, in the table's <c>data-words</c>; each row names it by place, which the script reads.</remarks>
/// <param name="heading">The heading above it.</param>
/// <param name="columns">The columns between the id and the notebooks that show the row.</param>
internal sealed class MaterialTable(BilingualText heading, params BilingualText[] columns)
{
    private readonly List<string> rows = [];
    private readonly List<Facet> facets = [];

    /// <summary>The heading, with its anchor.</summary>
    public PageHeading Heading { get; } = new(2, heading.En.ToLowerInvariant().Replace(' ', '-'), heading.En);

    /// <summary>Whether there is no row.</summary>
    public bool IsEmpty => rows.Count == 0;

    /// <summary>Something that rows can be chosen by.</summary>
    /// <param name="name">What it is called, in English and in one word.</param>
    public Facet By(string name)
    {
        facets.Add(new(name));
        return facets[^1];
    }

    /// <summary>Adds a row.</summary>
    /// <param name="row">What has the id and the lines.</param>
    /// <param name="words">What the row is chosen by, in the order of the facets; none where there are no facets.</param>
    /// <param name="shown">Links to the notebooks that show it.</param>
    /// <param name="cells">HTML, one for each column.</param>
    public void Add(ICaseRow row, string words, string shown, params IEnumerable<string> cells) => rows.Add(
        $"<tr{CompactHtml.Attribute("id", row.Id)}{(words.Length == 0 ? "" : CompactHtml.Attribute("data-is", words))}><th scope=row>{CompactHtml.Link("#" + row.Id, HtmlText.Encode(row.Id))}{CompactHtml.Note(FindingText.Lines(row.Lines))}"
        + string.Concat(cells.Select(cell => "<td>" + cell)) + "<td>" + shown + "\n");

    /// <summary>Heading and table.</summary>
    public void AppendTo(StringBuilder html)
    {
        var count = rows.Count.ToString(CultureInfo.InvariantCulture);
        html.Append("<h2 id=\"").Append(Heading.Id).Append("\">").Append(LanguageHtml.Inline(heading.En, heading.Nb)).Append("</h2>\n<div class=\"nav-scroll\"><table class=\"nav-material\" data-filters=\"").AppendJoin(' ', facets.Select(facet => facet.Name))
            .Append("\" data-words=\"").Append(HtmlText.Encode(string.Join('\n', facets.Select(facet => facet.ToString()))))
            .Append("\">\n<caption>").Append(LanguageHtml.Inline(count + (rows.Count == 1 ? " row" : " rows"), count + (rows.Count == 1 ? " rad" : " rader"))).Append("</caption>\n<thead><tr><th scope=\"col\">").Append(LanguageHtml.Inline("Row", "Rad"))
            .AppendJoin("", columns.Select(column => "<th scope=\"col\">" + CompactHtml.Text(column))).Append("<th scope=\"col\">").Append(LanguageHtml.Inline("Shown in", "Vist i")).Append("</thead>\n<tbody>\n")
            .AppendJoin("", rows).Append("</tbody>\n</table></div>\n");
    }

    /// <summary>Text, encoded; with small print below it where there is some.</summary>
    public static string Text(string text, params IEnumerable<string?> small) => HtmlText.Encode(text) + string.Concat(small.OfType<string>().Select(note => CompactHtml.Note(HtmlText.Encode(note))));

    /// <summary>A row of the same page.</summary>
    public static string Link(string id) => CompactHtml.Link("#" + id, HtmlText.Encode(id));
}
