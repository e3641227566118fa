using System.Globalization;
using NavNotebooks.Cli.Site;
using NavNotebooks.Documents.Html;

namespace NavNotebooks.Cli.Tests.Site;

public sealed class MentionLinksTests
{
    [Fact]
    public void A_cell_that_lists_hundreds_speaks_of_none_of_them()
    {
        var links = new MentionLinks([Page([.. Crowd("cell-all", 100), new Mention("S0-001", "cell-one")])]);
        Assert.Equal(["cell-one"], links.AllOf("S0-001").Single().Cells);
    }

    [Fact]
    public void Where_no_other_cell_names_it_the_least_crowded_is_told()
    {
        var links = new MentionLinks([Page([.. Crowd("cell-all", 100), .. Crowd("cell-some", 60)])]);
        Assert.Equal(["cell-some"], links.AllOf("S0-001").Single().Cells);
        Assert.Equal(["cell-all"], links.AllOf("S0-099").Single().Cells);
        Assert.Empty(links.AllOf("S0-999"));
    }

    private static IEnumerable<Mention> Crowd(string cell, int size) => Enumerable.Range(0, size).Select(number => new Mention("S0-" + number.ToString("000", CultureInfo.InvariantCulture), cell));

    private static NotebookPage Page(IEnumerable<Mention> mentions) => new("10-first.ipynb", "10-first.html", new NotebookBody("First", "", [], "", FigureCount: 0), Failure: null, [.. mentions]);
}
