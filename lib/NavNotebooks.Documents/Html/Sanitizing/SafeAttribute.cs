namespace NavNotebooks.Documents.Html.Sanitizing;

/// <summary>The attributes that elements of a result may have.</summary>
/// <remarks>No <c>id</c> and no <c>name</c>: anchors and the names that scripts look up are the page's. No <c>style</c>: looks are the site's style sheet.</remarks>
internal static class SafeAttribute
{
    /// <summary>What parts of results are known by. A new one belongs here before a result may use it.</summary>
    private static readonly string[] Known =
    [
        "data-basis", "data-case", "data-choice", "data-claim", "data-code", "data-figure-id", "data-finding", "data-indicator", "data-survey", "data-variable",
        "data-verdict", "data-wave",
    ];

    /// <summary>Classes of the page around results, so that no result looks like the page speaking, or is taken by the page's script for a part of it.</summary>
    private static readonly string[] OfTheFrame =
    [
        "nav-breadcrumbs", "nav-columns", "nav-contents", "nav-drawing", "nav-error", "nav-find", "nav-footer", "nav-header", "nav-language", "nav-main", "nav-missing-note",
        "nav-neighbours", "nav-removed", "nav-search-page", "nav-site", "nav-skip",
    ];

    /// <summary>Whether an element may have an attribute.</summary>
    /// <param name="element">The element's name.</param>
    /// <param name="name">The attribute's, in lower case.</param>
    /// <param name="value">Decoded.</param>
    public static bool IsSafe(string element, ReadOnlySpan<char> name, ReadOnlySpan<char> value) => name switch
    {
        "class" => !NamesFrame(value),
        "title" or "lang" or "dir" or "role" => true,
        "tabindex" => value is "0",
        "href" => element is "a" && SafeAddress.IsLink(value),
        "src" => element is "img" && SafeAddress.IsPicture(value),
        "alt" or "width" or "height" => element is "img",
        "colspan" or "rowspan" or "scope" => element is "td" or "th",
        "span" => element is "col" or "colgroup",
        "open" => element is "details",
        "start" or "reversed" or "type" => element is "ol",
        "value" => element is "li" or "data",
        "datetime" => element is "time" or "del" or "ins",
        _ => name.StartsWith("aria-", StringComparison.Ordinal) || Has(Known, name),
    };

    private static bool NamesFrame(ReadOnlySpan<char> classes)
    {
        foreach (var range in classes.SplitAny(" \t\n\f\r"))
        {
            if (Has(OfTheFrame, classes[range]))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Has(ReadOnlySpan<string> names, ReadOnlySpan<char> wanted)
    {
        foreach (var name in names)
        {
            if (wanted.SequenceEqual(name))
            {
                return true;
            }
        }

        return false;
    }
}
