using System.Globalization;
using Markdig;
using Markdig.Renderers.Html;
using Markdig.Syntax;
using Markdig.Syntax.Inlines;
using NavNotebooks.Documents.Html.Sanitizing;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Html;

/// <summary>Markdown as HTML: pipe tables and footnotes, no raw HTML, headings with ids, ids of claims and of the case material in code as links.</summary>
internal static class MarkdownHtml
{
    private const string Attachment = "attachment:";

    /// <summary>Paragraphs are kept until there are so many characters.</summary>
    private const int LongestOpening = 200;

    private static readonly MarkdownPipeline Pipeline =
        new MarkdownPipelineBuilder().UsePipeTables().UseFootnotes().UseEmphasisExtras().DisableHtml().Build();

    /// <summary>The HTML of one cell or output; its headings are added to the page.</summary>
    /// <param name="source">Markdown.</param>
    /// <param name="attachments">Pictures by file name, each an object from type to base64.</param>
    /// <param name="page">The page that the HTML is for.</param>
    public static string Of(string source, JsonFields attachments, PageContext page)
    {
        var document = Markdown.Parse(source, Pipeline);
        var isBelowTitle = page.Headings.Any(heading => heading.Level == 1);
        var last = page.Headings.Count - 1;
        foreach (var heading in document.Descendants<HeadingBlock>().ToList())
        {
            GiveId(heading, page);
        }

        KeepOpenings(document, page, last);

        foreach (var link in document.Descendants<LinkInline>().ToList())
        {
            var url = link.Url ?? "";
            link.Url = link.IsImage ? Picture(url, attachments) : PageOf(Safe(url), page.Options);
            if (link.Url is null)
            {
                NameMissing(link, url);
            }
            else
            {
                Refer(link, page);
            }
        }

        foreach (var link in document.Descendants<AutolinkInline>().Where(link => !link.IsEmail).ToList())
        {
            link.Url = Safe(link.Url);
        }

        page.Summary ??= Summary(document, isBelowTitle);
        var ids = IdLinks.Of(page.Options);
        foreach (var code in document.Descendants<CodeInline>().ToList())
        {
            LinkId(code, ids);
        }

        return KeepFootnotesApart(LetTablesScroll(document.ToHtml(Pipeline)), page);
    }

    /// <summary>The first paragraph below a heading of level one; <see langword="null"/> where there is none yet.</summary>
    private static string? Summary(MarkdownDocument document, bool isBelowTitle) => document
        .SkipWhile(block => !isBelowTitle && block is not HeadingBlock { Level: 1 })
        .OfType<ParagraphBlock>()
        .Select(paragraph => paragraph.Inline is null ? null : PlainText(paragraph.Inline))
        .FirstOrDefault();

    private static void Refer(LinkInline link, PageContext page)
    {
        if (page.IsNarrative && link is { IsImage: false, Url: ['#', _, ..] address })
        {
            link.GetAttributes().AddProperty(ExhibitReferences.Attribute, page.References.Count.ToString(CultureInfo.InvariantCulture));
            page.References.Add(Uri.UnescapeDataString(address[1..]));
        }
    }

    private static string? PageOf(string address, RenderOptions options)
    {
        var end = address.IndexOf('#', StringComparison.Ordinal);
        var (path, fragment) = end < 0 ? (address, "") : (address[..end], address[end..]);
        var href = path.Length == 0 || !SafeAddress.IsRelative(path) ? path
            : path.EndsWith(".ipynb", StringComparison.Ordinal) && options.NotebookHref(path) is { } page ? page
            : options.FileHref(path);
        return href is null ? null : href + fragment;
    }

    private static void GiveId(HeadingBlock heading, PageContext page)
    {
        var text = heading.Inline is null ? "" : PlainText(heading.Inline);
        var id = page.Ids.From(text);
        heading.GetAttributes().Id = id;
        page.Headings.Add(new PageHeading(heading.Level, id, text));
    }

    /// <summary>The narrative goes on below the last heading before it, also that of an earlier cell.</summary>
    private static void KeepOpenings(MarkdownDocument document, PageContext page, int heading)
    {
        foreach (var leaf in document.Descendants<LeafBlock>())
        {
            if (leaf is HeadingBlock)
            {
                heading++;
            }
            else if (leaf is ParagraphBlock { Inline: { } words } && heading >= 0 && page.Headings[heading] is var above && above.Opening.Length < LongestOpening)
            {
                page.Headings[heading] = above with { Opening = (above.Opening + " " + PlainText(words)).Trim() };
            }
        }
    }

    private static string PlainText(ContainerInline inline) => string.Concat(inline.Descendants().Select(part => part switch
    {
        LiteralInline literal => literal.Content.ToString(),
        CodeInline code => code.Content,
        HtmlEntityInline entity => entity.Transcoded.ToString(),
        LineBreakInline => " ",
        _ => "",
    })).Trim();

    /// <summary>The address itself where it only leads somewhere; nothing otherwise.</summary>
    private static string Safe(string url) => SafeAddress.IsLink(url) ? url : "";

    /// <summary>The address of a picture that the page can carry: an attachment, or one that is its own data; <see langword="null"/> otherwise.</summary>
    private static string? Picture(string url, JsonFields attachments)
    {
        if (!url.StartsWith(Attachment, StringComparison.Ordinal))
        {
            return SafeAddress.IsPicture(url) ? url : null;
        }

        var picture = attachments.Object(Uri.UnescapeDataString(url[Attachment.Length..]));
        var type = picture.Entries.Select(entry => entry.Key).FirstOrDefault(PictureRenderer.Shows);
        return type is null ? null : PictureRenderer.DataAddress(type, picture.Text(type) ?? "");
    }

    /// <summary>A picture that the notebook does not hold, or a file that does not go with the page, is named in the place of the link.</summary>
    private static void NameMissing(LinkInline link, string url)
    {
        var words = HtmlText.Encode(PlainText(link) is { Length: > 0 } text ? text : "without words");
        var file = HtmlText.Encode(url.Split('#')[0]);
        var note = link.IsImage
            ? $"<span class=\"nav-missing-note\">Picture that the notebook does not hold: {words}</span>"
            : $"{words} <span class=\"nav-missing-note\">(not on these pages: <code>{file}</code>)</span>";
        link.ReplaceBy(new HtmlInline(note), copyChildren: false);
    }

    private static void LinkId(CodeInline code, IdLinks ids)
    {
        if (code.FindParentOfType<LinkInline>().Any() || ids.Find(code.Content) is not { } found)
        {
            return;
        }

        var link = new LinkInline(found.Href, "");
        link.GetAttributes().AddClass(found.Class);
        code.ReplaceBy(link);
        link.AppendChild(code);
    }

    // Raw HTML is off and text is encoded, so these strings can only be the tags that tables wrote.
    private static string LetTablesScroll(string html) => !html.Contains("<table", StringComparison.Ordinal) ? html : html
        .Replace("<table", "<div class=\"nav-scroll\"><table", StringComparison.Ordinal).Replace("</table>", "</table></div>", StringComparison.Ordinal);

    // Quotation marks in text are encoded, so these strings can only be the attributes that the footnotes wrote.
    private static string KeepFootnotesApart(string html, PageContext page)
    {
        if (!html.Contains("\"fn:", StringComparison.Ordinal))
        {
            return html;
        }

        var prefix = page.NextFootnotePrefix();
        return html
            .Replace("id=\"fn:", "id=\"" + prefix, StringComparison.Ordinal)
            .Replace("id=\"fnref:", "id=\"ref-" + prefix, StringComparison.Ordinal)
            .Replace("href=\"#fn:", "href=\"#" + prefix, StringComparison.Ordinal)
            .Replace("href=\"#fnref:", "href=\"#ref-" + prefix, StringComparison.Ordinal);
    }
}
