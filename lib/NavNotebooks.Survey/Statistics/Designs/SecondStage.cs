namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Units drawn within the clusters.</summary>
/// <param name="UnitOf">The unit of each row.</param>
/// <param name="Stage">The units, with their clusters as strata.</param>
internal sealed record SecondStage(int[] UnitOf, SamplingStage Stage);
