using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.ClaimPages;

/// <summary>Printed and computed numbers in both languages.</summary>
internal static class ClaimNumbers
{
    /// <summary>HTML with both where their marks differ, and once where they do not.</summary>
    /// <param name="text">English: "78.9 % [76.4, 81.3], n = 1040".</param>
    public static string Both(string text) => LanguageHtml.Inline(text, InBokmål(text));

    /// <summary>The same of a word.</summary>
    public static string Both(BilingualText word) => LanguageHtml.Inline(word.En, word.Nb);

    /// <inheritdoc cref="ComputedText.In"/>
    public static string InBokmål(string text) => ComputedText.In(text, Language.Bokmål);
}
