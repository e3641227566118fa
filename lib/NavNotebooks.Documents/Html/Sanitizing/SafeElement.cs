using System.Collections.Immutable;

namespace NavNotebooks.Documents.Html.Sanitizing;

/// <summary>An element that a result may have.</summary>
/// <param name="Name">Its name, in lower case.</param>
/// <param name="Content">What may stand in it.</param>
/// <param name="IsPhrasing">Whether it belongs to a line of text.</param>
/// <param name="Parents">The elements one of which it must stand in; empty where any will do.</param>
internal sealed record SafeElement(string Name, ElementContent Content, bool IsPhrasing, ImmutableArray<string> Parents)
{
    private static readonly Dictionary<string, SafeElement> All = Listed().ToDictionary(element => element.Name, StringComparer.Ordinal);
    private static readonly Dictionary<string, SafeElement>.AlternateLookup<ReadOnlySpan<char>> BySpan = All.GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The element of a name; <see langword="null"/> for one that results may not have.</summary>
    public static SafeElement? Find(ReadOnlySpan<char> name) => BySpan.TryGetValue(name, out var element) ? element : null;

    /// <summary>Whether a browser leaves this element where it is written.</summary>
    /// <param name="parent">What it stands in; <see langword="null"/> for the outermost.</param>
    public bool Fits(SafeElement? parent)
    {
        var isPart = parent is not null && Parents.Contains(parent.Name);
        return isPart || (Parents.IsEmpty && parent?.Content is not (ElementContent.Parts or ElementContent.Nothing));
    }

    private static IEnumerable<SafeElement> Listed()
    {
        string[] inline =
        [
            "a", "abbr", "b", "bdi", "bdo", "cite", "code", "data", "del", "dfn", "em", "i", "ins", "kbd", "mark", "q", "s", "samp", "small", "span",
            "strong", "sub", "sup", "time", "u", "var",
        ];
        string[] empty = ["br", "img", "wbr"];
        string[] sections = ["thead", "tbody", "tfoot"];
        return
        [
            .. inline.Select(name => new SafeElement(name, ElementContent.Any, true, [])),
            .. Blocks(ElementContent.Nothing, [], "hr"),
            .. empty.Select(name => new SafeElement(name, ElementContent.Nothing, true, [])),
            .. Blocks(ElementContent.Any, [], "div", "blockquote", "details", "figure", "ul", "ol", "dl"),
            .. Blocks(ElementContent.Phrasing, [], "p", "pre", "h2", "h3", "h4", "h5", "h6"),
            .. Blocks(ElementContent.Phrasing, ["details"], "summary"),
            .. Blocks(ElementContent.Any, ["figure"], "figcaption"),
            .. Blocks(ElementContent.Parts, [], "table"),
            .. Blocks(ElementContent.Any, ["ul", "ol"], "li"),
            .. Blocks(ElementContent.Any, ["dl"], "dt", "dd"),
            .. Blocks(ElementContent.Any, ["table"], "caption"),
            .. Blocks(ElementContent.Parts, ["table"], ["colgroup", .. sections]),
            .. Blocks(ElementContent.Nothing, ["colgroup"], "col"),
            .. Blocks(ElementContent.Parts, [.. sections], "tr"),
            .. Blocks(ElementContent.Any, ["tr"], "td", "th"),
        ];
    }

    private static IEnumerable<SafeElement> Blocks(ElementContent content, ImmutableArray<string> parents, params string[] names) =>
        names.Select(name => new SafeElement(name, content, false, parents));
}
