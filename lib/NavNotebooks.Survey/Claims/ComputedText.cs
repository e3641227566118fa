using System.Text.RegularExpressions;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Claims;

/// <summary>Printed and computed numbers in the reader's language, where the registry and the findings hold them as English text.</summary>
public static partial class ComputedText
{
    /// <summary>In bokmål with decimal commas, and with semicolons between the ends of an interval; ids and places such as <c>S0-2.1-04</c> stay as they are.</summary>
    /// <param name="text">English: <c>78.9 % [76.4, 81.3], n = 1040</c>.</param>
    /// <param name="language">The reader's.</param>
    public static string In(string text, Language language) =>
        language == Language.Bokmål ? DecimalMark().Replace(IntervalMark().Replace(text, ";"), ",") : text;

    /// <summary>A claim's place, such as <c>section 2.1, figure 1, lines 747–748</c>.</summary>
    /// <param name="place">English.</param>
    /// <param name="language">The reader's.</param>
    public static string Place(string place, Language language) => language == Language.Bokmål
        ? PlaceWord().Replace(place, match => match.Value switch
        {
            "section" => "avsnitt",
            "figure" => "figur",
            "table" => "tabell",
            "part" => "del",
            "summary" => "sammendrag",
            _ => "linje",
        })
        : place;

    [GeneratedRegex(@"(?<=(?<![\w.-])[−+]?[0-9]+)\.(?=[0-9]+(?!\.[0-9]))")]
    private static partial Regex DecimalMark();

    [GeneratedRegex(@"(?<=[\[(][−∞0-9.]+),(?= [−∞0-9])")]
    private static partial Regex IntervalMark();

    [GeneratedRegex(@"\b(?:section|figure|table|part|summary|lines?)\b")]
    private static partial Regex PlaceWord();
}
