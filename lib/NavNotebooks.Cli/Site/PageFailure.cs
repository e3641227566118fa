using NavNotebooks.Documents.Html;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Cli.Site;

/// <summary>What stopped a notebook, for its page and for the contents page.</summary>
/// <param name="Text">Where and what, in plain text.</param>
/// <param name="Cell">Anchor of the failing cell; <see langword="null"/> where no cell has run.</param>
internal sealed record PageFailure(string Text, string? Cell)
{
    /// <summary>Where, and the first of what.</summary>
    public string FirstLine => Text.Split('\n')[0].TrimEnd();

    /// <summary>The failure of a run.</summary>
    /// <param name="failure">What stopped it.</param>
    /// <param name="html">The rendered notebook.</param>
    public static PageFailure Of(RunFailure failure, string html)
    {
        var error = html.IndexOf("<div class=\"nav-error", StringComparison.Ordinal);
        return new(failure.ToString(), error < 0 ? null : CellAnchor.Before(html, error));
    }

    /// <summary>The page with a notice below its title.</summary>
    public string PutBelowTitle(string html)
    {
        const string TitleEnd = "</h1>";
        var end = html.IndexOf(TitleEnd, StringComparison.Ordinal) + TitleEnd.Length;
        var link = Cell is null ? "" : $" <a href=\"#{HtmlText.Encode(Cell)}\">Go to the cell.</a>";
        var notice = $"\n<div class=\"nav-error\"><p><strong>This notebook stopped; what follows the failing cell was not run.</strong>{link}</p>"
            + $"<pre>{HtmlText.Encode(Text)}</pre></div>";
        return html.Insert(end, notice);
    }
}
