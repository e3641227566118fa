namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>A statistic of a sample drawn from rows. It is called from several threads at once and must change nothing outside itself.</summary>
/// <param name="rows">Positions of the rows drawn; a row drawn twice is there twice. Valid during the call only.</param>
/// <returns>The statistic; NaN where this sample has none.</returns>
public delegate double RowStatistic(ReadOnlySpan<int> rows);
