using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Documents.Pictures;

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

    /// <summary>What the narrative refers to on the page itself, without the leading <c>#</c>, in order: see <see cref="ExhibitReferences"/>.</summary>
    public List<string> References { get; } = [];

    /// <summary>The files that the page shows figures from, so far.</summary>
    public List<PictureFile> Pictures { get; } = [];

    /// <summary>The figures and tables so far.</summary>
    public List<PageExhibit> Exhibits { get; } = [];

    /// <summary>Whether what is rendered is narrative, which may refer to figures and tables; outputs do not.</summary>
    public bool IsNarrative { get; set; }

    /// <summary>The id of the cell whose outputs are rendered; <see langword="null"/> for one without.</summary>
    public string? Cell { get; set; }

    public int FigureCount => Count(ExhibitKind.Figure);

    /// <summary>Numbers a figure or a table, and remembers it.</summary>
    /// <param name="kind">Which of the two.</param>
    /// <param name="caption">What it shows, as text, in the page's first language and in the other.</param>
    /// <param name="table">The table or twin in the first language.</param>
    public PageExhibit Exhibit(ExhibitKind kind, (string First, string Second) caption, string table)
    {
        var place = (Count(kind) + 1).ToString(CultureInfo.InvariantCulture);
        var number = Options.Number.Length == 0 ? place : Options.Number + "." + place;
        var isEnglish = Options.Language == Language.English;
        var exhibit = new PageExhibit(kind, number, Ids.From((kind == ExhibitKind.Figure ? "figure " : "table ") + number))
        {
            Caption = isEnglish || !Options.InBothLanguages ? caption.First : caption.Second,
            CaptionInBokmål = isEnglish ? caption.Second : caption.First,
            HeadingsBefore = Headings.Count,
            Cell = Cell,
            TableHtml = table,
        };
        Exhibits.Add(exhibit);
        return exhibit;
    }

    /// <summary>What an output says in the page's other language; <see langword="null"/> in a page that has one, and where it says the same.</summary>
    public MimeBundle? TranslationOf(MimeBundle data) => Options.InBothLanguages ? data.Translation : null;

    /// <summary>Two pieces of HTML, the one in the page's first language given first, of which the reader sees one.</summary>
    public string Block(string first, string second) =>
        Options.Language == Language.English ? LanguageHtml.Block(first, second) : LanguageHtml.Block(second, first);

    /// <summary>The same within a line.</summary>
    public string Inline(string first, string second) =>
        Options.Language == Language.English ? LanguageHtml.InlineHtml(first, second) : LanguageHtml.InlineHtml(second, first);

    private int Count(ExhibitKind kind) => Exhibits.Count(exhibit => exhibit.Kind == kind);

    /// <summary>Footnotes are numbered anew in every cell; the prefix keeps their anchors apart.</summary>
    public string NextFootnotePrefix() => "note-" + (++footnoteGroups).ToString(CultureInfo.InvariantCulture) + "-";
}
