using System.Text.RegularExpressions;

namespace NavNotebooks.Survey.Files.Csv;

/// <summary>Keeps spreadsheets from taking texts for formulas, as OWASP advises against formula injection; and takes the guard away again.</summary>
/// <remarks>
/// A text that begins with <c>= + - @</c>, a tab or a return, and is no number, gets an apostrophe in front; so does one that has apostrophes before such a
/// beginning, which makes <see cref="Remove"/> give back every text as it was.
/// </remarks>
internal static partial class FormulaGuard
{
    private const char Guard = '\'';

    /// <summary>The text with an apostrophe in front where it needs one.</summary>
    public static string Add(string text) => LooksLikeFormula(text) ? Guard + text : text;

    /// <summary>The text that was guarded.</summary>
    public static string Remove(string text) => text is [Guard, ..] && LooksLikeFormula(text) ? text[1..] : text;

    private static bool LooksLikeFormula(string text)
    {
        var bare = text.AsSpan().TrimStart(Guard);
        return bare is ['=' or '+' or '-' or '@' or '\t' or '\r', ..] && !Number().IsMatch(bare);
    }

    [GeneratedRegex(@"^[+-]?[0-9][0-9 \u00A0\u202F.,]*( ?%)?$", RegexOptions.CultureInvariant)]
    private static partial Regex Number();
}
