namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>What is known of a printed mean besides its n.</summary>
/// <param name="Items">Items averaged per respondent, 1 or more. Default: 1.</param>
/// <param name="Rounding">How mean and deviation were rounded. Default: either way.</param>
public sealed record PrintedMeanOptions(int Items = 1, RoundingRule Rounding = RoundingRule.Either)
{
    /// <summary>Items averaged per respondent.</summary>
    public int Items { get; init; } = Positive(Items);

    private static int Positive(int items)
    {
        PrintedSample.RequireCount(items, 1, nameof(items));
        return items;
    }
}
