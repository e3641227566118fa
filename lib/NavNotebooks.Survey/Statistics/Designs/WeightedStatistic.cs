namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>A number computed with a set of weights, one per row of the sample; rows outside the domain have weight 0. Called from several threads at once.</summary>
/// <param name="weights">The weights of one replicate.</param>
public delegate double WeightedStatistic(ReadOnlySpan<double> weights);
