using System.Globalization;

namespace NavNotebooks.Documents.Html;

/// <summary>What the renderers of one page share. One instance a page; not for several threads.</summary>
internal sealed class PageContext(RenderOptions options)
{
    private int footnoteGroups;

    public RenderOptions Options { get; } = options;

    public PageIds Ids { get; } = new();

    public List<PageHeading> Headings { get; } = [];

    /// <summary>The first paragraph below the title, once it has been met.</summary>
    public string? Summary { get; set; }

    public int FigureCount { get; private set; }

    public string NextFigureId()
    {
        FigureCount++;
        return Ids.From("figure-" + FigureCount.ToString(CultureInfo.InvariantCulture));
    }

    /// <summary>Footnotes are numbered anew in every cell; the prefix keeps their anchors apart.</summary>
    public string NextFootnotePrefix() => "note-" + (++footnoteGroups).ToString(CultureInfo.InvariantCulture) + "-";
}
