using System.Collections.Frozen;
using System.Text;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>What statistics programs ask of a variable's name.</summary>
public static class VariableName
{
    /// <summary>The longest name that every program and archive takes, in characters.</summary>
    public const int LongestForArchives = 32;

    /// <summary>The longest name that SPSS takes, in bytes of UTF-8.</summary>
    public const int LongestForSpss = 64;

    private static readonly FrozenSet<string> Reserved =
        new[] { "ALL", "AND", "BY", "EQ", "GE", "GT", "LE", "LT", "NE", "NOT", "OR", "TO", "WITH" }.ToFrozenSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>Why SPSS would not take a name, as a sentence; <see langword="null"/> where it takes it.</summary>
    public static string? WhyRefused(string name)
    {
        if (name.Length == 0 || !(char.IsLetter(name[0]) || name[0] is '@' or '#' or '$'))
        {
            return "A name begins with a letter.";
        }

        if (Reserved.Contains(name))
        {
            return "It is a word of the language.";
        }

        if (!name.All(letter => char.IsLetterOrDigit(letter) || letter is '_' or '.' or '@' or '#' or '$') || name[^1] == '.')
        {
            return "A name holds letters, digits and the signs _ . @ # $, and does not end with a period.";
        }

        return Encoding.UTF8.GetByteCount(name) > LongestForSpss ? FormattableString.Invariant($"A name has at most {LongestForSpss} bytes.") : null;
    }
}
