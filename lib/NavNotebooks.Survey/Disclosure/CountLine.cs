using System.Collections.Immutable;

namespace NavNotebooks.Survey.Disclosure;

/// <summary>Counts that part a total which the reader may know: the categories of a variable, or reasons for missing.</summary>
public static class CountLine
{
    /// <summary>
    /// Hides what must be hidden: every count from 1 to 4; and, as long as the total and what is still shown leave only one number for a hidden one,
    /// the smallest count that is shown. Where that does not help either, all.
    /// </summary>
    /// <remarks>
    /// The reader is taken to know the total, that a hidden count is 1 to 4, and that what was hidden with it is 5 or more and not more than any that is shown.
    /// A line of which the total itself is 1 to 4 shows nothing but zeros; its total is for the caller to hide.
    /// </remarks>
    /// <param name="counts">People; 0 or more each. Together they are the total.</param>
    /// <param name="basis">What they rest on.</param>
    /// <returns>One for each count, in their order.</returns>
    public static ImmutableArray<ShownCount> Of(IReadOnlyList<int> counts, DataBasis basis)
    {
        var displays = new CountDisplay[counts.Count];
        if (DisclosureRule.Applies(basis))
        {
            for (var i = 0; i < displays.Length; i++)
            {
                displays[i] = DisclosureRule.IsSmall(counts[i]) ? CountDisplay.Small : CountDisplay.Shown;
            }

            Complete(counts, displays);
        }

        return [.. displays.Select((display, i) => display == CountDisplay.Shown ? ShownCount.Open(counts[i]) : ShownCount.Hidden(display))];
    }

    private static void Complete(IReadOnlyList<int> counts, CountDisplay[] displays)
    {
        while (IsGivenAway(counts, displays))
        {
            if (SmallestShown(counts, displays) is { } companion)
            {
                displays[companion] = CountDisplay.Withheld;
            }
            else if (counts.Sum() >= DisclosureRule.Threshold)
            {
                // Five times 1 of 5, or twice 4 of 8: the marks alone would tell.
                Array.Fill(displays, CountDisplay.Withheld);
            }
            else
            {
                return;
            }
        }
    }

    /// <summary>Whether the sum of the hidden counts leaves a small one only one number. All small ones have the same bounds.</summary>
    private static bool IsGivenAway(IReadOnlyList<int> counts, CountDisplay[] displays)
    {
        var small = displays.Count(display => display == CountDisplay.Small);
        var withheld = displays.Count(display => display == CountDisplay.Withheld);
        var sum = counts.Where((_, i) => displays[i] != CountDisplay.Shown).Sum();
        var largest = SmallestShown(counts, displays) is { } shown ? counts[shown] : sum;
        var low = Math.Max(1, sum - ((small - 1) * (DisclosureRule.Threshold - 1)) - (withheld * largest));
        var high = Math.Min(DisclosureRule.Threshold - 1, sum - (small - 1) - (withheld * DisclosureRule.Threshold));
        return small > 0 && low >= high;
    }

    private static int? SmallestShown(IReadOnlyList<int> counts, CountDisplay[] displays)
    {
        int? smallest = null;
        for (var i = 0; i < displays.Length; i++)
        {
            if (displays[i] == CountDisplay.Shown && counts[i] > 0 && (smallest is not { } best || counts[i] < counts[best]))
            {
                smallest = i;
            }
        }

        return smallest;
    }
}
