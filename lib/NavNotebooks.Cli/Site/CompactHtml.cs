using System.Buffers;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site;

/// <summary>HTML in few bytes, for pages of thousands of rows: attributes stand without quotation marks where HTML lets them.</summary>
internal static class CompactHtml
{
    private static readonly SearchValues<char> Plain = SearchValues.Create("abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ0123456789-_.,#:");

    /// <summary>An attribute with a space before it.</summary>
    public static string Attribute(string name, string value) =>
        value.Length > 0 && !value.AsSpan().ContainsAnyExcept(Plain) ? $" {name}={value}" : $" {name}=\"{HtmlText.Encode(value)}\"";

    /// <summary>A link.</summary>
    /// <param name="href">Where it leads.</param>
    /// <param name="html">What it shows, as HTML.</param>
    public static string Link(string href, string html) => $"<a{Attribute("href", href)}>{html}</a>";

    /// <summary>A label in both languages, in few bytes.</summary>
    public static string Text(BilingualText text) => LanguageHtml.Inline(text.En, text.Nb);

    /// <summary>Small print on a line of its own; nothing where there is none.</summary>
    /// <param name="html">HTML, or <see langword="null"/>.</param>
    public static string Note(string? html) => string.IsNullOrEmpty(html) ? "" : $"<small>{html}</small>";
}
