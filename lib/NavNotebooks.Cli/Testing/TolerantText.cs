using System.Globalization;
using System.Text.RegularExpressions;

namespace NavNotebooks.Cli.Testing;

/// <summary>Compares texts that hold numbers: numbers by tolerance, all else letter by letter.</summary>
internal static partial class TolerantText
{
    /// <summary>How far apart two numbers may be and still agree, relative to the larger: 1e-9.</summary>
    public const double Tolerance = 1e-9;

    /// <summary>Whether two texts agree.</summary>
    public static bool Agree(string stored, string fresh)
    {
        if (stored == fresh)
        {
            return true;
        }

        var (storedNumbers, freshNumbers) = (Number().Matches(stored), Number().Matches(fresh));
        if (storedNumbers.Count != freshNumbers.Count || Number().Replace(stored, "0") != Number().Replace(fresh, "0"))
        {
            return false;
        }

        return storedNumbers.Zip(freshNumbers).All(pair => Agree(pair.First.ValueSpan, pair.Second.ValueSpan));
    }

    private static bool Agree(ReadOnlySpan<char> stored, ReadOnlySpan<char> fresh)
    {
        if (stored.SequenceEqual(fresh))
        {
            return true;
        }

        var (first, second) = (Parse(stored), Parse(fresh));
        return Math.Abs(first - second) <= Tolerance * Math.Max(Math.Abs(first), Math.Abs(second));
    }

    private static double Parse(ReadOnlySpan<char> number) => double.Parse(number, NumberStyles.Float, CultureInfo.InvariantCulture);

    /// <summary>Digits with a decimal point and an exponent; a sign before them belongs to the text, and must be the same.</summary>
    [GeneratedRegex(@"[0-9]+(?:\.[0-9]+)?(?:[eE][+-]?[0-9]+)?")]
    private static partial Regex Number();
}
