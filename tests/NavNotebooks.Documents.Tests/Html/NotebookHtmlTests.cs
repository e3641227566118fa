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
    public void Code_is_folded_and_encoded()
    {
        var page = Rendered.Cells(Cell.Code("c", "if (a < b && c) { \"x\" }"));
        var code = page.QuerySelector("details.nav-code")!;
        Assert.False(code.HasAttribute("open"));
        Assert.Equal("if (a < b && c) { \"x\" }", code.QuerySelector("pre > code")!.TextContent);
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
