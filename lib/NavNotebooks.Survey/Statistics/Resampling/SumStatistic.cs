namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>A statistic of column sums, such as a ratio of two. It is called from several threads at once and must change nothing outside itself.</summary>
/// <param name="sums">The sum of each column over the clusters drawn. Valid during the call only.</param>
/// <returns>The statistic; NaN where these sums have none.</returns>
public delegate double SumStatistic(ReadOnlySpan<double> sums);
