using System.Collections.Frozen;
using System.Text;

namespace NavNotebooks.Documents.Html;

/// <summary>A fragment in two languages with the tags that both have once, and what they say side by side.</summary>
/// <param name="inline">Puts two pieces of phrasing content beside each other, of which the reader sees one.</param>
internal sealed class MergedHtml(Func<string, string, string> inline)
{
    private static readonly FrozenSet<string> Phrasing = FrozenSet.ToFrozenSet(
        ["a", "abbr", "b", "br", "code", "em", "i", "small", "span", "strong", "sub", "sup", "time"], StringComparer.Ordinal);

    /// <summary>The elements in which text may stand.</summary>
    private static readonly FrozenSet<string> WithText = FrozenSet.ToFrozenSet(
        [.. Phrasing, "caption", "dd", "div", "dt", "figcaption", "h2", "h3", "h4", "h5", "h6", "li", "p", "summary", "td", "th"], StringComparer.Ordinal);

    /// <summary>The two as one.</summary>
    /// <returns><see langword="null"/> where they differ in more than what they say.</returns>
    public string? Of(IReadOnlyList<HtmlToken> first, IReadOnlyList<HtmlToken> second) => Each(HtmlNode.Of(first), HtmlNode.Of(second), parent: "div");

    private string? Each(IReadOnlyList<HtmlNode> first, IReadOnlyList<HtmlNode> second, string parent)
    {
        if (first.Count != second.Count)
        {
            return null;
        }

        var html = new StringBuilder();
        for (var i = 0; i < first.Count; i++)
        {
            if (One(first[i], second[i], parent) is not { } merged)
            {
                return null;
            }

            html.Append(merged);
        }

        return html.ToString();
    }

    private string? One(HtmlNode first, HtmlNode second, string parent)
    {
        if (first.Html == second.Html)
        {
            return first.Html;
        }

        if (first.Name.Length > 0 && first.Open == second.Open && first.Close == second.Close)
        {
            var each = Each(first.Children, second.Children, first.Name);
            var whole = WithText.Contains(first.Name) && first.Children.Concat(second.Children).All(IsPhrasing) ? inline(first.Inside, second.Inside) : null;
            return Shorter(each, whole) is { } inside ? first.Open + inside + first.Close : null;
        }

        return WithText.Contains(parent) && IsPhrasing(first) && IsPhrasing(second) ? inline(first.Html, second.Html) : null;
    }

    private static bool IsPhrasing(HtmlNode node) => node.Name.Length == 0 || (Phrasing.Contains(node.Name) && node.Children.All(IsPhrasing));

    private static string? Shorter(string? one, string? other) => one is null ? other : other is null || one.Length <= other.Length ? one : other;
}
