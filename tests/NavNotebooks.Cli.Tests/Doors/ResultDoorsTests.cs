using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests.Doors;

/// <summary>In the stored results of the notebooks, numbers say what they can be looked up by.</summary>
public sealed class ResultDoorsTests
{
    /// <summary>Notebooks on a public survey that has nothing to do with the report.</summary>
    private static readonly string[] OfExamples = ["91-how-we-count.ipynb", "93-bring-your-own-survey.ipynb"];

    public static TheoryData<string> Notebooks => [.. PublishedNotebook.Names.Except(OfExamples)];

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_published_estimate_leads_to_its_claim(string name) => Assert.Empty(
        from table in Tables(name)
        let headings = Headings(table)
        where headings.Contains("Estimate") && headings.Contains("Basis")
        from row in table.QuerySelectorAll("tbody tr")
        where row.Children[headings.IndexOf("Basis")].TextContent == "published"
        where row.Children[headings.IndexOf("Estimate")].QuerySelector("[data-claim]") is null
        select row.TextContent);

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_row_of_estimates_or_of_differences_leads_to_a_claim_or_a_variable(string name) => Assert.Empty(
        from table in Tables(name)
        let headings = Headings(table)
        where (headings.Contains("Basis") && headings.Intersect(["Estimate", "Shown"]).Any()) || (headings.Contains("Difference") && headings.Contains("Effect"))
        from row in table.QuerySelectorAll("tbody tr")
        where row.QuerySelector("[data-claim], [data-variable]") is null && !row.TextContent.Contains("S0-", StringComparison.Ordinal)
        select table.QuerySelector("caption")!.TextContent + ": " + row.TextContent);

    [Theory]
    [MemberData(nameof(Notebooks))]
    public void Every_mark_of_a_picture_of_answers_leads_somewhere(string name)
    {
        foreach (var (picture, table) in Pictures(name).Where(pair => Headings(pair.Table).Intersect(["Shown", "Do not know (n)", "g", "Difference"]).Any()))
        {
            var doors = picture.GetProperty("layout").GetProperty("meta").GetProperty("doors").GetArrayLength();
            var places = picture.GetProperty("data").EnumerateArray().Where(trace => trace.TryGetProperty("hovertext", out _))
                .SelectMany(trace => trace.GetProperty("customdata").EnumerateArray()).ToList();
            Assert.All(places, place => Assert.InRange(place.GetInt32(), 0, doors - 1));
        }
    }

    private static IEnumerable<MimeBundle> Results(string name) => NotebookFile.Read(PublishedNotebook.PathOf(name)).Cells
        .SelectMany(cell => cell.Outputs)
        .Select(output => output switch { ExecuteResultOutput result => result.Data, DisplayDataOutput display => display.Data, _ => null })
        .OfType<MimeBundle>();

    private static IEnumerable<IElement> Tables(string name) => Results(name)
        .Select(data => data[MimeTypes.Html]).OfType<string>()
        .SelectMany(html => new HtmlParser().ParseDocument(html).QuerySelectorAll("table"));

    private static IEnumerable<(JsonElement Picture, IElement Table)> Pictures(string name) =>
        from data in Results(name)
        where data[MimeTypes.Plotly] is not null && data[MimeTypes.Html] is not null
        select (JsonDocument.Parse(data[MimeTypes.Plotly]!).RootElement, (IElement)new HtmlParser().ParseDocument(data[MimeTypes.Html]!).QuerySelector("table")!);

    private static List<string> Headings(IElement table) => [.. table.QuerySelectorAll("thead th").Select(heading => heading.TextContent)];
}
