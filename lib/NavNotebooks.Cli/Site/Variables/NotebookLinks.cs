using System.Text;

namespace NavNotebooks.Cli.Site.Variables;

/// <summary>The cells that ask for something, notebook by notebook, as links named by the headings that they stand under.</summary>
internal static class NotebookLinks
{
    /// <summary>How many places of one notebook are told one by one.</summary>
    private const int MostCells = 6;

    /// <summary>Appends a list with its heading; nothing where no cell asks.</summary>
    public static void AppendTo(StringBuilder html, IEnumerable<NotebookUse> uses)
    {
        var notebooks = uses.GroupBy(use => use.Page.Href, StringComparer.Ordinal).ToList();
        if (notebooks.Count == 0)
        {
            return;
        }

        var speech = PageSpeech.Both;
        html.Append("<h2 id=\"notebooks\">").Append(speech.Text("Cells that ask for it", "Celler som spør etter det")).Append("</h2>\n<ul>\n");
        foreach (var notebook in notebooks)
        {
            var more = notebook.Count() - MostCells;
            html.Append("<li>").Append(SiteMap.Anchor(notebook.Key, notebook.First().Page.Body.Title)).Append(": ")
                .AppendJoin("; ", notebook.Take(MostCells).Select(use => SiteMap.Anchor($"{use.Page.Href}#{use.Cell}", use.Heading)))
                .Append(more > 0 ? speech.Text(FormattableString.Invariant($"; and {more} more"), FormattableString.Invariant($"; og {more} til")) : "").Append("</li>\n");
        }

        html.Append("</ul>\n");
    }
}
