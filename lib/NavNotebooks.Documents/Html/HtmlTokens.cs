namespace NavNotebooks.Documents.Html;

/// <summary>Cuts HTML into tags and what is between them. Nothing is lost: the tokens joined are the fragment.</summary>
/// <remarks>Enough to find elements in results of this project and to pass everything else through; not a full parser.</remarks>
internal static class HtmlTokens
{
    private static readonly string[] RawTextElements = ["script", "style", "textarea", "title", "xmp", "iframe", "noembed", "noframes"];

    public static IEnumerable<HtmlToken> Of(string html)
    {
        var position = 0;
        while (position < html.Length)
        {
            var end = EndOfTag(html, position);
            if (end < 0)
            {
                end = EndOfText(html, position);
                yield return new(HtmlTokenKind.Text, "", html[position..end]);
                position = end;
                continue;
            }

            var token = Tag(html[position..end]);
            yield return token;
            position = end;
            if (token.Kind == HtmlTokenKind.Open && RawTextElements.Contains(token.Name))
            {
                end = EndOfRawText(html, position, token.Name);
                yield return new(HtmlTokenKind.Text, "", html[position..end]);
                position = end;
            }
        }
    }

    private static HtmlToken Tag(string text)
    {
        var close = text[1] == '/';
        var start = close ? 2 : 1;
        var end = start;
        while (!char.IsWhiteSpace(text[end]) && text[end] is not ('/' or '>'))
        {
            end++;
        }

        return new(close ? HtmlTokenKind.Close : HtmlTokenKind.Open, text[start..end].ToLowerInvariant(), text);
    }

    /// <summary>The place after a tag that begins at a position; -1 where none does, or none that ends.</summary>
    private static int EndOfTag(string html, int start)
    {
        var letter = start + 1 < html.Length && html[start + 1] == '/' ? start + 2 : start + 1;
        if (html[start] != '<' || letter >= html.Length || !char.IsAsciiLetter(html[letter]))
        {
            return -1;
        }

        var quote = '\0';
        for (var i = letter; i < html.Length; i++)
        {
            var character = html[i];
            if (quote != '\0')
            {
                quote = character == quote ? '\0' : quote;
            }
            else if (character is '"' or '\'' && (html[i - 1] == '=' || char.IsWhiteSpace(html[i - 1])))
            {
                quote = character;
            }
            else if (character == '>')
            {
                return i + 1;
            }
        }

        return -1;
    }

    private static int EndOfText(string html, int start)
    {
        if (string.CompareOrdinal(html, start, "<!--", 0, 4) == 0)
        {
            var end = html.IndexOf("-->", start + 4, StringComparison.Ordinal);
            return end < 0 ? html.Length : end + 3;
        }

        var next = html.IndexOf('<', start + 1);
        return next < 0 ? html.Length : next;
    }

    private static int EndOfRawText(string html, int start, string name)
    {
        var end = html.IndexOf("</" + name, start, StringComparison.OrdinalIgnoreCase);
        return end < 0 ? html.Length : end;
    }
}
