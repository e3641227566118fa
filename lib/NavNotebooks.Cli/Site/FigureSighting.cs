using System.Collections.Immutable;
using System.Globalization;
using System.Text.RegularExpressions;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Site;

/// <summary>A figure or table of the report, where a notebook's page shows it.</summary>
/// <param name="Figure">Its id, such as <c>F24</c> or <c>T3</c>.</param>
/// <param name="Page">The notebook's page.</param>
/// <param name="Anchor">The heading it stands under.</param>
/// <param name="Drawn">
/// How many rows of its first picture, or else of its first table, rest on what: words of basis in the order of the page. Empty where
/// only what is known of it is told.
/// </param>
internal sealed partial record FigureSighting(string Figure, NotebookPage Page, string Anchor, ImmutableArray<(string Basis, int Numbers)> Drawn)
{
    /// <summary>What the notebook numbers as its own below the heading, in the order of the page.</summary>
    /// <value>Default: none.</value>
    public ImmutableArray<PageExhibit> Exhibits { get; init; } = [];

    /// <summary>The figures that a page shows: one for each heading such as “Figure 24. …”, with all that follows up to the next such heading.</summary>
    public static IEnumerable<FigureSighting> In(NotebookPage page)
    {
        var headings = page.Body.Headings.Select(heading => (heading.Id, heading.Level, Name: Name().Match(heading.Text))).ToList();
        foreach (var (i, heading) in headings.Index().Where(entry => entry.Item.Name.Success))
        {
            var end = headings.FindIndex(i + 1, later => later.Level <= heading.Level);
            var shown = page.Body.Exhibits.Where(exhibit => exhibit.HeadingsBefore > i && (end < 0 || exhibit.HeadingsBefore <= end)).ToList();
            yield return new FigureSighting(heading.Name.Groups["kind"].Value[0] + heading.Name.Groups["number"].Value, page, heading.Id, DrawnIn(shown)) { Exhibits = [.. shown] };
        }
    }

    /// <summary>
    /// The words of basis in the first picture's data table; those of the first table with any where there is no picture, or the one in its caption
    /// for all its rows.
    /// </summary>
    private static ImmutableArray<(string Basis, int Numbers)> DrawnIn(IReadOnlyList<PageExhibit> shown)
    {
        var picture = shown.FirstOrDefault(exhibit => exhibit.Kind == ExhibitKind.Figure);
        var tables = (picture is null ? shown : [picture]).SelectMany(exhibit => Table().Matches(exhibit.TableHtml)).Select(table => table.Value).ToList();
        var words = tables.Select(table => Basis().Matches(table)).FirstOrDefault(found => found.Count > 0, Basis().Matches(""));
        return words.Count == 0
            ? [.. tables.Where(table => Caption().IsMatch(table)).Take(1).Select(table => (Caption().Match(table).Groups["basis"].Value, Row().Count(table)))]
            : [.. words.CountBy(match => match.Groups["basis"].Value).Select(counted => (counted.Key, counted.Value))];
    }

    /// <summary>"2 printed, 4 synthetic"; where nothing is drawn, that only what is known is told.</summary>
    public string DrawnText => Drawn.IsEmpty
        ? "told, not drawn"
        : string.Join(", ", Drawn.Select(part => part.Numbers.ToString(CultureInfo.InvariantCulture) + " " + part.Basis));

    /// <summary>The section that its claims are of; empty where it has none.</summary>
    public static string SectionOf(string figure) => ClaimRegistry.Default.Claims.FirstOrDefault(claim => claim.Figure == figure)?.Section ?? "";

    [GeneratedRegex(@"\A(?<kind>Figure|Table) (?<number>[0-9]+)\. ")]
    private static partial Regex Name();

    [GeneratedRegex("<table.*?</table>", RegexOptions.Singleline)]
    private static partial Regex Table();

    [GeneratedRegex("<caption>[^<]*basis: (?<basis>published|synthetic|microdata)")]
    private static partial Regex Caption();

    [GeneratedRegex("<tr><th scope=\"row\"")]
    private static partial Regex Row();

    [GeneratedRegex("<td>(?<basis>printed|published|synthetic|microdata)</td>")]
    private static partial Regex Basis();
}
