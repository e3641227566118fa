namespace NavNotebooks.Survey.Statistics.Association;

/// <summary>How other variables are held constant.</summary>
/// <param name="Kind">Pearson's or Spearman's correlation.</param>
/// <param name="Level">Level of the interval.</param>
public sealed record PartialOptions(CorrelationKind Kind = CorrelationKind.Pearson, double Level = Interval.DefaultLevel);
