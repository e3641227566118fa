namespace NavNotebooks.Documents.Html;

/// <summary>An element with all that is in it, or a text.</summary>
/// <param name="Open">The start tag; the text itself for a text.</param>
/// <param name="Name">The element's name; empty for a text.</param>
/// <param name="Children">What is in it, in order.</param>
internal sealed record HtmlNode(string Open, string Name, IReadOnlyList<HtmlNode> Children)
{
    /// <summary>What is in it, as HTML.</summary>
    public string Inside { get; } = string.Concat(Children.Select(child => child.Html));

    /// <summary>The end tag; empty for a text, an element that has none, and one that is not closed.</summary>
    public string Close { get; init; } = "";

    /// <summary>All of it.</summary>
    public string Html => Children.Count == 0 ? Open + Close : Open + Inside + Close;

    /// <summary>The outermost elements and texts of a fragment. Nothing is lost: joined they are the fragment.</summary>
    public static List<HtmlNode> Of(IReadOnlyList<HtmlToken> tokens)
    {
        var place = 0;
        return Read(tokens, ref place, parent: null);
    }

    private static List<HtmlNode> Read(IReadOnlyList<HtmlToken> tokens, ref int place, string? parent)
    {
        var nodes = new List<HtmlNode>();
        while (place < tokens.Count)
        {
            var token = tokens[place];
            if (parent is not null && token.Kind == HtmlTokenKind.Close && token.Name == parent)
            {
                break;
            }

            place++;
            if (token.Kind != HtmlTokenKind.Open || token.IsVoid)
            {
                nodes.Add(new(token.Text, token.Kind == HtmlTokenKind.Open ? token.Name : "", []));
                continue;
            }

            var children = Read(tokens, ref place, token.Name);
            nodes.Add(new(token.Text, token.Name, children) { Close = place < tokens.Count ? tokens[place++].Text : "" });
        }

        return nodes;
    }
}
