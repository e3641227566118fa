using NavNotebooks.Display;

namespace NavNotebooks.Documents.Html;

/// <summary>A renderer that knows of one language, for pages in both.</summary>
/// <param name="inner">The renderer.</param>
internal sealed class InBothLanguages(IMimeRenderer inner) : IMimeRenderer
{
    public string? Render(MimeBundle data, PageContext page)
    {
        var first = inner.Render(data, page);
        if (first is null || page.TranslationOf(data) is not { } translation)
        {
            return first;
        }

        // The same headings once more would stand twice in the contents.
        var headings = page.Headings.Count;
        var second = inner.Render(translation, page) ?? first;
        page.Headings.RemoveRange(headings, page.Headings.Count - headings);
        return page.Block(first, second);
    }
}
