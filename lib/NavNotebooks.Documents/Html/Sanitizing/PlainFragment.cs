using System.Buffers;

namespace NavNotebooks.Documents.Html.Sanitizing;

/// <summary>
/// Reads HTML that leaves a browser nothing to guess: small letters, quoted values, every element closed where it was opened and standing where it may.
/// A browser makes of it just the elements that are written, so what is read here is what a page will have.
/// </summary>
/// <remarks>
/// Results of this project are written that way. Everything else, be it harmless, is left to <see cref="FragmentRewriter"/>, which parses as a browser
/// does, and is slower.
/// </remarks>
internal ref struct PlainFragment(ReadOnlySpan<char> html)
{
    private const int Deepest = 256;
    private static readonly SearchValues<char> NameLetters = SearchValues.Create("abcdefghijklmnopqrstuvwxyz0123456789-");
    private static readonly SearchValues<char> Stops = SearchValues.Create("<\0");

    private readonly Stack<SafeElement> open = new();
    private ReadOnlySpan<char> rest = html;
    private int links;
    private int lines;

    /// <summary>Whether a fragment is of this kind, and all its elements and attributes are safe.</summary>
    public static bool IsSafe(ReadOnlySpan<char> html) => new PlainFragment(html).ReadsToTheEnd();

    private bool ReadsToTheEnd()
    {
        while (true)
        {
            var end = rest.IndexOfAny(Stops);
            var text = end < 0 ? rest : rest[..end];
            if (!MayHold(text))
            {
                return false;
            }

            if (end < 0)
            {
                return open.Count == 0;
            }

            rest = rest[(end + 1)..];
            if (!(rest is ['/', ..] ? Closes() : Opens()))
            {
                return false;
            }
        }
    }

    /// <summary>Text beside the rows of a table would be moved before it.</summary>
    private readonly bool MayHold(ReadOnlySpan<char> text) =>
        !open.TryPeek(out var parent) || parent.Content != ElementContent.Parts || text.IsWhiteSpace();

    private bool Closes()
    {
        rest = rest[1..];
        var name = Name();
        if (rest is not ['>', ..] || !open.TryPop(out var element) || !name.SequenceEqual(element.Name))
        {
            return false;
        }

        rest = rest[1..];
        Count(element, -1);
        return true;
    }

    private bool Opens()
    {
        open.TryPeek(out var parent);
        var element = SafeElement.Find(Name());
        if (element is null || !element.Fits(parent) || (lines > 0 && !element.IsPhrasing) || (links > 0 && element.Name == "a") || !ReadAttributes(element))
        {
            return false;
        }

        if (element.Content != ElementContent.Nothing)
        {
            open.Push(element);
            Count(element, 1);
        }

        return open.Count <= Deepest;
    }

    private void Count(SafeElement element, int step)
    {
        links += element.Name == "a" ? step : 0;
        lines += element.Content == ElementContent.Phrasing ? step : 0;
    }

    private bool ReadAttributes(SafeElement element)
    {
        while (rest is [' ', ..])
        {
            rest = rest[1..];
            var name = Name();
            if (!ReadValue(out var value) || name.IsEmpty || !IsSafe(element, name, value))
            {
                return false;
            }
        }

        var ends = rest is ['>', ..];
        rest = ends ? rest[1..] : rest;
        return ends;
    }

    private bool ReadValue(out ReadOnlySpan<char> value)
    {
        value = [];
        if (rest is not ['=', '"', ..])
        {
            return rest is [' ' or '>', ..];
        }

        var end = rest[2..].IndexOf('"');
        if (end < 0)
        {
            return false;
        }

        value = rest.Slice(2, end);
        rest = rest[(end + 3)..];
        return rest is [' ' or '>', ..] && !value.Contains('\0');
    }

    /// <summary>Addresses and classes are understood only where they are written without entities, but for the ampersand of a query.</summary>
    private static bool IsSafe(SafeElement element, ReadOnlySpan<char> name, ReadOnlySpan<char> value)
    {
        if (name is "href" or "src" or "class" && value.Contains('&'))
        {
            var decoded = value.ToString().Replace("&amp;", "", StringComparison.Ordinal);
            return !decoded.Contains('&', StringComparison.Ordinal) && SafeAttribute.IsSafe(element.Name, name, decoded);
        }

        return SafeAttribute.IsSafe(element.Name, name, value);
    }

    private ReadOnlySpan<char> Name()
    {
        var end = rest.IndexOfAnyExcept(NameLetters);
        var name = end < 0 ? rest : rest[..end];
        rest = rest[name.Length..];
        return name;
    }
}
