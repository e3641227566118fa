using System.Text.RegularExpressions;
using NavNotebooks.Documents.Html;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Site.ClaimPages;

/// <summary>Printed and computed numbers in both languages.</summary>
internal static partial class ClaimNumbers
{
    /// <summary>HTML with both where their marks differ, and once where they do not.</summary>
    /// <param name="text">English: "78.9 % [76.4, 81.3], n = 1040".</param>
    public static string Both(string text) => LanguageHtml.Terse(text, InBokmål(text));

    /// <summary>The same of a word.</summary>
    public static string Both(BilingualText word) => LanguageHtml.Terse(word.En, word.Nb);

    /// <summary>With decimal commas, and semicolons between the ends of an interval.</summary>
    public static string InBokmål(string text) => DecimalMark().Replace(IntervalMark().Replace(text, ";"), ",");

    [GeneratedRegex(@"(?<=[0-9])\.(?=[0-9])")]
    private static partial Regex DecimalMark();

    [GeneratedRegex(@"(?<=[\[(][−∞0-9.]+),(?= [−∞0-9])")]
    private static partial Regex IntervalMark();
}
