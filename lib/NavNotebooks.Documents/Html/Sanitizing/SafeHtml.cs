namespace NavNotebooks.Documents.Html.Sanitizing;

/// <summary>HTML of results with nothing in it that could run, load, lead astray or look like the page around it.</summary>
internal static class SafeHtml
{
    /// <summary>The fragment itself where it is safe; else without what is not, and with a note below that tells what was removed.</summary>
    /// <param name="html">A fragment, as a result gave it.</param>
    public static string Of(string html)
    {
        if (PlainFragment.IsSafe(html))
        {
            return html;
        }

        var rewriter = new FragmentRewriter();
        var rewritten = rewriter.Rewrite(html);
        if (PlainFragment.IsSafe(rewritten))
        {
            return rewritten + Note(rewriter.Removed);
        }

        return $"<pre class=\"nav-text\">{HtmlText.Encode(html)}</pre>\n<p class=\"nav-note nav-removed\">This result cannot be shown safely; above is its source.</p>";
    }

    private static string Note(IReadOnlyCollection<string> removed) => removed.Count == 0
        ? ""
        : "\n<p class=\"nav-note nav-removed\">Removed from this result, which may show but not run, load or style anything: "
            + string.Join(", ", removed.Select(name => $"<code>{HtmlText.Encode(name)}</code>")) + ".</p>";
}
