using System.Text;

namespace NavNotebooks.Documents.Html;

/// <summary>Fits the HTML of a result into a page.</summary>
internal static class ResultHtml
{
    private static readonly string[] Prose = ["td", "th", "p"];

    /// <summary>
    /// The fragment with claims as links, also those named by their ids in cells and paragraphs, and columns of numbers aligned by their digits;
    /// everything else passes through unchanged.
    /// </summary>
    /// <param name="html">A fragment, as a result gave it.</param>
    /// <param name="claimHref">The address of a claim; <see langword="null"/> for an id that has none, which then stays a span.</param>
    public static string Fit(string html, Func<string, string?> claimHref)
    {
        var tokens = HtmlTokens.Of(html).ToList();
        var numbers = NumberColumns.Find(tokens);
        var output = new StringBuilder(html.Length + 64);
        var spans = new Stack<bool>();
        var (links, prose) = (0, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var step = token.Kind == HtmlTokenKind.Open ? 1 : -1;
            links += token.Name == "a" ? step : 0;
            prose += Prose.Contains(token.Name) ? step : 0;
            output.Append(token switch
            {
                { Name: "span", Kind: HtmlTokenKind.Open } => OpenSpan(tokens, i, links > 0 ? null : claimHref, spans),
                { Name: "span", Kind: HtmlTokenKind.Close } => spans.TryPop(out var linked) && linked ? "</a>" : token.Text,
                { Kind: HtmlTokenKind.Text } when prose > 0 && links == 0 && !spans.Contains(true) && !OfClaim(tokens, i) => ClaimReference.Link(token.Text, claimHref),
                _ when numbers.Contains(i) => token.Text.Insert(3, " class=\"nav-number\""),
                _ => token.Text,
            });
        }

        return output.ToString();
    }

    /// <summary>Whether a text is what a claim that has no address shows, which stays as it is.</summary>
    private static bool OfClaim(List<HtmlToken> tokens, int text) =>
        text > 0 && tokens[text - 1] is { Name: "span", Kind: HtmlTokenKind.Open } span && HtmlAttributes.HasClass(span.Text, "nav-claim");

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
