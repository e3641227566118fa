using System.Collections.Frozen;

namespace NavNotebooks.Documents.Html;

/// <summary>A stretch of HTML.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Name">The name of a tag in lower case; empty for everything else.</param>
/// <param name="Text">The stretch as written.</param>
internal readonly record struct HtmlToken(HtmlTokenKind Kind, string Name, string Text)
{
    private static readonly FrozenSet<string> Void = FrozenSet.ToFrozenSet(
        ["area", "base", "br", "col", "embed", "hr", "img", "input", "link", "meta", "source", "track", "wbr"], StringComparer.Ordinal);

    /// <summary>Whether a start tag opens nothing that has to be closed.</summary>
    public bool IsVoid => Kind == HtmlTokenKind.Open && (Void.Contains(Name) || Text.EndsWith("/>", StringComparison.Ordinal));
}
