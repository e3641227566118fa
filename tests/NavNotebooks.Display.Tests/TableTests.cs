using NavNotebooks.Display;

namespace NavNotebooks.Display.Tests;

public sealed class TableTests
{
    private static readonly Table Sample = new(
        "Caption <b>",
        ["Position", "Share"],
        [["Mayor", "44 %"], ["Chief executive", "61 %"]],
        ["Basis: synthetic"]);

    [Fact]
    public void Plain_text_is_aligned() =>
        Assert.Equal(
            "Caption <b>\nPosition         Share\n---------------  -----\nMayor             44 %\nChief executive   61 %\nBasis: synthetic",
            Sample.Display(DisplayContext.Default).PlainText);

    [Fact]
    public void Html_encodes_content_and_scopes_headings()
    {
        var html = Sample.Display(DisplayContext.Default)[MimeTypes.Html]!;
        Assert.Contains("Caption &lt;b&gt;", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Mayor</th><td>44 %</td>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void A_table_of_columns_marks_the_cells_that_can_be_looked_up()
    {
        TableColumn<int>[] columns = [new("Number", number => $"{number}"), new("Twice", number => $"{2 * number}", number => number > 1 ? Mark.Claim($"S0-F1-0{number}") : null)];
        var table = Table.Of("c", columns, [1, 2], ["n"]);
        Assert.Contains("<td>2</td>", table.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("<td><span class=\"nav-claim\" data-claim=\"S0-F1-02\">4</span></td>", table.ToHtml(), StringComparison.Ordinal);
        Assert.Equal((table with { Marks = [] }).ToString(), table.ToString());
    }

    [Fact]
    public void One_cell_of_each_row_can_be_marked_afterwards()
    {
        var marked = Sample.Marked(column: 1, null, Mark.Variable("owners", "position"));
        Assert.Contains("Mayor</th><td>44 %</td>", marked.ToHtml(), StringComparison.Ordinal);
        Assert.Contains("<td><span class=\"nav-variable\" data-variable=\"owners.position\">61 %</span></td>", marked.ToHtml(), StringComparison.Ordinal);
        Assert.Equal(Sample.ToString(), marked.ToString());
    }

    [Fact]
    public void Marks_that_do_not_fit_the_table_are_refused()
    {
        Assert.Throws<ArgumentException>(() => Sample.Marked(column: 1, [null]));
        Assert.Throws<ArgumentException>(() => Sample.Marked(column: 2, null, null));
    }
}
