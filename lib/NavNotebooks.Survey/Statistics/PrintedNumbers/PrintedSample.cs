using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>What the tests of printed means and deviations share.</summary>
internal static class PrintedSample
{
    /// <summary>So large a sample that every mean with a few decimals is possible; sums of squares stay exact below it.</summary>
    private const int MostRespondents = 10_000_000;

    internal static void RequireCount(int count, int least, string name)
    {
        if (count < least || count > MostRespondents)
        {
            throw new ArgumentOutOfRangeException(
                name,
                count,
                string.Create(CultureInfo.InvariantCulture, $"'{name}' is not between {least} and {MostRespondents}. Give the number that the printed figure rests on."));
        }
    }

    /// <summary>A printed standard deviation, which is not negative.</summary>
    internal static PrintedNumber Deviation(string text, string name)
    {
        var number = PrintedNumber.Of(text, name);
        return number.Value >= 0
            ? number
            : throw new ArgumentException($"'{name}' is '{text}', and a standard deviation is not negative. Give the deviation, not a difference.", name);
    }

    /// <summary>The printed text with the language's own sign; bokmål has a zero before it.</summary>
    internal static string Text(string printed, Language language)
    {
        var text = printed.Trim().Replace(',', '.').Replace('-', '\u2212');
        return language == Language.English ? text
            : (text.StartsWith('.') ? "0" + text : text.StartsWith("\u2212.", StringComparison.Ordinal) ? "\u22120" + text[1..] : text).Replace('.', ',');
    }

    /// <summary>"mean 3.47, SD 1.12, n = 28".</summary>
    internal static string Reading(string mean, string deviation, int count, Language language) =>
        language.In("mean ", "gjennomsnitt ") + Text(mean, language)
        + language.In(", SD ", ", standardavvik ") + Text(deviation, language)
        + ", n = " + count.ToString(CultureInfo.InvariantCulture);
}
