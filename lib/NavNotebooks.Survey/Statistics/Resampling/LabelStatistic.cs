namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>A statistic of rows whose labels have been dealt out anew. It is called from several threads at once and must change nothing outside itself.</summary>
/// <param name="labels">The label that each row has now, in the order of the rows. Valid during the call only.</param>
public delegate double LabelStatistic(ReadOnlySpan<int> labels);
