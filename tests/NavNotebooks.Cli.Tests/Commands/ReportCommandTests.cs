using System.Text.Json;
using NavNotebooks.Cli.Site;
using NavNotebooks.Cli.Site.ClaimPages;
using NavNotebooks.Cli.Tests.Reporting;
using NavNotebooks.Cli.Tests.Site;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Tests.Commands;

[Collection("NAV_DATA")]
public sealed class ReportCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task A_report_writes_every_page_and_exits_0()
    {
        var run = await Report((SmallNotebooks.First, SmallNotebooks.Sound), (SmallNotebooks.Second, SmallNotebooks.Plain));
        Assert.Equal(0, run.ExitCode);
        Assert.Empty(run.Messages);
        string[] expected = ["10-first.html", "21-second.html", "cases-s0.html", "cases-s1.html", "cases-s2.html", "cases-s3.html", "cases-s4.html", "cases.html", "claims.csv", "claims.html", "claims.json", "codes.html", "data.html", "figures.html", "guides.html", "inconsistencies.html", "index.html", "indicators.html", "nav.css", "nav.js", "search-index.js", "search.html", "variables.html"];
        Assert.Equal(expected, Names().Where(name => name is not ("plotly.min.js" or "pictures") && !IsOneOfMany(name!)));
        Assert.Equal(ClaimChapters.All.Select(chapter => chapter.Href).Order(StringComparer.Ordinal), Names().Where(name => name!.StartsWith("claims-", StringComparison.Ordinal)));
        Assert.Contains("ok      10-first.ipynb", run.Output, StringComparison.Ordinal);
        Assert.Contains("published  synthetic  microdata  none", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("index.html\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Results_stand_on_the_page_in_both_languages_and_are_run_once()
    {
        const string Share = """
            using NavNotebooks.Display;
            sealed class Share : IDisplayable
            {
                public MimeBundle Display(DisplayContext context) => new(context.Language.In("61.2 %", "61,2 %"));
            }
            Console.Write("run");
            new Share()
            """;
        await Report((SmallNotebooks.First, Notebook.Empty.WithCells([Cell.Markdown("m", "# One"), Cell.Code("share", Share)])));
        var page = new WrittenSite(folder["out"]).Pages["10-first.html"];
        Assert.Equal("run", page.QuerySelector(".nav-stream")!.TextContent);
        Assert.Equal(("61.2 %", "61,2 %"), (page.QuerySelector(".nav-output .nav-en")!.TextContent, page.QuerySelector(".nav-output .nav-nb[lang=nb]")!.TextContent));
        Assert.True(page.QuerySelector("#nav-english")!.HasAttribute("checked"));
    }

    [Fact]
    public async Task Bokmål_is_the_first_choice_when_it_is_asked_for()
    {
        var notebooks = SmallNotebooks.Write(folder, (SmallNotebooks.First, SmallNotebooks.Sound));
        await NavRun.Of("report", "--notebooks", notebooks, "--out", folder["out"], "--lang", "nb");
        var site = new WrittenSite(folder["out"]);
        Assert.All(site.Pages.Values.Where(page => page.QuerySelector("#nav-bokmal") is not null), page => Assert.True(page.QuerySelector("#nav-bokmal")!.HasAttribute("checked")));
        Assert.Contains(site.Pages.Values, page => page.QuerySelector("#nav-bokmal") is not null);
    }

    [Fact]
    public async Task Without_a_run_the_stored_results_are_shown_and_the_site_says_so()
    {
        var stored = Notebook.Empty.WithCells([Cell.Markdown("m", "# One"), Cell.Code("sum", "1 + 1").WithOutputs([new ExecuteResultOutput(new MimeBundle("stored, not run"), 1)])]);
        var notebooks = SmallNotebooks.Write(folder, (SmallNotebooks.First, stored));
        File.WriteAllText(folder["notebooks/99-broken.ipynb"], "no notebook");
        var run = await NavRun.Of("report", "--notebooks", notebooks, "--out", folder["out"], "--no-run");
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("failed  99-broken.ipynb", run.Output, StringComparison.Ordinal);
        var site = new WrittenSite(folder["out"]);
        Assert.Equal("stored, not run", site.Pages["10-first.html"].QuerySelector(".nav-output pre")!.TextContent);
        Assert.Null(site.Pages["10-first.html"].QuerySelector("fieldset.nav-language"));
        Assert.All(site.Pages.Values, page => Assert.Contains("made without running them", page.QuerySelector("footer")!.TextContent, StringComparison.Ordinal));
        Assert.NotEmpty(site.Pages["claims.html"].QuerySelectorAll("tbody tr"));
    }

    [Fact]
    public async Task Every_link_and_anchor_of_the_site_resolves()
    {
        await Report((SmallNotebooks.First, SmallNotebooks.Sound), (SmallNotebooks.Second, SmallNotebooks.Plain), ("30-fails.ipynb", SmallNotebooks.Failing));
        var site = new WrittenSite(folder["out"]);
        Assert.Empty(site.Broken);
    }

    [Fact]
    public async Task With_plotly_beside_the_program_the_site_names_no_other_host()
    {
        Assert.SkipUnless(PlotlyScript.BesideProgram.Path is not null, "plotly.js was not fetched by this build: npm is missing.");
        await Report((SmallNotebooks.First, SmallNotebooks.Sound));
        var site = new WrittenSite(folder["out"]);
        Assert.DoesNotContain(site.Addresses, link => link.Address.Contains("//", StringComparison.Ordinal));
        Assert.All(site.TextFiles.Where(file => !file.EndsWith(".json", StringComparison.Ordinal)), file => Assert.DoesNotContain("https://", File.ReadAllText(file), StringComparison.Ordinal));
        Assert.Equal("plotly.min.js", site.Pages["10-first.html"].QuerySelector("meta[name=nav-plotly]")!.GetAttribute("content"));
    }

    [Fact]
    public async Task The_same_notebooks_give_the_same_bytes_wherever_they_lie()
    {
        await Report((SmallNotebooks.First, SmallNotebooks.Sound), ("30-fails.ipynb", SmallNotebooks.Failing));
        using var elsewhere = new TemporaryFolder();
        var notebooks = SmallNotebooks.Write(elsewhere, (SmallNotebooks.First, SmallNotebooks.Sound), ("30-fails.ipynb", SmallNotebooks.Failing));
        await NavRun.Of("report", "--notebooks", notebooks, "--out", elsewhere["site"]);
        foreach (var file in new WrittenSite(folder["out"]).TextFiles)
        {
            var text = File.ReadAllText(file);
            Assert.Equal(text, File.ReadAllText(Path.Combine(elsewhere["site"], Path.GetFileName(file))));
            Assert.DoesNotContain(Path.GetFileName(folder.Path), text, StringComparison.Ordinal);
            Assert.DoesNotContain(Environment.CurrentDirectory, text, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_failing_cell_stops_its_notebook_and_not_the_report()
    {
        var run = await Report((SmallNotebooks.First, SmallNotebooks.Failing), (SmallNotebooks.Second, SmallNotebooks.Plain));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("failed  10-first.ipynb: Cell [2], line 2: DivideByZeroException", run.Output, StringComparison.Ordinal);
        Assert.Contains("ok      21-second.ipynb", run.Output, StringComparison.Ordinal);
        var site = new WrittenSite(folder["out"]);
        var notice = site.Pages["index.html"].QuerySelector("main > h1 + .nav-error")!;
        Assert.Equal("10-first.html#cell-fails", notice.QuerySelector("a")!.GetAttribute("href"));
        Assert.Contains("DivideByZeroException", notice.TextContent, StringComparison.Ordinal);
        Assert.Equal("#cell-fails", site.Pages["10-first.html"].QuerySelector("h1 + .nav-error a")!.GetAttribute("href"));
        Assert.DoesNotContain("not reached", site.Pages["10-first.html"].QuerySelector("#cell-after .nav-output")?.TextContent ?? "", StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_file_that_is_no_notebook_is_named_and_the_others_are_run()
    {
        var notebooks = SmallNotebooks.Write(folder, (SmallNotebooks.First, SmallNotebooks.Plain));
        await File.WriteAllTextAsync(Path.Combine(notebooks, "99-broken.ipynb"), "{", TestContext.Current.CancellationToken);
        var run = await NavRun.Of("report", "--notebooks", notebooks, "--out", folder["out"]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("failed  99-broken.ipynb", run.Output, StringComparison.Ordinal);
        Assert.Contains("ok      10-first.ipynb", run.Output, StringComparison.Ordinal);
        Assert.Empty(new WrittenSite(folder["out"]).Broken);
    }

    [Fact]
    public async Task Notebooks_lead_to_claims_and_claims_back_to_the_cell()
    {
        await Report((SmallNotebooks.First, SmallNotebooks.Sound), (SmallNotebooks.Second, SmallNotebooks.Plain));
        var site = new WrittenSite(folder["out"]);
        var claims = site.Pages["10-first.html"].QuerySelectorAll("a.nav-claim").Select(link => link.GetAttribute("href"));
        Assert.Equal(["claims-2-3.html#S0-F23-05", "claims-2-3.html#S0-F23-05", "claims-2-3.html#S0-F23-06"], claims);
        Assert.Contains("10-first.html#cell-title", LinksOf(site.Pages["claims-2-3.html"].GetElementById("S0-F23-05")!));
        Assert.Contains("10-first.html#cell-more", LinksOf(site.Pages["claims-2-3.html"].GetElementById("S0-F23-06")!));
        Assert.NotNull(site.Pages["10-first.html"].QuerySelector("a[href='21-second.html#shares']"));
    }

    [Fact]
    public async Task Notebooks_lead_to_rows_of_the_case_material_and_rows_back_to_the_cell()
    {
        await Report((SmallNotebooks.First, SmallNotebooks.OfCases));
        var site = new WrittenSite(folder["out"]);
        Assert.Equal(["cases-s1.html#S1-F001", "cases-s2.html#S2-K2.1", "cases-s1.html#S1-F001"], site.Pages["10-first.html"].QuerySelectorAll("a.nav-finding").Select(link => link.GetAttribute("href")));
        Assert.Equal("10-first.html#cell-title", site.Pages["cases-s1.html"].GetElementById("S1-F001")!.QuerySelector("td:last-child a")!.GetAttribute("href"));
        Assert.Equal("10-first.html#cell-title", site.Pages["cases-s2.html"].GetElementById("S2-K2.1")!.QuerySelector("td:last-child a")!.GetAttribute("href"));
    }

    [Fact]
    public async Task Every_row_of_the_case_material_has_an_anchor_and_its_lines()
    {
        await Report((SmallNotebooks.Second, SmallNotebooks.Plain));
        var site = new WrittenSite(folder["out"]);
        foreach (var study in CaseStudies.All)
        {
            var page = site.Pages[$"cases-{study.Id.ToLowerInvariant()}.html"];
            Assert.Equal(study.Rows.Select(row => row.Id).Order(StringComparer.Ordinal), page.QuerySelectorAll(".nav-material tbody tr").Select(row => row.Id!).Order(StringComparer.Ordinal));
            Assert.All(study.Findings, finding => Assert.StartsWith("l. ", page.GetElementById(finding.Id)!.QuerySelector("th small")!.TextContent, StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task The_page_of_the_case_material_leads_to_every_study_in_the_order_of_fieldwork()
    {
        await Report((SmallNotebooks.Second, SmallNotebooks.Plain));
        var page = new WrittenSite(folder["out"]).Pages["cases.html"];
        Assert.Equal(CaseStudies.InOrderOfTime.Select(study => $"cases-{study.Id.ToLowerInvariant()}.html"), page.QuerySelectorAll("tbody th a").Select(link => link.GetAttribute("href")));
        Assert.All(CaseStudies.InOrderOfTime.Zip(page.QuerySelectorAll("tbody tr")), pair => Assert.Contains($"{pair.First.Findings.Count} findings", pair.Second.TextContent, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_contents_page_has_title_and_first_sentence_of_every_notebook()
    {
        await Report((SmallNotebooks.First, SmallNotebooks.Sound), (SmallNotebooks.Second, SmallNotebooks.Plain));
        var entries = new WrittenSite(folder["out"]).Pages["index.html"].QuerySelectorAll(".nav-index li");
        Assert.Equal(["A first & sound notebook", "The second"], entries.Select(entry => entry.QuerySelector("a")!.TextContent));
        Assert.Equal(["It asks whether the owners meet.", "Briefly."], entries.Select(entry => entry.QuerySelector("p")!.TextContent));
    }

    [Fact]
    public async Task The_figures_page_has_an_entry_for_every_figure_and_says_which_are_not_shown()
    {
        await Report((SmallNotebooks.First, SmallNotebooks.Sound));
        var entries = new WrittenSite(folder["out"]).Pages["figures.html"].QuerySelectorAll(".nav-figure-entry");
        Assert.Equal(86, entries.Length);
        var shown = entries.Single(entry => entry.Id == "F23");
        Assert.NotNull(shown.QuerySelector("a[href='10-first.html#figure-23-shares']"));
        Assert.Null(shown.QuerySelector(".nav-missing-note"));
        Assert.All(entries.Where(entry => entry.Id != "F23"), entry => Assert.Contains("No notebook shows it.", entry.QuerySelector(".nav-missing-note")!.TextContent, StringComparison.Ordinal));
        Assert.NotNull(entries.Single(entry => entry.Id == "F24").QuerySelector("a[href='claims.html?figure=F24']"));
    }

    [Fact]
    public async Task The_search_knows_every_section_of_a_notebook_and_every_page()
    {
        await Report((SmallNotebooks.First, SmallNotebooks.Sound));
        var index = await File.ReadAllTextAsync(folder["out/search-index.js"], TestContext.Current.CancellationToken);
        Assert.Contains("10 A first & sound notebook\t\tIt asks whether the owners meet.", index, StringComparison.Ordinal);
        Assert.Contains("shares\t10 Shares\t\tAs S0-F23-05 says; see the second.", index, StringComparison.Ordinal);
        Assert.All(new WrittenSite(folder["out"]).Pages.Keys.Where(page => page != "search.html"), page => Assert.Contains($"\"{page}\"", index, StringComparison.Ordinal));
    }

    [Fact]
    public async Task The_data_are_those_of_the_check()
    {
        await Report((SmallNotebooks.Second, SmallNotebooks.Plain));
        using var data = JsonDocument.Parse(await File.ReadAllTextAsync(folder["out/claims.json"], TestContext.Current.CancellationToken));
        using var check = JsonDocument.Parse((await NavRun.Of("check", "--json")).Output);
        Assert.Equal(Findings(check), Findings(data));
        Assert.Equal(ClaimRegistry.Default.Claims.Length, data.RootElement.GetProperty("claims").GetArrayLength());

        static IEnumerable<string> Findings(JsonDocument json) => json.RootElement.GetProperty("claims").EnumerateArray().SelectMany(claim =>
            claim.GetProperty("findings").EnumerateArray().Select(finding => $"{claim.GetProperty("id")} {finding.GetProperty("verdict")} {finding.GetProperty("reason")}"));
    }

    [Fact]
    public async Task Every_count_on_the_contents_page_leads_to_as_many_rows()
    {
        await Report((SmallNotebooks.Second, SmallNotebooks.Plain));
        var site = new WrittenSite(folder["out"]);
        using var facets = JsonDocument.Parse(site.Pages["claims.html"].QuerySelector("#list-facets")!.TextContent);
        var verdicts = facets.RootElement.EnumerateArray().Single(group => group.GetProperty("names")[0].ValueEquals("verdict"));
        var values = verdicts.GetProperty("values").EnumerateArray().Select(value => value.EnumerateArray().Select(pair => $"{pair[0]},{pair[1]}").ToHashSet(StringComparer.Ordinal)).ToList();
        var rows = verdicts.GetProperty("rows").EnumerateArray().Select(row => values[row.GetInt32()]).ToList();
        var counts = site.Pages["index.html"].QuerySelectorAll("a[href^='claims.html?verdict=']").ToList();
        Assert.NotEmpty(counts);
        Assert.All(counts, count =>
        {
            var query = System.Web.HttpUtility.ParseQueryString(count.GetAttribute("href")!.Split('?')[1]);
            Assert.Equal(count.TextContent, $"{rows.Count(row => row.Any(pair => pair == $"{query["verdict"]},{query["basis"]}" || (query["basis"] is null && pair.StartsWith(query["verdict"] + ",", StringComparison.Ordinal))))}");
        });
    }

    [Fact]
    public async Task No_page_runs_a_script_of_its_own()
    {
        await Report((SmallNotebooks.First, SmallNotebooks.Sound));
        foreach (var page in new WrittenSite(folder["out"]).Pages.Values)
        {
            Assert.All(page.Scripts, script => Assert.True(script.Source is not null || script.Type == "application/json"));
            Assert.DoesNotContain(page.All.SelectMany(element => element.Attributes), attribute => attribute.Name.StartsWith("on", StringComparison.Ordinal));
        }
    }

    [Fact]
    public async Task A_report_changes_no_notebook()
    {
        var notebooks = SmallNotebooks.Write(folder, (SmallNotebooks.First, SmallNotebooks.Sound));
        var before = await File.ReadAllBytesAsync(Path.Combine(notebooks, SmallNotebooks.First), TestContext.Current.CancellationToken);
        await NavRun.Of("report", "--notebooks", notebooks, "--out", folder["out"]);
        Assert.Equal(before, await File.ReadAllBytesAsync(Path.Combine(notebooks, SmallNotebooks.First), TestContext.Current.CancellationToken));
        Assert.Equal([SmallNotebooks.First], Directory.EnumerateFileSystemEntries(notebooks).Select(Path.GetFileName));
    }

    [Fact]
    public async Task Data_that_cannot_be_read_leave_the_old_site_whole()
    {
        await Report((SmallNotebooks.First, SmallNotebooks.Plain));
        var before = await File.ReadAllTextAsync(folder["out/index.html"], TestContext.Current.CancellationToken);
        Directory.CreateDirectory(folder["data"]);
        await File.WriteAllTextAsync(folder["data/owners-2019.csv"], "respondent;position\n1;mayor;more\n", TestContext.Current.CancellationToken);
        var run = await NavRun.Of("report", "--notebooks", folder["notebooks"], "--out", folder["out"], "--data", folder["data"]);
        Environment.SetEnvironmentVariable("NAV_DATA", null);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("owners-2019.csv", run.Messages, StringComparison.Ordinal);
        Assert.Equal(before, await File.ReadAllTextAsync(folder["out/index.html"], TestContext.Current.CancellationToken));
        Assert.Equal(["data", "notebooks", "out"], Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName).Order(StringComparer.Ordinal));
    }

    [Fact]
    public async Task A_folder_with_other_files_is_refused_and_kept()
    {
        var notebooks = SmallNotebooks.Write(folder, (SmallNotebooks.First, SmallNotebooks.Plain));
        Directory.CreateDirectory(folder["out"]);
        await File.WriteAllTextAsync(folder["out/thesis.docx"], "years of work", TestContext.Current.CancellationToken);
        var run = await NavRun.Of("report", "--notebooks", notebooks, "--out", folder["out"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("thesis.docx", run.Messages, StringComparison.Ordinal);
        Assert.Equal(["thesis.docx"], Names());
    }

    [Theory]
    [InlineData("--lang", "de")]
    [InlineData("--outt", "x")]
    [InlineData("--timeout", "-1")]
    [InlineData("--notebooks", "no-such-folder")]
    public async Task Called_wrongly_it_says_so_and_writes_nothing(string option, string value)
    {
        var run = await NavRun.Of("report", "--out", folder["out"], option, value);
        Assert.Equal(2, run.ExitCode);
        Assert.StartsWith("nav: ", run.Messages, StringComparison.Ordinal);
        Assert.False(Directory.Exists(folder["out"]));
    }

    private Task<NavRun> Report(params (string Name, Documents.Notebooks.Notebook Notebook)[] notebooks) =>
        NavRun.Of("report", "--notebooks", SmallNotebooks.Write(folder, notebooks), "--out", folder["out"]);

    private static bool IsOneOfMany(string name) => new[] { "claims-", "code-", "guide-", "indicator-", "variable-" }.Any(family => name.StartsWith(family, StringComparison.Ordinal));

    private static IEnumerable<string?> LinksOf(AngleSharp.Dom.IElement element) => element.QuerySelectorAll("a").Select(link => link.GetAttribute("href"));

    private IEnumerable<string?> Names() => Directory.EnumerateFileSystemEntries(folder["out"]).Select(Path.GetFileName).Order(StringComparer.Ordinal);
}
