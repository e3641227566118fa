using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests.Reporting;

/// <summary>A few notebooks of a few cells, written to a folder.</summary>
internal static class SmallNotebooks
{
    public const string First = "10-first.ipynb";

    public const string Second = "21-second.ipynb";

    public static Notebook Sound { get; } = Notebook.Empty.WithCells(
    [
        Cell.Markdown("title", "# A first & sound notebook\n\nIt asks whether the owners meet. Then it asks why.\n\n## Shares\n\nAs `S0-F23-05` says; see [the second](21-second.ipynb#shares)."),
        Cell.Code("sum", "1 + 1"),
        Cell.Code("figure", """display("{\"data\":[],\"layout\":{\"title\":{\"text\":\"Shares\"}}}", "application/vnd.plotly.v1+json")"""),
        Cell.Markdown("figure-23", "### Figure 23. Shares"),
        Cell.Markdown("more", "## Again\n\n`S0-F23-05` and `S0-F23-06`, but `S0-F99-99` is no claim."),
    ]);

    public static Notebook Plain { get; } = Notebook.Empty.WithCells([Cell.Markdown("title", "# The second\n\nBriefly.\n\n## Shares"), Cell.Code("sum", "2 + 2")]);

    public static Notebook OfCases { get; } = Notebook.Empty.WithCells(
    [
        Cell.Markdown("title", "# A notebook of cases\n\nAs `S1-F001` says under `S2-K2.1`; `S1-F9999` is no row."),
        Cell.Code("matrix", """display("<table><tbody><tr><td><span class=\"nav-finding nav-tile\" data-finding=\"S1-F001\">F001</span></td></tr></tbody></table>", "text/html")"""),
    ]);

    public static Notebook Failing { get; } = Notebook.Empty.WithCells(
    [
        Cell.Markdown("title", "# The failing one\n\nIt stops halfway."),
        Cell.Code("sound", "var whole = 0;"),
        Cell.Code("fails", "var reached = 1;\n100 / whole"),
        Cell.Code("after", "\"not reached\""),
    ]);

    public static string Write(TemporaryFolder folder, params (string Name, Notebook Notebook)[] notebooks)
    {
        foreach (var (name, notebook) in notebooks)
        {
            NotebookFile.Write(notebook, folder["notebooks/" + name]);
        }

        return folder["notebooks"];
    }
}
