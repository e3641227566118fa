using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>Sentences that several rules share.</summary>
internal static class FaultText
{
    /// <summary>What settles a contradiction between printed numbers.</summary>
    public static BilingualText Tables { get; } = new(
        "The table of counts behind the two places would settle it",
        "Tabellen med antall bak de to stedene ville avgjøre det");

    /// <summary>What settles a contradiction that rests on the range of a word.</summary>
    public static BilingualText Words { get; } = new(
        "The number behind the word would settle it; the range of the word is this project's convention (Hedges)",
        "Tallet bak ordet ville avgjøre det; ordets intervall er en konvensjon i dette prosjektet (Hedges)");

    /// <summary>One or the other, as the statements rest on words or not.</summary>
    public static BilingualText Settles(bool soft) => soft ? Words : Tables;

    /// <summary>Certain where only rounding is at work, likely where a word's range is.</summary>
    public static InconsistencySeverity Severity(bool soft) => soft ? InconsistencySeverity.Likely : InconsistencySeverity.Certain;

    /// <summary>As <see cref="Severity(bool)"/>, but a note where a word misses the number by no more than half a step of five.</summary>
    public static InconsistencySeverity Severity(bool soft, bool isNear) => soft && isNear ? InconsistencySeverity.Note : Severity(soft);

    /// <summary>The name of a quantity in both languages.</summary>
    public static BilingualText Name(CanonicalQuantity quantity) => new(quantity.Name(Language.English), quantity.Name(Language.Bokmål));

    /// <summary>A range with two decimals, and one number where it is one.</summary>
    public static string Range(RoundingInterval range) => range.ToText(2);

    public static string Listed(IEnumerable<PrintedStatement> statements) => string.Join(", ", statements.Select(statement => statement.ToString()));
}
