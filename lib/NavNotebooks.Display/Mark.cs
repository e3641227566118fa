using System.Net;

namespace NavNotebooks.Display;

/// <summary>What a number or a name can be looked up by: a claim, a variable of a survey, or a row of the case material.</summary>
/// <remarks>Ids and nothing more. Whether it has a page, and at which address, only the page that shows it knows.</remarks>
public sealed record Mark
{
    private readonly string kind;

    private Mark(string kind, string id) => (this.kind, Id) = (kind, id);

    /// <summary>
    /// The id, of a variable with its survey before it: <c>owners.meeting_frequency</c>; several with a space between, where a number is put together
    /// from several statements or counts them.
    /// </summary>
    public string Id { get; }

    /// <summary>A printed statement, such as <c>S0-F24-01</c>.</summary>
    public static Mark Claim(string id) => new("claim", id);

    /// <summary>Several printed statements; <see langword="null"/> for none.</summary>
    public static Mark? Claims(IEnumerable<string> ids) => string.Join(' ', ids) is { Length: > 0 } all ? new("claim", all) : null;

    /// <summary>All claims of which something is so, such as those of a section with one verdict.</summary>
    /// <param name="choices">What is asked of them, and the answer: <c>("section", "2.3")</c>.</param>
    public static Mark ClaimsWhere(params IEnumerable<(string Of, string Is)> choices) =>
        new("choice", string.Join('&', choices.Select(choice => $"{choice.Of}={Uri.EscapeDataString(choice.Is)}")));

    /// <summary>A variable in all its waves.</summary>
    /// <param name="survey">The survey's id, such as <c>owners</c>.</param>
    /// <param name="name">The variable's name.</param>
    public static Mark Variable(string survey, string name) => new("variable", $"{survey}.{name}");

    /// <summary>A row of the case material, such as <c>S1-F001</c>.</summary>
    public static Mark CaseRow(string id) => new("finding", id);

    /// <summary>Several rows of the case material; <see langword="null"/> for none.</summary>
    public static Mark? CaseRows(IEnumerable<string> ids) => string.Join(' ', ids) is { Length: > 0 } all ? new("finding", all) : null;

    /// <summary>The text within the mark, as HTML that a page can turn into a link.</summary>
    /// <param name="text">Plain text; it is encoded here.</param>
    public string Around(string text) => $"<span class=\"nav-{kind}\" data-{kind}=\"{WebUtility.HtmlEncode(Id)}\">{WebUtility.HtmlEncode(text)}</span>";
}
