namespace NavNotebooks.Documents.Html;

/// <summary>Fits the HTML of a result into a page.</summary>
internal static class ResultHtml
{
    private static readonly string[] Prose = ["td", "th", "p"];

    private static readonly string[] Ids = [" data-claim=\"", " data-finding=\"", " data-variable=\""];

    /// <summary>
    /// The fragment with claims, rows of the case material and variables as links, also those named by their ids in cells and paragraphs, and
    /// columns of numbers aligned by their digits; everything else passes through unchanged.
    /// </summary>
    /// <param name="html">A fragment, as a result gave it.</param>
    /// <param name="ids">What ids lead to; a mark whose id leads nowhere stays a span, with a note where pages tell.</param>
    public static string Fit(string html, IdLinks ids) => string.Concat(Fitted(html, ids).Select(token => token.Text));

    /// <summary>The same as tags and text.</summary>
    /// <inheritdoc cref="Fit"/>
    public static List<HtmlToken> Fitted(string html, IdLinks ids)
    {
        var tokens = HtmlTokens.Of(html).ToList();
        var numbers = NumberColumns.Find(tokens);
        var output = new List<HtmlToken>(tokens.Count);
        var spans = new Stack<(bool IsLink, string? End)>();
        var (links, prose, tables) = (0, 0, 0);
        for (var i = 0; i < tokens.Count; i++)
        {
            var token = tokens[i];
            var step = token.Kind == HtmlTokenKind.Open ? 1 : -1;
            links += token.Name == "a" ? step : 0;
            prose += Prose.Contains(token.Name) ? step : 0;
            tables += token.Name == "table" ? step : 0;
            output.Add(token with
            {
                Text = token switch
                {
                    { Name: "span", Kind: HtmlTokenKind.Open } => Brief(OpenSpan(tokens, i, links > 0 ? IdLinks.None : ids, spans), tables),
                    { Name: "span", Kind: HtmlTokenKind.Close } => spans.TryPop(out var span) ? span.End ?? token.Text : token.Text,
                    { Kind: HtmlTokenKind.Text } when prose > 0 && links == 0 && !spans.Any(span => span.IsLink) && !OfMark(tokens, i) => ids.Link(token.Text),
                    _ when numbers.Contains(i) => token.Text.Insert(3, " class=\"nav-number\""),
                    _ => token.Text,
                },
            });
        }

        EmptyHeadingsToCells(output);
        return output;
    }

    /// <summary>A heading that heads nothing, such as the corner of a table, is announced as a heading without a name; as a cell it is passed over.</summary>
    private static void EmptyHeadingsToCells(List<HtmlToken> tokens)
    {
        for (var i = 1; i < tokens.Count; i++)
        {
            if (tokens[i - 1] is { Name: "th", Kind: HtmlTokenKind.Open } && tokens[i] is { Name: "th", Kind: HtmlTokenKind.Close })
            {
                tokens[i - 1] = new(HtmlTokenKind.Open, "td", "<td>");
                tokens[i] = new(HtmlTokenKind.Close, "td", "</td>");
            }
        }
    }

    /// <summary>A link in a table without the id that paper would show behind it: there it would tear the columns apart, and its address says it.</summary>
    private static string Brief(string tag, int tables)
    {
        var start = tables > 0 && tag.StartsWith("<a ", StringComparison.Ordinal) ? Array.FindIndex(Ids, attribute => tag.Contains(attribute, StringComparison.Ordinal)) : -1;
        if (start < 0)
        {
            return tag;
        }

        var attribute = tag.IndexOf(Ids[start], StringComparison.Ordinal);
        return tag.Remove(attribute, tag.IndexOf('"', attribute + Ids[start].Length) + 1 - attribute);
    }

    /// <summary>Whether a text is what a mark without an address shows, which stays as it is.</summary>
    private static bool OfMark(List<HtmlToken> tokens, int text) =>
        text > 0 && tokens[text - 1] is { Name: "span", Kind: HtmlTokenKind.Open } span && IdLinks.IsMark(span.Text);

    private static string OpenSpan(List<HtmlToken> tokens, int span, IdLinks ids, Stack<(bool IsLink, string? End)> spans)
    {
        var tag = tokens[span].Text;
        var (id, href, attribute) = spans.Any(span => span.IsLink) ? (null, null, "") : ids.Marked(tag);
        if (href is null)
        {
            var several = id is not null && id.Contains(' ', StringComparison.Ordinal) ? ids.List(id) : "";
            var note = id is null ? "" : ids.MissingNote(id);
            spans.Push((several.Length > 0, several.Length > 0 ? $"</summary>{several}</details>" : note.Length > 0 ? "</span>" + note : null));
            return several.Length > 0 ? "<details class=\"nav-doors\"><summary>" : tag;
        }

        spans.Push((true, "</a>"));

        // On paper an id is written behind the text that leads to it, unless the text is the id, or names the variable.
        var isNamed = attribute is "data-variable" or "data-choice" || (span + 1 < tokens.Count && tokens[span + 1].Text == id);
        var kept = isNamed ? tag.Replace($" {attribute}=\"{HtmlText.Encode(id!)}\"", "", StringComparison.Ordinal) : tag;
        return $"<a href=\"{HtmlText.Encode(href)}\"{kept["<span".Length..]}";
    }
}
