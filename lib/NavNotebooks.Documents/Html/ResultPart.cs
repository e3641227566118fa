using System.Net;

namespace NavNotebooks.Documents.Html;

/// <summary>A stretch of a result that stands by itself, such as a table or a note, in one language.</summary>
/// <param name="Tokens">Fitted tags and text, in order.</param>
internal sealed record ResultPart(IReadOnlyList<HtmlToken> Tokens)
{
    /// <summary>The name of its element; empty for text.</summary>
    public string Name => Tokens[0].Name;

    /// <summary>The places of its captions among the tokens.</summary>
    public IReadOnlyList<int> Captions { get; } = [.. Enumerable.Range(0, Tokens.Count).Where(i => Tokens[i] is { Kind: HtmlTokenKind.Open, Name: "caption" })];

    /// <summary>A fragment cut into its outermost elements; white space belongs to the one before it.</summary>
    public static List<ResultPart> Of(IReadOnlyList<HtmlToken> fragment)
    {
        var parts = new List<ResultPart>();
        var (start, depth) = (0, 0);
        for (var i = 0; i < fragment.Count; i++)
        {
            var token = fragment[i];
            if (depth == 0 && i > start && !(token.Kind == HtmlTokenKind.Text && string.IsNullOrWhiteSpace(token.Text)))
            {
                parts.Add(Slice(fragment, start, i));
                start = i;
            }

            depth += token.Kind switch
            {
                HtmlTokenKind.Open when !token.IsVoid => 1,
                HtmlTokenKind.Close when depth > 0 => -1,
                _ => 0,
            };
        }

        if (start < fragment.Count)
        {
            parts.Add(Slice(fragment, start, fragment.Count));
        }

        return parts;
    }

    /// <summary>The text of a caption.</summary>
    /// <param name="place">One of <see cref="Captions"/>.</param>
    public string CaptionAt(int place) =>
        WebUtility.HtmlDecode(string.Concat(Tokens.Skip(place + 1).TakeWhile(token => token.Name != "caption").Where(token => token.Kind == HtmlTokenKind.Text).Select(token => token.Text))).Trim();

    /// <summary>This part with numbers in its captions.</summary>
    /// <param name="labels">One a caption: what to put before its text, and the id of its table; an empty id leaves the table without.</param>
    public ResultPart Labelled(IReadOnlyList<(string Label, string Id)> labels)
    {
        if (labels.Count == 0)
        {
            return this;
        }

        var tokens = Tokens.ToArray();
        foreach (var (caption, (label, id)) in Captions.Zip(labels))
        {
            tokens[caption] = tokens[caption] with { Text = tokens[caption].Text + label + " " };
            var table = Array.FindLastIndex(tokens, caption, token => token is { Kind: HtmlTokenKind.Open, Name: "table" });
            if (table >= 0 && id.Length > 0)
            {
                tokens[table] = tokens[table] with { Text = tokens[table].Text.Insert("<table".Length, $" id=\"{HtmlText.Encode(id)}\"") };
            }
        }

        return new(tokens);
    }

    /// <summary>As HTML.</summary>
    public override string ToString() => string.Concat(Tokens.Select(token => token.Text));

    private static ResultPart Slice(IReadOnlyList<HtmlToken> fragment, int start, int end) => new([.. fragment.Skip(start).Take(end - start)]);
}
