using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Disclosure;

/// <summary>Which counts of people a display may show. What rests on print or on synthetic respondents is never hidden.</summary>
/// <remarks>
/// The threshold is the one that Nordic statistics offices and archives commonly ask of survey tables. What is hidden, what goes with it and what this does not
/// protect against stands in docs/decisions/0029-disclosure-of-small-counts.md.
/// </remarks>
public static class DisclosureRule
{
    /// <summary>The smallest count of people that a display of microdata shows; 0 is shown too.</summary>
    public const int Threshold = FewPersons.Limit;

    /// <summary>Whether small counts of this basis are hidden: those of microdata, the user's own and public ones alike.</summary>
    public static bool Applies(DataBasis basis) => basis == DataBasis.Microdata;

    /// <summary>Whether a count must be hidden by itself: 1 to 4 people of microdata.</summary>
    public static bool IsSmall(int count, DataBasis basis) => Applies(basis) && IsSmall(count);

    /// <summary>The sentence that stands below a table of counts that may have hidden some.</summary>
    public static string Note(Language language) => language.In(
        "Counts from 1 to 4 are hidden (< 5), and where one alone is, the next smallest with it (*).",
        "Antall fra 1 til 4 er skjult (< 5), og der bare ett er det, også det nest minste (*).");

    /// <summary>The sentence that stands below a table or figure of shares that has hidden some.</summary>
    public static string ShareNote(Language language) => language.In(
        "Hidden (< 5): 1 to 4 persons gave one of the answers hidden together, or their number would follow from what is shown.",
        "Skjult (< 5): 1 til 4 personer ga ett av svarene som er skjult sammen, eller antallet ville fulgt av det som vises.");

    internal static bool IsSmall(int count) => count is > 0 and < Threshold;
}
