using System.Text;

namespace NavNotebooks.Documents.Html;

/// <summary>Fits the HTML of a result into a page.</summary>
internal static class ResultHtml
{
    /// <summary>The fragment with claims as links and columns of numbers aligned by their digits; everything else passes through unchanged.</summary>
    /// <param name="html">A fragment, as a result gave it.</param>
    /// <param name="claimHref">The address of a claim; <see langword="null"/> for an id that has none, which then stays a span.</param>
    public static string Fit(string html, Func<string, string?> claimHref)
    {
        var tokens = HtmlTokens.Of(html).ToList();
        var numbers = NumberColumns.Find(tokens);
        var output = new StringBuilder(html.Length + 64);
        var spans = new Stack<bool>();
        var links = 0;
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            links += token.Name != "a" ? 0 : token.Kind == HtmlTokenKind.Open ? 1 : -1;
            output.Append(token switch
            {
                { Name: "span", Kind: HtmlTokenKind.Open } => OpenSpan(tokens, i, links > 0 ? null : claimHref, spans),
                { Name: "span", Kind: HtmlTokenKind.Close } => spans.TryPop(out var linked) && linked ? "</a>" : token.Text,
                _ when numbers.Contains(i) => token.Text.Insert(3, " class=\"nav-number\""),
                _ => token.Text,
            });
        }

        return output.ToString();
    }

    private static string OpenSpan(List<HtmlToken> tokens, int span, Func<string, string?>? claimHref, Stack<bool> spans)
    {
        var tag = tokens[span].Text;
        var id = HtmlAttributes.HasClass(tag, "nav-claim") ? HtmlAttributes.Value(tag, "data-claim") : null;
        var inLink = spans.Contains(true);
        var href = id is null || inLink || !ClaimReference.IsId(id) ? null : claimHref?.Invoke(id);
        spans.Push(href is not null);
        if (href is null)
        {
            return tag;
        }

        // On paper a claim's id is written behind its text, unless the text is the id.
        var named = span + 1 < tokens.Count && tokens[span + 1].Text == id ? " data-named" : "";
        return $"<a href=\"{HtmlText.Encode(href)}\"{named}{tag["<span".Length..]}";
    }
}
