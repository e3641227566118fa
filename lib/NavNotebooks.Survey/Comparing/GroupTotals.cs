using System.Collections.Immutable;

namespace NavNotebooks.Survey.Comparing;

/// <summary>Hides in a table what is of all, where groups of the same people stand beside it and one of them is too small to be shown.</summary>
internal static class GroupTotals
{
    public static ImmutableArray<Estimate> Withheld(ImmutableArray<Estimate> estimates)
    {
        var parted = estimates
            .Where(estimate => estimate is { IsBaseSuppressed: true, Of.Group.By: not null })
            .Select(estimate => Key(estimate.Of)).ToHashSet();
        return parted.Count == 0 ? estimates :
        [
            .. estimates.Select(estimate => estimate.Of.Group.By is null && parted.Contains(Key(estimate.Of)) ? estimate with { IsTotalWithheld = true } : estimate),
        ];
    }

    /// <summary>Every answer to a question has the same base.</summary>
    private static (string Survey, int Wave, string Variable, string Filter) Key(EstimateSubject of) =>
        (of.Survey, of.Wave, of.Variable.Name, of.Filter.Without(of.Group.By).ToString());
}
