using System.Text;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Documents.Tests.Notebooks;

public sealed class NotebookFileTests
{
    public static TheoryData<string> Names => [.. Fixture.All];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_notebook_of_another_program_comes_back_token_for_token(string name)
    {
        var text = Fixture.TextOf(name);
        Assert.Equal(JsonTokens.Of(text), JsonTokens.Of(NotebookFile.ToText(NotebookFile.Parse(text, name))));
    }

    [Theory]
    [InlineData("jupyter-4.5.ipynb")]
    [InlineData("jupyter-4.2-no-ids.ipynb")]
    public void A_notebook_that_Jupyter_wrote_comes_back_byte_for_byte(string name) =>
        Assert.Equal(Fixture.TextOf(name), NotebookFile.ToText(NotebookFile.Read(Fixture.PathOf(name))));

    [Theory]
    [MemberData(nameof(Names))]
    public void Writing_what_was_written_changes_nothing(string name)
    {
        var once = NotebookFile.ToText(NotebookFile.Read(Fixture.PathOf(name)));
        Assert.Equal(once, NotebookFile.ToText(NotebookFile.Parse(once, name)));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Notebooks_of_every_shape_come_back_token_for_token(int hundred)
    {
        for (var seed = 100 * hundred; seed < 100 * (hundred + 1); seed++)
        {
            var text = new RandomNotebook(seed).Text();
            var notebook = NotebookFile.Parse(text, $"seed {seed}");
            Assert.Equal(JsonTokens.Of(text), JsonTokens.Of(NotebookFile.ToText(notebook)));
            var rebuilt = notebook.SelectCells(cell => cell.Kind == CellKind.Code ? cell.WithOutputs([.. cell.Outputs]) : cell);
            Assert.Equal(NotebookFile.ToText(notebook), NotebookFile.ToText(rebuilt));
        }
    }

    [Fact]
    public void A_byte_order_mark_is_read_and_not_written()
    {
        var text = "\ufeff" + Fixture.TextOf("jupyter-4.5.ipynb");
        Assert.StartsWith("{", NotebookFile.ToText(NotebookFile.Parse(text, "bom")), StringComparison.Ordinal);
    }

    [Fact]
    public void A_fault_in_the_JSON_is_told_by_line_and_column()
    {
        var error = Assert.Throws<NotebookFormatException>(() => NotebookFile.Parse("{\n \"æø\": 1, }", "broken.ipynb"));
        Assert.Equal(2, error.Line);
        Assert.Equal(11, error.Column);
        Assert.StartsWith("broken.ipynb, line 2, column 11: The file is not valid JSON.", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "The file is empty")]
    [InlineData("[]", "not a notebook")]
    [InlineData("{}", "not a notebook")]
    [InlineData("""{"nbformat": 3, "worksheets": []}""", "format 3")]
    [InlineData("""{"nbformat": 4}""", "no list of cells")]
    [InlineData("""{"nbformat": 4, "cells": [1]}""", "$.cells[0]")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code"}]}""", "$.cells[0].source")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code", "source": [1]}]}""", "$.cells[0].source")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code", "source": "", "outputs": 3}]}""", "$.cells[0].outputs")]
    [InlineData("""{"nbformat": 4, "cells": [{"cell_type": "code", "source": "", "outputs": [{"output_type": "display_data"}]}]}""", "$.cells[0].outputs[0].data")]
    [InlineData("""{"nbformat": 4, "cells": [], "metadata": 1}""", "$.metadata")]
    public void What_is_not_a_notebook_is_refused_with_the_place(string text, string told)
    {
        var error = Assert.Throws<NotebookFormatException>(() => NotebookFile.Parse(text, "some.ipynb"));
        Assert.Contains(told, error.Message, StringComparison.Ordinal);
        Assert.Contains("some.ipynb", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_not_UTF8_are_told_by_their_place()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("latin.ipynb");
        File.WriteAllBytes(path, [.. "{\"æ".Select(character => (byte)character)]);
        var error = Assert.Throws<NotebookFormatException>(() => NotebookFile.Read(path));
        Assert.Contains("Byte 3 of the file is not UTF-8", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_is_written_as_UTF8_without_a_mark_and_with_line_feeds()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("new.ipynb");
        NotebookFile.Write(Notebook.Empty.WithCells([Cell.Markdown("a", "Ærlig\nsvar")]), path);
        var expected = """
            {
             "cells": [
              {
               "cell_type": "markdown",
               "id": "a",
               "metadata": {},
               "source": [
                "Ærlig\n",
                "svar"
               ]
              }
             ],
             "metadata": {},
             "nbformat": 4,
             "nbformat_minor": 5
            }

            """.ReplaceLineEndings("\n");
        Assert.Equal(Encoding.UTF8.GetBytes(expected), File.ReadAllBytes(path));
    }
}
