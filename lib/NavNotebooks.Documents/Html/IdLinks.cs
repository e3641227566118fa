namespace NavNotebooks.Documents.Html;

/// <summary>What ids lead to: the records of claims, and the rows of the case material.</summary>
/// <param name="claimHref">The address of a claim; <see langword="null"/> for an id that has none.</param>
/// <param name="caseHref">The address of a row of the case material; <see langword="null"/> for an id that has none.</param>
internal sealed class IdLinks(Func<string, string?> claimHref, Func<string, string?> caseHref)
{
    private static readonly (string Class, string Attribute) ClaimMark = ("nav-claim", "data-claim");
    private static readonly (string Class, string Attribute) CaseMark = ("nav-finding", "data-finding");
    private static readonly (string Class, string Attribute)[] Marks = [ClaimMark, CaseMark];

    /// <summary>Nothing leads anywhere.</summary>
    public static IdLinks None { get; } = new(_ => null, _ => null);

    /// <summary>The links that a page is to have.</summary>
    public static IdLinks Of(RenderOptions options) => new(options.ClaimHref, options.CaseHref);

    /// <summary>Whether a tag marks a claim or a row of the case material, with an address or without.</summary>
    public static bool IsMark(string tag) => Array.Exists(Marks, mark => HtmlAttributes.HasClass(tag, mark.Class));

    /// <summary>The id that a tag marks, and its address; neither where it marks none, or one without an address.</summary>
    public (string? Id, string? Href) Marked(string tag)
    {
        var id = Marks.Where(mark => HtmlAttributes.HasClass(tag, mark.Class)).Select(mark => HtmlAttributes.Value(tag, mark.Attribute)).FirstOrDefault();
        return id is not null && Find(id) is { } found ? (id, found.Href) : (null, null);
    }

    /// <summary>The address of an id, and the class of a link to it; <see langword="null"/> where it has none.</summary>
    public (string Href, string Class)? Find(string id) =>
        ClaimReference.IsId(id) && claimHref(id) is { } claim ? (claim, ClaimMark.Class)
        : CaseReference.IsId(id) && caseHref(id) is { } row ? (row, CaseMark.Class)
        : null;

    /// <summary>Encoded text with the ids in it as links; an id without an address stays text, and so does a text that is no text but a comment.</summary>
    /// <param name="text">Text between two tags, as it stands in HTML.</param>
    public string Link(string text) => text.Contains('<', StringComparison.Ordinal)
        ? text
        : CaseReference.Replace(text, word => Find(word) is { } found && found.Class == CaseMark.Class
            ? Anchor(word, found.Href, CaseMark)
            : ClaimReference.Replace(word, id => claimHref(id) is { } href ? Anchor(id, href, ClaimMark) : id));

    private static string Anchor(string id, string href, (string Class, string Attribute) mark) =>
        $"<a href=\"{HtmlText.Encode(href)}\" data-named class=\"{mark.Class}\" {mark.Attribute}=\"{id}\">{id}</a>";
}
