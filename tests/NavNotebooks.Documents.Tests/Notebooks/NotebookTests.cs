using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Tests.Notebooks;

public sealed class NotebookTests
{
    [Theory]
    [InlineData("text\n# Title \nmore", "Title")]
    [InlineData("```\n# a comment\n```\n# Title", "Title")]
    [InlineData("## Not the first level", null)]
    public void The_title_is_the_first_heading_of_level_one(string source, string? title) =>
        Assert.Equal(title, Notebook.Empty.WithCells([Cell.Code("c", "# code"), Cell.Markdown("m", source)]).Title);

    [Fact]
    public void A_notebook_tells_its_format_and_kernel()
    {
        var notebook = NotebookFile.Read(Fixture.PathOf("jupyter-4.2-no-ids.ipynb"));
        Assert.Equal(2, notebook.FormatMinor);
        Assert.Equal(".net-csharp", notebook.KernelName);
        Assert.Null(Notebook.Empty.KernelName);
    }

    [Fact]
    public void New_metadata_replace_the_old_ones_in_their_place()
    {
        var notebook = NotebookFile.Read(Fixture.PathOf("jupyter-4.5.ipynb"));
        var changed = notebook.WithMetadata(notebook.Metadata.With("nav", JsonFields.Parse("""{"seed":1.0}""")));
        Assert.Equal("""{"seed":1.0}""", NotebookFile.Parse(NotebookFile.ToText(changed), "x").Metadata.Object("nav").ToString());
        Assert.Equal(notebook.KernelName, changed.KernelName);
        Assert.Null(notebook.Metadata["nav"]);
    }
}
