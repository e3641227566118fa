using System.Collections.Immutable;
using System.Net;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.Variables;

/// <summary>Which cells of which notebooks ask for which variables: by name, or as items of a battery.</summary>
/// <remarks>A name that several surveys have is taken for those that the cell names; where it names none, for those that the notebook names.</remarks>
internal sealed class NotebookUses
{
    private const string CellStart = "<div class=\"nav-cell nav-cell-code\" id=\"";
    private const string CodeStart = "<code>";
    private const string CodeEnd = "</code>";
    private const string Quote = "&quot;";

    private readonly ILookup<string, string> surveysOf;
    private readonly ILookup<string, (string Survey, string Variable)> items;
    private readonly ImmutableArray<string> surveys;
    private readonly ILookup<(string Survey, string Variable), NotebookUse> uses;
    private readonly ILookup<string, NotebookUse> words;

    /// <summary>Reads the code of every page once.</summary>
    /// <param name="content">The pages, and the surveys whose variables they can ask for.</param>
    public NotebookUses(SiteContent content)
    {
        surveys = [.. content.Surveys.All.Select(survey => survey.Id)];
        surveysOf = content.Surveys.All.SelectMany(survey => survey.Names.Select(name => (name, survey.Id))).ToLookup(pair => pair.name, pair => pair.Id, StringComparer.Ordinal);
        items = content.Surveys.All.SelectMany(survey => survey.Definitions).SelectMany(Items).Distinct().ToLookup(pair => pair.Battery, pair => pair.Item, StringComparer.Ordinal);
        var quoted = content.Notebooks.SelectMany(In).ToList();
        // A page is known by its address: to compare two whole pages is to read them.
        words = quoted.SelectMany(cell => cell.Words.Select(word => (word, cell.Use))).DistinctBy(pair => (pair.word, pair.Use.Page.Href, pair.Use.Heading))
            .ToLookup(pair => pair.word, pair => pair.Use, StringComparer.Ordinal);
        uses = quoted.SelectMany(cell => cell.Words.SelectMany(word => Asked(word, cell.Surveys)).Distinct().Select(key => (key, cell.Use)))
            .DistinctBy(pair => (pair.key, pair.Use.Page.Href, pair.Use.Heading)).ToLookup(pair => pair.key, pair => pair.Use);
    }

    /// <summary>The uses of a word in quotes, such as the id of an indicator or an index.</summary>
    public IEnumerable<NotebookUse> Of(string word) => words[word];

    /// <summary>The uses of a variable in reading order, one for each heading of a notebook.</summary>
    public IEnumerable<NotebookUse> Of(string survey, string variable) => uses[(survey, variable)];

    private static IEnumerable<(string Battery, (string Survey, string Variable) Item)> Items(SurveyDefinition definition) =>
        definition.Batteries.SelectMany(battery => battery.Variables.Select(name => (battery.Id, (definition.Survey, name))));

    /// <summary>The cells of a page with the words that they quote, and the surveys that they speak of.</summary>
    private IEnumerable<(NotebookUse Use, List<string> Words, List<string> Surveys)> In(NotebookPage page)
    {
        var cells = Cells(page.Body.Html).ToList();
        var named = surveys.Where(survey => cells.Any(cell => Names(cell.Code, survey))).ToList();
        var headings = page.Body.Headings.Select(heading => (heading.Text, Place: page.Body.Html.IndexOf($"id=\"{heading.Id}\"", StringComparison.Ordinal))).ToList();
        foreach (var cell in cells)
        {
            var here = surveys.Where(survey => Names(cell.Code, survey)).ToList();
            var heading = headings.LastOrDefault(heading => heading.Place < cell.Place).Text ?? page.Body.Title;
            yield return (new(page, cell.Id, heading), [.. Quoted(cell.Code).Distinct(StringComparer.Ordinal)], here.Count > 0 ? here : named);
        }
    }

    private IEnumerable<(string Survey, string Variable)> Asked(string word, List<string> named)
    {
        var having = surveysOf[word].ToList();
        return having.Where(survey => having.Count == 1 || named.Contains(survey)).Select(survey => (survey, word)).Concat(items[word]);
    }

    private static bool Names(string code, string survey) => code.Contains(survey, StringComparison.OrdinalIgnoreCase);

    private static IEnumerable<(string Id, string Code, int Place)> Cells(string html)
    {
        for (var at = html.IndexOf(CellStart, StringComparison.Ordinal); at >= 0;)
        {
            var next = html.IndexOf(CellStart, at + CellStart.Length, StringComparison.Ordinal);
            var end = next < 0 ? html.Length : next;
            var (id, code) = (at + CellStart.Length, html.IndexOf(CodeStart, at, end - at, StringComparison.Ordinal));
            if (code >= 0)
            {
                code += CodeStart.Length;
                yield return (html[id..html.IndexOf('"', id)], html[code..html.IndexOf(CodeEnd, code, StringComparison.Ordinal)], at);
            }

            at = next;
        }
    }

    /// <summary>The texts in quotes that could be names.</summary>
    private static IEnumerable<string> Quoted(string code) => code.Split(Quote).Where((_, i) => i % 2 == 1).Select(WebUtility.HtmlDecode).OfType<string>();
}
