using System.Text.RegularExpressions;

namespace NavNotebooks.Cli.Site;

/// <summary>Finds the anchors of cells in a rendered notebook.</summary>
internal static partial class CellAnchor
{
    /// <summary>The anchor of the cell that a place in the page belongs to; <see langword="null"/> before the first cell.</summary>
    /// <param name="html">The rendered notebook.</param>
    /// <param name="place">Index of a character.</param>
    public static string? Before(string html, int place) =>
        Cell().Match(html, place) is { Success: true } match ? match.Groups["id"].Value : null;

    [GeneratedRegex("""<div class="nav-cell nav-cell-[a-z]+" id="(?<id>[^"]+)""", RegexOptions.RightToLeft)]
    private static partial Regex Cell();
}
