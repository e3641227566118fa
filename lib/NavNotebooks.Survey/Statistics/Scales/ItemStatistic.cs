namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>How one item behaves within its scale.</summary>
/// <param name="Name">The item.</param>
/// <param name="Mean">Mean code, after any reversal.</param>
/// <param name="StandardDeviation">With denominator n − 1.</param>
/// <param name="ItemRestCorrelation">
/// Pearson's correlation with the sum of the other items (the corrected item-total correlation; Henrysson 1963). Below 0 the item may be
/// coded the wrong way round. NaN where the sum of the others does not vary.
/// </param>
/// <param name="AlphaIfDropped">Cronbach's alpha of the other items; NaN where only one is left or their sum does not vary.</param>
public sealed record ItemStatistic(string Name, double Mean, double StandardDeviation, double ItemRestCorrelation, double AlphaIfDropped);
