using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Documents.Tests.Notebooks;

namespace NavNotebooks.Documents.Tests.Html;

public sealed class NotebookHtmlTests
{
    public static TheoryData<string> Names => [.. Fixture.All];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_id_in_a_page_is_there_once(string name)
    {
        var body = NotebookHtml.Render(NotebookFile.Read(Fixture.PathOf(name)), Rendered.Options);
        var ids = Rendered.Page(body.Html).QuerySelectorAll("[id]").Select(element => element.Id).ToList();
        Assert.NotEmpty(ids);
        Assert.Equal(ids.Distinct(), ids);
    }

    [Fact]
    public void The_summary_is_the_first_paragraph_below_the_title_as_text()
    {
        var body = Rendered.Body(Cell.Markdown("a", "Before.\n\n# Title\n\n## Part"), Cell.Markdown("b", "One `S0-F24-01` & *two*.\n\nThree."));
        Assert.Equal("One S0-F24-01 & two.", body.Summary);
    }

    [Fact]
    public void A_notebook_without_title_has_no_summary() => Assert.Equal("", Rendered.Body(Cell.Markdown("a", "## Part\n\nText.")).Summary);

    [Fact]
    public void Links_to_notebooks_with_a_page_lead_to_the_page()
    {
        var options = Rendered.Options with { NotebookHref = path => path == "b.ipynb" ? "b.html" : null };
        var notebook = Notebook.Empty.WithCells([Cell.Markdown("m", "[b](b.ipynb#part) [c](c.ipynb) [d](b.ipynb.txt)")]);
        var links = Rendered.Page(NotebookHtml.Render(notebook, options).Html).QuerySelectorAll("a").Select(link => link.GetAttribute("href"));
        Assert.Equal(["b.html#part", "c.ipynb", "b.ipynb.txt"], links);
    }

    [Fact]
    public void A_link_to_a_file_that_does_not_go_with_the_page_is_words_and_the_files_name()
    {
        var options = Rendered.Options with { FileHref = path => path == "claims.html" ? path : null };
        var notebook = Notebook.Empty.WithCells([Cell.Markdown("m", "[a](claims.html#x) [b *c*](../data/README.md#y) [d](#cell-m) [f](https://example.org/)")]);
        var page = Rendered.Page(NotebookHtml.Render(notebook, options).Html);
        Assert.Equal(["claims.html#x", "#cell-m", "https://example.org/"], page.QuerySelectorAll("a").Select(link => link.GetAttribute("href")));
        Assert.Contains("b c (not on these pages: ../data/README.md)", page.Body!.TextContent, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_is_folded_and_encoded()
    {
        var page = Rendered.Cells(Cell.Code("c", "if (a < b && c) { \"x\" }"));
        var code = page.QuerySelector("details.nav-code")!;
        Assert.False(code.HasAttribute("open"));
        Assert.Equal("if (a < b && c) { \"x\" }", code.QuerySelector("pre > code")!.TextContent);
    }

    [Fact]
    public void Code_that_shows_nothing_is_folded_as_one_and_each_cell_keeps_its_anchor()
    {
        var shown = Cell.Code("c", "3").WithOutputs([new StreamOutput("stdout", "three")]);
        var page = Rendered.Cells(Cell.Markdown("t", "# T"), Cell.Code("a", "1"), Cell.Code("b", "2"), shown, Cell.Code("d", "4"));
        Assert.Equal(["Code: setting up", "Code", "Code"], page.QuerySelectorAll("details.nav-code > summary").Select(summary => summary.TextContent));
        Assert.Equal(["cell-a", "cell-b"], page.QuerySelectorAll("details.nav-code .nav-cell").Select(cell => cell.Id));
        Assert.Equal(["1", "2", "3", "4"], page.QuerySelectorAll("pre > code").Select(code => code.TextContent));
    }

    [Fact]
    public void Code_that_failed_is_unfolded()
    {
        var page = Rendered.Output(new ErrorOutput("E", "m", []));
        Assert.True(page.QuerySelector("details.nav-code")!.HasAttribute("open"));
    }

    [Fact]
    public void An_empty_or_raw_cell_leaves_nothing() =>
        Assert.Empty(Rendered.Cells(Cell.Code("c", " \n"), Cell.Raw("r", "\\newpage")).QuerySelectorAll(".nav-cell"));

    [Fact]
    public void A_notebook_without_a_heading_gets_the_title_it_was_given()
    {
        var notebook = Notebook.Empty.WithCells([Cell.Markdown("m", "text")]);
        var body = NotebookHtml.Render(notebook, new RenderOptions { FallbackTitle = "a < b" });
        Assert.Equal("a < b", body.Title);
        Assert.Equal("a < b", Rendered.Page(body.Html).QuerySelector("h1")!.TextContent);
    }

    [Fact]
    public void A_cell_can_be_linked_to_by_its_id() => Assert.NotNull(Rendered.Cells(Cell.Code("first", "1")).GetElementById("cell-first"));
}
