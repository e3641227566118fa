using System.Text;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace NavNotebooks.Documents.Html.Sanitizing;

/// <summary>Writes a fragment anew from what a browser would make of it, without what results may not have. Holds what it has removed: one instance a fragment.</summary>
internal sealed class FragmentRewriter
{
    private const int Deepest = 200;

    /// <summary>Elements that go with all that is in them; of every other one the inside stays.</summary>
    private static readonly HashSet<string> Whole = new(
        [
            "applet", "area", "audio", "base", "canvas", "datalist", "embed", "fencedframe", "frame", "frameset", "head", "iframe", "input", "link", "map",
            "math", "meta", "noembed", "noframes", "noscript", "object", "param", "picture", "plaintext", "portal", "script", "select", "source", "style", "svg",
            "template", "textarea", "title", "track", "video", "xmp",
        ],
        StringComparer.Ordinal);

    private readonly StringBuilder html = new();
    private readonly Stack<SafeElement> open = new();
    private readonly SortedSet<string> removed = new(StringComparer.Ordinal);

    /// <summary>What was removed: names of elements and attributes, and words for the rest. In order of the alphabet.</summary>
    public IReadOnlyCollection<string> Removed => removed;

    /// <summary>The fragment, written so that <see cref="PlainFragment"/> can read it.</summary>
    public string Rewrite(string source)
    {
        var body = new HtmlParser().ParseDocument("<body>").Body!;
        foreach (var node in new HtmlParser().ParseFragment(source, body))
        {
            Write(node, 0);
        }

        return html.ToString();
    }

    private void Write(INode node, int depth)
    {
        if (node is IText text)
        {
            html.Append(HtmlText.Encode(text.Data));
        }
        else if (node is IElement element && depth > Deepest)
        {
            removed.Add("what is nested too deeply");
        }
        else if (node is IElement known)
        {
            Write(known, depth);
        }
    }

    private void Write(IElement element, int depth)
    {
        var isOfHtml = element.NamespaceUri == NamespaceNames.HtmlUri;
        var safe = isOfHtml ? SafeElement.Find(element.LocalName) : null;
        if (safe is null)
        {
            removed.Add(NameOf(element.LocalName, "an unknown element"));
        }

        if (!isOfHtml || Whole.Contains(element.LocalName))
        {
            return;
        }

        var written = safe is not null && Fits(safe) ? safe : null;
        Begin(element, written);
        foreach (var child in element.ChildNodes)
        {
            Write(child, depth + 1);
        }

        End(written);
    }

    /// <summary>Whether an element may stand here; where not, its inside stands here without it.</summary>
    private bool Fits(SafeElement element) =>
        element.Fits(open.TryPeek(out var parent) ? parent : null)
        && (element.IsPhrasing || open.All(outer => outer.Content != ElementContent.Phrasing))
        && (element.Name != "a" || open.All(outer => outer.Name != "a"));

    private void Begin(IElement element, SafeElement? written)
    {
        if (written is null)
        {
            return;
        }

        html.Append('<').Append(written.Name);
        foreach (var attribute in element.Attributes)
        {
            if (SafeAttribute.IsSafe(written.Name, attribute.Name, attribute.Value))
            {
                html.Append(' ').Append(attribute.Name).Append("=\"").Append(HtmlText.Encode(attribute.Value)).Append('"');
            }
            else
            {
                removed.Add(NameOf(attribute.Name, "an unknown attribute"));
            }
        }

        html.Append('>');
        open.Push(written);
    }

    private void End(SafeElement? written)
    {
        if (written is not null)
        {
            open.Pop();
            html.Append(written.Content == ElementContent.Nothing ? "" : $"</{written.Name}>");
        }
    }

    /// <summary>A name as it may be shown: whoever wrote it may have put anything into it.</summary>
    private static string NameOf(string name, string otherwise) =>
        name.Length <= 24 && name.All(character => char.IsAsciiLetterOrDigit(character) || character == '-') ? name.ToLowerInvariant() : otherwise;
}
