using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>How alike the synthetic respondents of one unit answer an item.</summary>
/// <param name="Variable">The item.</param>
/// <param name="Correlation">The intraclass correlation of its codes within units.</param>
public sealed record ClusterFidelity(string Variable, IntraclassCorrelation Correlation);
