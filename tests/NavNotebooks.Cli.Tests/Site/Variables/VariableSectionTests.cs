using AngleSharp.Dom;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Site;
using NavNotebooks.Cli.Site.Variables;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Cli.Tests.Site.Variables;

public sealed class VariableSectionTests(SiteWithoutNotebooks site) : IClassFixture<SiteWithoutNotebooks>
{
    /// <summary>What the pages of all variables may come to.</summary>
    private const int MostBytes = 2_100_000;

    private static IEnumerable<(string Survey, string Name)> Dictionary => SurveyDictionary.Embedded.Surveys.Concat(SurveyDictionary.Examples.Surveys)
        .SelectMany(definition => definition.Variables.Select(variable => (definition.Survey, variable.Name))).Distinct();

    private IEnumerable<string> Pages => site.Written.Pages.Keys.Where(page => page.StartsWith("variable-", StringComparison.Ordinal));

    [Fact]
    public void Each_variable_of_the_dictionary_has_exactly_one_page_and_one_line_in_the_list()
    {
        var expected = Dictionary.Select(variable => SiteMap.Variable(variable.Survey, variable.Name)).Order(StringComparer.Ordinal).ToList();
        Assert.Equal(expected, Pages.Order(StringComparer.Ordinal));
        Assert.Equal(expected, site.Written.Pages["variables.html"].QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Each_link_on_a_page_of_a_variable_leads_to_a_page_and_an_anchor() =>
        Assert.DoesNotContain(site.Written.Broken, link => link.StartsWith("variable", StringComparison.Ordinal));

    [Fact]
    public void A_page_tells_its_variable_apart_from_those_before_and_after_it_and_has_each_id_once()
    {
        Assert.Equal(Pages.Count(), Pages.Select(page => site.Written.Pages[page].Title).Distinct(StringComparer.Ordinal).Count());
        Assert.All(Pages, page =>
        {
            var ids = site.Written.Pages[page].QuerySelectorAll("[id]").Select(element => element.Id!).ToList();
            Assert.Equal(ids.Count, ids.Distinct(StringComparer.Ordinal).Count());
            Assert.NotNull(site.Written.Pages[page].QuerySelector(".nav-neighbours a"));
        });
    }

    [Theory]
    [InlineData("owners-2019")]
    [InlineData("office-2014")]
    public void Frequencies_are_those_of_the_frame(string wave)
    {
        var frame = SyntheticSurveys.Get(wave).Frame;
        foreach (var column in frame.Columns.Where(column => column.Scale is { Points.IsEmpty: false }))
        {
            var table = Frequencies(column, frame.Definition);
            Assert.Equal(
                column.Scale!.Points.Select(point => CountOf(column, point.Code)),
                table.QuerySelectorAll("tbody tr").Select(row => Number(row.QuerySelector("td")!)));
            Assert.Equal(
                frame.Definition.MissingReasons.Select(reason => CountOf(column, reason.Code)),
                table.NextElementSibling!.QuerySelectorAll("b").Select(Number));
        }
    }

    [Fact]
    public void Every_frequency_bears_its_basis_and_a_synthetic_one_is_marked_in_words_too()
    {
        Assert.All(Pages.Select(page => site.Written.Pages[page]), page => Assert.All(page.QuerySelectorAll(".nav-counts-of"), table =>
            Assert.True(table.QuerySelector("caption .nav-basis") is not null || table.QuerySelector(".nav-bar") is null, page.Title)));
        var office = site.Written.Pages[SiteMap.Variable("office", "users_followed_up")];
        Assert.Contains("no row is a person", office.QuerySelector(".nav-missing-codes + .nav-note")!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void What_waves_share_stands_once_and_what_differs_is_marked()
    {
        var table = site.Written.Pages[SiteMap.Variable("owners", "state_dominates")].QuerySelector(".nav-en .nav-waves")!;
        Assert.Equal(["2011", "2019"], table.QuerySelectorAll("thead th").Select(head => head.TextContent));
        Assert.All(table.QuerySelectorAll("tbody tr"), row => Assert.Equal(row.ClassList.Contains("nav-changed") ? 2 : 1, row.QuerySelectorAll("td").Length));
        Assert.NotEmpty(table.QuerySelectorAll(".nav-changed"));
        Assert.Contains(table.QuerySelectorAll("td[colspan='2']"), cell => cell.TextContent.Length > 0);
    }

    [Fact]
    public void Comparability_gives_its_reason_and_what_two_waves_say_alike_stands_once()
    {
        var lines = site.Written.Pages[SiteMap.Variable("owners", "meeting_frequency")].QuerySelectorAll("#comparability + ul li").ToList();
        Assert.Contains("2019 and 2011", Assert.Single(lines).QuerySelector("e-")!.ParentElement!.TextContent.Replace(" og ", "", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains("Answer categories are printed for neither wave", lines[0].TextContent, StringComparison.Ordinal);
        Assert.Contains("Svarkategoriene er ikke trykt", lines[0].QuerySelector("n-[lang=nb]")!.ParentElement!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_page_has_each_claim_that_asks_its_variable_and_leads_to_its_record()
    {
        var content = SiteWithoutNotebooks.Content();
        Assert.All(Dictionary, variable => Assert.Equal(
            content.ByVariable[(variable.Survey, variable.Name)].Select(claim => SiteMap.Claim(claim.Claim.Id)).Order(StringComparer.Ordinal),
            site.Written.Pages[SiteMap.Variable(variable.Survey, variable.Name)].QuerySelectorAll(".nav-brief tbody th a").Select(link => link.GetAttribute("href")!).Order(StringComparer.Ordinal)));
    }

    [Fact]
    public void The_claims_that_a_reader_must_see_first_stand_first() => Assert.StartsWith(
        "✗ contradicted", site.Written.Pages[SiteMap.Variable("owners", "state_dominates")].QuerySelector(".nav-brief tbody th")!.TextContent, StringComparison.Ordinal);

    [Fact]
    public void A_figure_that_uses_a_variable_stands_on_its_page()
    {
        var shown = site.Written.Pages[SiteMap.Variable("owners", "attends_mayor")].QuerySelectorAll("#figures + ul a").Select(link => link.GetAttribute("href"));
        Assert.Contains("figures.html#F3", shown);
    }

    [Fact]
    public void Numbers_stand_in_both_languages_with_the_decimal_mark_of_each()
    {
        var page = site.Written.Pages[SiteMap.Variable("owners", "state_dominates")];
        var mean = page.QuerySelector("#frequencies ~ p")!;
        Assert.Matches("[0-9][.][0-9]", mean.QuerySelectorAll("e-")[1].TextContent);
        Assert.Matches("[0-9],[0-9]", mean.QuerySelectorAll("n-")[1].TextContent);
    }

    [Fact]
    public void A_cell_that_asks_for_a_variable_or_its_battery_stands_on_its_page_under_its_heading()
    {
        var content = SiteWithoutNotebooks.Content(SiteWithoutNotebooks.Page("How they meet", "surveys.Owners.Ask(\"state_dominates\").By(\"position\");\nsurveys.Owners.Battery(\"attendance\")"));
        var pages = new VariableSection(content).Pages().ToDictionary(page => page.Href, page => page.Page.BodyHtml, StringComparer.Ordinal);
        Assert.All(
            new[] { "state_dominates", "position", "attends_mayor" },
            name => Assert.Contains("<a href=\"10-first.html#cell-asks\">How they meet</a>", pages[SiteMap.Variable("owners", name)], StringComparison.Ordinal));
        Assert.DoesNotContain(pages, page => page.Key.StartsWith("variable-office-", StringComparison.Ordinal) && page.Value.Contains("10-first.html", StringComparison.Ordinal));
    }

    /// <summary>In the file of the user's folder two gave the lowest answer, and eighteen the next.</summary>
    [Fact]
    public void Small_cells_of_own_data_are_hidden_and_so_is_what_would_give_them_away()
    {
        using var folder = new TemporaryFolder();
        var surveys = DataAtHand.Surveys(TestData.Write(folder));
        var content = new SiteContent(DataAtHand.Check(surveys), [], PlotlyScript.In("nowhere"), surveys);
        var page = Parsed(new VariableSection(content).Pages().Single(file => file.Href == SiteMap.Variable("owners", "state_dominates")));
        var rows = page.QuerySelectorAll(".nav-on-microdata tbody tr").ToDictionary(row => row.QuerySelector("th")!.TextContent[..1], row => row, StringComparer.Ordinal);
        Assert.Equal("< 5", rows["1"].QuerySelector("td")!.TextContent);
        Assert.Equal("*", rows["2"].QuerySelector("td")!.TextContent);
        Assert.All(new[] { "1", "2" }, code => Assert.All(rows[code].QuerySelectorAll("td").Skip(1), cell => Assert.Equal("", cell.TextContent.Trim())));
        Assert.Equal("42", rows["5"].QuerySelector("td")!.TextContent);
        Assert.Contains("answers of real people", page.QuerySelector(".nav-missing-codes + .nav-note")!.TextContent, StringComparison.Ordinal);
        Assert.Empty(page.QuerySelectorAll(".nav-on-synthetic"));
    }

    [Fact]
    public void Search_finds_each_variable_by_its_name_and_in_both_languages()
    {
        var entries = new VariableSection(SiteWithoutNotebooks.Content()).Entries().ToList();
        Assert.Equal(Dictionary.Count(), entries.Count);
        Assert.All(entries, entry => Assert.Equal(SearchKind.Variable, entry.Kind));
        var position = Assert.Single(entries, entry => entry.Href == SiteMap.Variable("owners", "position"));
        Assert.Equal(new BilingualText("position Position", "position Stilling"), position.Title);
        Assert.Contains("2011 2019", position.Text, StringComparison.Ordinal);
    }

    [Fact]
    public void All_pages_of_variables_together_stay_small() =>
        Assert.InRange(new VariableSection(SiteWithoutNotebooks.Content()).Pages().Sum(page => System.Text.Encoding.UTF8.GetByteCount(page.Page.BodyHtml)), 1, MostBytes);

    private IElement Frequencies(SurveyColumn column, SurveyDefinition definition)
    {
        var page = site.Written.Pages[SiteMap.Variable(definition.Survey, column.Name)];
        var heading = page.QuerySelectorAll("h3").Single(heading => heading.TextContent == definition.Id[^4..]);
        var next = heading.NextElementSibling!;
        while (!next.ClassList.Contains("nav-counts-of"))
        {
            next = next.NextElementSibling!;
        }

        return next;
    }

    private static int CountOf(SurveyColumn column, int code)
    {
        var count = 0;
        foreach (var given in column.Codes)
        {
            count += given == code ? 1 : 0;
        }

        return count;
    }

    private static int Number(IElement cell) =>
        int.Parse((cell.QuerySelector("e-") ?? cell).TextContent, System.Globalization.NumberStyles.AllowThousands, System.Globalization.CultureInfo.InvariantCulture);

    private static AngleSharp.Html.Dom.IHtmlDocument Parsed(SiteFile file) => new AngleSharp.Html.Parser.HtmlParser().ParseDocument(file.Page.ToHtml());
}
