namespace NavNotebooks.Documents.Html;

/// <summary>What ids lead to: the records of claims, the rows of the case material, and the pages of variables.</summary>
internal sealed class IdLinks
{
    private const string ClaimClass = "nav-claim";
    private const string CaseClass = "nav-finding";
    private const string VariableClass = "nav-variable";
    private const string ChoiceClass = "nav-choice";

    private static readonly string[] Classes = [ClaimClass, CaseClass, VariableClass, ChoiceClass];

    private readonly RenderOptions options;
    private readonly (string Class, string Attribute, Func<string, string?> Href)[] marks;

    private IdLinks(RenderOptions options)
    {
        this.options = options;
        marks =
        [
            (ClaimClass, "data-claim", id => ClaimReference.IsId(id) ? options.ClaimHref(id) : null),
            (CaseClass, "data-finding", id => CaseReference.IsId(id) ? options.CaseHref(id) : null),
            (VariableClass, "data-variable", id => VariableReference.IsId(id) ? options.VariableHref(id) : null),
            (ChoiceClass, "data-choice", options.ChoiceHref),
        ];
    }

    /// <summary>Nothing leads anywhere.</summary>
    public static IdLinks None { get; } = new(new RenderOptions());

    /// <summary>The links that a page is to have.</summary>
    public static IdLinks Of(RenderOptions options) => new(options);

    /// <summary>Whether a tag marks something that can be looked up, with an address or without.</summary>
    public static bool IsMark(string tag) => Array.Exists(Classes, name => HtmlAttributes.HasClass(tag, name));

    /// <summary>The id that a tag marks, its address, and the attribute that says it; nothing where it marks none, no address where there is none.</summary>
    public (string? Id, string? Href, string Attribute) Marked(string tag)
    {
        foreach (var (name, attribute, href) in marks)
        {
            if (HtmlAttributes.HasClass(tag, name) && HtmlAttributes.Value(tag, attribute) is { } id)
            {
                return (id, href(id), attribute);
            }
        }

        return (null, null, "");
    }

    /// <summary>What stands behind a mark whose id leads nowhere; empty where pages do not tell.</summary>
    public string MissingNote(string id) =>
        options.NotesMissing ? $"<span class=\"nav-missing-note\"> (no record of {HtmlText.Encode(id)})</span>" : "";

    /// <summary>Links to several ids; empty where one of them leads nowhere.</summary>
    /// <param name="ids">The ids, with spaces between.</param>
    public string List(string ids)
    {
        var links = ids.Split(' ').Select(id => (Id: id, Found: Find(id))).ToList();
        return links.TrueForAll(link => link.Found is not null)
            ? "<span>" + string.Join(' ', links.Select(link => $"<a href=\"{HtmlText.Encode(link.Found!.Value.Href)}\">{HtmlText.Encode(link.Id)}</a>")) + "</span>"
            : "";
    }

    /// <summary>The address of an id, and the class of a link to it; <see langword="null"/> where it has none.</summary>
    public (string Href, string Class)? Find(string id)
    {
        foreach (var (name, _, find) in marks.Take(3))
        {
            if (find(id) is { } href)
            {
                return (href, name);
            }
        }

        return null;
    }

    /// <summary>Encoded text with the ids in it as links; an id without an address stays text, and so does a text that is no text but a comment.</summary>
    /// <param name="text">Text between two tags, as it stands in HTML.</param>
    public string Link(string text) => text.Contains('<', StringComparison.Ordinal)
        ? text
        : CaseReference.Replace(
            VariableReference.Replace(text, name => marks[2].Href(name) is { } href ? Anchor(name, href, marks[2]) : name),
            word => marks[1].Href(word) is { } href
                ? Anchor(word, href, marks[1])
                : ClaimReference.Replace(word, id => marks[0].Href(id) is { } claim ? Anchor(id, claim, marks[0]) : id));

    private static string Anchor(string id, string href, (string Class, string Attribute, Func<string, string?> Href) mark) =>
        $"<a href=\"{HtmlText.Encode(href)}\" class=\"{mark.Class}\">{id}</a>";
}
