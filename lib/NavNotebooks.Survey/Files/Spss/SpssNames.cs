using System.Buffers;
using System.Collections.Immutable;
using System.Globalization;
using System.Text;

namespace NavNotebooks.Survey.Files.Spss;

/// <summary>Which names variables may have.</summary>
internal static class SpssNames
{
    /// <summary>The longest name, in bytes.</summary>
    public const int Longest = 64;

    /// <summary>The longest name of the variable records, in bytes.</summary>
    public const int LongestShort = 8;

    private static readonly ImmutableHashSet<string> Reserved = ImmutableHashSet.Create(
        StringComparer.OrdinalIgnoreCase, "ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO", "WITH");

    private static readonly SearchValues<char> Delimiters = SearchValues.Create(" =()/:'\t\r\n\0");

    /// <summary>Whether a name begins with a letter or @, goes on with letters, digits and . _ $ # @, and is no word of the language.</summary>
    public static bool IsLegal(string name)
    {
        var isFirst = true;
        foreach (var rune in name.EnumerateRunes())
        {
            if (isFirst ? !CanBegin(rune) : !CanGoOn(rune))
            {
                return false;
            }

            isFirst = false;
        }

        return !isFirst && !Reserved.Contains(name);
    }

    /// <summary>Whether the name of an attribute or of a set can be told from what stands around it in the file.</summary>
    public static bool IsDelimited(string name) => name.Length > 0 && !name.AsSpan().ContainsAny(Delimiters);

    /// <summary>Whether a name can begin with a letter.</summary>
    public static bool CanBegin(Rune rune) => rune.IsAscii ? rune.Value == '@' || Rune.IsLetter(rune) : IsOfName(rune) && !Rune.IsNumber(rune);

    /// <summary>Whether a name can have a letter behind its first.</summary>
    public static bool CanGoOn(Rune rune) =>
        rune.IsAscii ? Rune.IsLetterOrDigit(rune) || rune.Value is '.' or '_' or '$' or '#' or '@' : IsOfName(rune);

    // As PSPP has it: letters, marks, numbers and symbols of any script.
    private static bool IsOfName(Rune rune) => rune.Value is not (0xFFFC or 0xFFFD)
        && Rune.GetUnicodeCategory(rune) is UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter
            or UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter
            or UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark
            or UnicodeCategory.DecimalDigitNumber or UnicodeCategory.LetterNumber or UnicodeCategory.OtherNumber
            or UnicodeCategory.MathSymbol or UnicodeCategory.CurrencySymbol or UnicodeCategory.ModifierSymbol or UnicodeCategory.OtherSymbol;
}
