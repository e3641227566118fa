using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Tests.Notebooks;

public sealed class CellTests
{
    private static readonly Notebook Jupyter = NotebookFile.Read(Fixture.PathOf("jupyter-4.5.ipynb"));

    [Fact]
    public void A_cell_is_read_with_id_source_tags_and_count()
    {
        var cell = Jupyter.Cells[2];
        Assert.Equal(CellKind.Code, cell.Kind);
        Assert.Equal("fails", cell.Id);
        Assert.Equal("1/0", cell.Source);
        Assert.Equal(["raises-exception", "slow"], cell.Tags);
        Assert.Equal(2, cell.ExecutionCount);
    }

    [Fact]
    public void Lines_of_a_source_are_joined() => Assert.Equal("var x = 1;\nConsole.WriteLine(\"hei\");\nx", Jupyter.Cells[1].Source);

    [Fact]
    public void A_cell_of_an_old_format_has_no_id() =>
        Assert.Null(NotebookFile.Read(Fixture.PathOf("jupyter-4.2-no-ids.ipynb")).Cells[0].Id);

    [Fact]
    public void A_language_is_read_from_the_metadata_of_Polyglot_Notebooks() =>
        Assert.Equal([null, "csharp", "mermaid"], NotebookFile.Read(Fixture.PathOf("vscode-polyglot.ipynb")).Cells.Select(cell => cell.Language));

    [Fact]
    public void New_outputs_are_written_as_lists_of_lines_and_JSON()
    {
        var figure = new MimeBundle("Figure").With(MimeTypes.Plotly, """{"data":[{"y":[1.0,2e1]}]}""").With("image/png", "AAAA\n");
        var cell = Cell.Code("c", "x").WithExecutionCount(3).WithOutputs([
            new StreamOutput("stdout", "a\nb\n"), new ExecuteResultOutput(figure, 3), new ErrorOutput("E", "m", ["t\u001b[0m"])]);
        const string Expected =
            """
            {"cell_type":"code","execution_count":3,"id":"c","metadata":{},"outputs":[
            {"name":"stdout","output_type":"stream","text":["a\n","b\n"]},
            {"data":{"text/plain":["Figure"],"application/vnd.plotly.v1+json":{"data":[{"y":[1.0,2e1]}]},"image/png":"AAAA\n"},
            "execution_count":3,"metadata":{},"output_type":"execute_result"},
            {"ename":"E","evalue":"m","output_type":"error","traceback":["t\u001b[0m"]}],"source":["x"]}
            """;
        Assert.Equal(JsonTokens.Of(Expected), JsonTokens.Of(JsonOf(cell)));
    }

    [Fact]
    public void A_new_source_leaves_every_other_key_as_it_was()
    {
        var name = "hand-made-unknown-keys.ipynb";
        var notebook = NotebookFile.Read(Fixture.PathOf(name));
        var changed = notebook.WithCells([notebook.Cells[0].WithSource("a\nb"), .. notebook.Cells.Skip(1)]);
        var source = "\"source\":\"single = \\\"\\u00e6 \\/ \\ud83d\\ude00 \\u2028\\\"\"";
        var text = Fixture.TextOf(name);
        Assert.Contains(source, text, StringComparison.Ordinal);
        var expected = text.Replace(source, "\"source\":[\"a\\n\",\"b\"]", StringComparison.Ordinal);
        Assert.Equal(JsonTokens.Of(expected), JsonTokens.Of(NotebookFile.ToText(changed)));
    }

    [Fact]
    public void A_changed_output_keeps_the_keys_that_did_not_change()
    {
        var name = "hand-made-unknown-keys.ipynb";
        var notebook = NotebookFile.Read(Fixture.PathOf(name));
        var stream = Assert.IsType<StreamOutput>(notebook.Cells[0].Outputs[0]);
        var outputs = notebook.Cells[0].Outputs.SetItem(0, stream with { Name = "stdout" });
        var changed = notebook.WithCells(notebook.Cells.SetItem(0, notebook.Cells[0].WithOutputs(outputs)));
        var expected = Fixture.TextOf(name).Replace("\"stderr\"", "\"stdout\"", StringComparison.Ordinal);
        Assert.Equal(JsonTokens.Of(expected), JsonTokens.Of(NotebookFile.ToText(changed)));
    }

    [Fact]
    public void A_cleared_cell_has_neither_outputs_nor_count()
    {
        var cell = Jupyter.Cells[1].Cleared();
        Assert.Empty(cell.Outputs);
        Assert.Null(cell.ExecutionCount);
        Assert.Contains("\"execution_count\":null", JsonOf(cell), StringComparison.Ordinal);
    }

    [Fact]
    public void Tags_are_written_into_the_metadata_that_are_there()
    {
        var cell = Jupyter.Cells[2].WithTags("fast");
        Assert.Equal(["fast"], cell.Tags);
        Assert.Contains("\"metadata\":{\"collapsed\":false,\"tags\":[\"fast\"]}", JsonOf(cell), StringComparison.Ordinal);
    }

    [Fact]
    public void Narrative_has_no_outputs() =>
        Assert.Contains("'n' is Markdown", Assert.Throws<InvalidOperationException>(() => Cell.Markdown("n", "").WithOutputs([])).Message, StringComparison.Ordinal);

    private static string JsonOf(Cell cell)
    {
        var text = NotebookFile.ToText(Notebook.Empty.WithCells([cell]));
        return string.Concat(text.Split('\n').Select(line => line.Trim())).Replace("\": ", "\":", StringComparison.Ordinal)["{\"cells\":[".Length..^"],\"metadata\":{},\"nbformat\":4,\"nbformat_minor\":5}".Length];
    }
}
