using System.Collections.Immutable;
using System.Text;
using NavNotebooks.Display;
using NavNotebooks.Documents.Html;

namespace NavNotebooks.Documents.Site;

/// <summary>A whole page in the frame that all pages share: navigation above, contents beside, the data basis below.</summary>
/// <param name="Title">The page's title, for the browser; the body has its own heading.</param>
/// <param name="BodyHtml">The inside, with its heading of level one.</param>
public sealed record SitePage(string Title, string BodyHtml)
{
    /// <summary>What the whole site is called.</summary>
    /// <value>Default: "NavNotebooks".</value>
    public string SiteTitle { get; init; } = "NavNotebooks";

    /// <summary>The language of the page and of the words around it.</summary>
    /// <value>Default: English.</value>
    public Language Language { get; init; } = Language.English;

    /// <summary>Where the site's title leads; <see langword="null"/> for a page that stands alone.</summary>
    /// <value>Default: <see langword="null"/>.</value>
    public string? HomeHref { get; init; }

    /// <summary>The links in the header, in order; one whose address is <see cref="CurrentHref"/> is marked as current.</summary>
    public ImmutableArray<SiteLink> Navigation { get; init; } = [];

    /// <summary>The address of this page as <see cref="Navigation"/> has it.</summary>
    public string? CurrentHref { get; init; }

    /// <summary>The list that this page is one of, as <see cref="Navigation"/> has it; it is marked, since the page itself is not there.</summary>
    /// <value>Default: <see langword="null"/>.</value>
    public string? ListHref { get; init; }

    /// <summary>The page that searches; the site's script makes a box of the link, which reads <see cref="SiteAssets.SearchIndexName"/>.</summary>
    /// <value>Default: <see langword="null"/>, and nothing is searched.</value>
    public SiteLink? Search { get; init; }

    /// <summary>The page that explains what numbers rest on, for the footer.</summary>
    /// <value>Default: <see langword="null"/>, and the footer's words must do.</value>
    public string? DataHref { get; init; }

    /// <summary>The way here, from the outermost page; this page itself is not among them.</summary>
    public ImmutableArray<SiteLink> Breadcrumbs { get; init; } = [];

    /// <summary>The headings of this page; those of levels 2 and 3 become its table of contents, from two of them on.</summary>
    public ImmutableArray<PageHeading> Contents { get; init; } = [];

    /// <summary>The figures and tables of this page, which the contents list, from two of them on.</summary>
    public ImmutableArray<PageExhibit> Exhibits { get; init; } = [];

    /// <summary>The language of labels and numbers that a reader sees who chooses none, on a page in both languages.</summary>
    /// <value>Default: English.</value>
    public Language FirstChoice { get; init; } = Language.English;

    /// <summary>Whether the page says something in both languages, see <see cref="LanguageHtml"/>, so that its readers have a choice.</summary>
    public bool IsInBothLanguages => LanguageHtml.IsIn(BodyHtml);

    /// <summary>The page before this one in reading order.</summary>
    public SiteLink? Previous { get; init; }

    /// <summary>The page after this one in reading order.</summary>
    public SiteLink? Next { get; init; }

    /// <summary>What the numbers on the site rest on, in plain words of both languages, for the footer.</summary>
    /// <value>Default: what the three bases mean.</value>
    public (string En, string Nb) BasisNotice { get; init; } =
        ("Every number names its basis: published (printed in the document), synthetic (computed on answers made from published figures only: "
            + "that tests the computation, not the world) or microdata (computed on answers of real people).",
        "Hvert tall sier hva det bygger på: publisert (trykt i dokumentet), syntetisk (regnet på svar laget bare av publiserte tall: "
            + "det prøver regningen, ikke verden) eller mikrodata (regnet på svar fra virkelige mennesker).");

    /// <summary>What else a reader of any page has to know, for the footer; <see langword="null"/> for nothing.</summary>
    /// <value>Default: <see langword="null"/>.</value>
    public string? Remark { get; init; }

    /// <summary>Where the style and the script are.</summary>
    /// <value>Default: <see cref="AssetPlacement.Beside"/>.</value>
    public AssetPlacement Assets { get; init; } = AssetPlacement.Beside;

    /// <summary>What stands before the names of the files beside the page, such as <c>../</c>.</summary>
    /// <value>Default: empty, the page's own folder.</value>
    public string AssetPrefix { get; init; } = "";

    /// <summary>The address of plotly.js; <see langword="null"/> for a page without figures.</summary>
    /// <value>Default: <see langword="null"/>. The host of an https address is allowed by the page's policy and told in its footer.</value>
    public string? PlotlyHref { get; init; }

    /// <summary>The host that plotly.js is loaded from, with its scheme; <see langword="null"/> where it lies beside the page.</summary>
    internal string? PlotlyHost =>
        Uri.TryCreate(PlotlyHref, UriKind.Absolute, out var address) && address.Scheme == Uri.UriSchemeHttps ? "https://" + address.Authority : null;

    /// <summary>A page of a notebook.</summary>
    /// <param name="body">The rendered notebook.</param>
    /// <param name="plotlyHref">The address of plotly.js, used where the notebook has figures.</param>
    public static SitePage Of(NotebookBody body, string plotlyHref) => new(body.Title, body.Html)
    {
        Contents = body.Headings,
        Exhibits = body.Exhibits,
        PlotlyHref = body.FigureCount > 0 ? plotlyHref : null,
    };

    /// <summary>The page as a complete HTML document with a policy that runs no script but the site's own. The same page gives the same text.</summary>
    public string ToHtml()
    {
        var html = new StringBuilder();
        html.Append("<!DOCTYPE html>\n<html lang=\"").Append(Language.In("en", "nb")).Append("\">\n");
        SiteHead.Append(html, this);
        html.Append("<body>\n<a class=\"nav-skip\" href=\"#main\">").Append(Language.In("Skip to the content", "Hopp til innholdet")).Append("</a>\n");
        SiteFrame.AppendHeader(html, this);
        html.Append("<div class=\"nav-columns\">\n");
        SiteFrame.AppendContents(html, this);
        html.Append("<main id=\"main\" class=\"nav-main\">\n");
        SiteFrame.AppendBreadcrumbs(html, this);
        html.Append(BodyHtml);
        SiteFrame.AppendNeighbours(html, this);
        html.Append("</main>\n</div>\n");
        SiteFrame.AppendFooter(html, this);
        return html.Append("</body>\n</html>\n").ToString();
    }
}
