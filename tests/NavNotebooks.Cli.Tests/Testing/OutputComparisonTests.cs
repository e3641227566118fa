using NavNotebooks.Cli.Testing;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests.Testing;

public sealed class OutputComparisonTests
{
    [Theory]
    [InlineData("61.2 % [50, 70]", "61.2 % [50, 70]")]
    [InlineData("x = 0.30000000000000004", "x = 0.3")]
    [InlineData("1e-3", "0.001")]
    public void Texts_whose_numbers_are_within_the_tolerance_agree(string stored, string fresh) => Assert.Empty(Compare(stored, fresh));

    [Theory]
    [InlineData("61.2 %", "61.3 %")]
    [InlineData("1000000000", "1000000002")]
    [InlineData("-1", "1")]
    [InlineData("n = 5", "N = 5")]
    [InlineData("1, 2", "1, 2, 3")]
    public void Texts_that_differ_are_told_with_the_line_and_both_sides(string stored, string fresh)
    {
        var difference = Assert.Single(Compare("same\n" + stored, "same\n" + fresh));
        Assert.Equal($"code cell 1 (c): text/plain, line 2: stored “{stored}”, the run gave “{fresh}”", difference.ToString());
    }

    [Fact]
    public void A_table_whose_columns_moved_is_told_by_the_row_that_moved_them() => Assert.Equal(
        "code cell 1 (c): text/plain, line 3: stored “mayor 9.5 %”, the run gave “mayor 10.5 %”",
        Assert.Single(Compare("group  share\n-----  -----\nmayor  9.5 %", "group   share\n-----  ------\nmayor  10.5 %")).ToString());

    [Fact]
    public void Texts_that_differ_in_spaces_alone_differ() => Assert.Contains("stored “a  b”, the run gave “a b”", Assert.Single(Compare("a  b", "a b")).What, StringComparison.Ordinal);

    [Fact]
    public void Json_is_compared_as_a_file_holds_it()
    {
        const string Kind = "application/json";
        var stored = new MimeBundle("t").With(Kind, """{"a":[1,2]}""");
        Assert.Empty(Compare(stored, new MimeBundle("t").With(Kind, "{ \"a\": [1, 2] }")));
        Assert.Single(Compare(stored, new MimeBundle("t").With(Kind, """{"a":[1,3]}""")));
    }

    [Fact]
    public void A_missing_kind_of_output_differs() =>
        Assert.Contains("text/html", Assert.Single(Compare(new MimeBundle("t").With(MimeTypes.Html, "<b>"), new MimeBundle("t"))).What, StringComparison.Ordinal);

    [Fact]
    public void Another_number_of_outputs_differs()
    {
        var cell = Cell.Code("c", "x");
        var stored = Notebook.Empty.WithCells([cell.WithOutputs([new StreamOutput("stdout", "a")])]);
        Assert.Single(OutputComparison.Of(stored, Notebook.Empty.WithCells([cell])));
    }

    private static IEnumerable<CellDifference> Compare(string stored, string fresh) => Compare(new MimeBundle(stored), new MimeBundle(fresh));

    private static IEnumerable<CellDifference> Compare(MimeBundle stored, MimeBundle fresh) => OutputComparison.Of(With(stored), With(fresh));

    private static Notebook With(MimeBundle data)
    {
        var notebook = Notebook.Empty.WithCells([Cell.Code("c", "x").WithOutputs([new ExecuteResultOutput(data, 1)])]);
        return NotebookFile.Parse(NotebookFile.ToText(notebook), "test");
    }
}
