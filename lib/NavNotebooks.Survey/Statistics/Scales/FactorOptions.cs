namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>How many factors are looked for, and how.</summary>
/// <param name="Factors">At least one and fewer than items; see <see cref="ParallelAnalysis"/> for how many.</param>
/// <param name="Rotation">Oblimin unless said otherwise: attitudes of the same people are rarely unrelated.</param>
public sealed record FactorOptions(int Factors, FactorRotation Rotation = FactorRotation.Oblimin);
