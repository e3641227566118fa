namespace NavNotebooks.Survey.Claims.Reweighting;

/// <summary>The share of one of two groups in the population, as a claim prints it.</summary>
/// <param name="Survey">The survey: "office".</param>
/// <param name="Wave">The year of the wave that is brought to it.</param>
/// <param name="Variable">The background variable with the two groups: "employer".</param>
/// <param name="Category">The group's id: "municipality".</param>
/// <param name="ClaimId">The claim that prints the share, in per cent.</param>
public sealed record PopulationShare(string Survey, int Wave, string Variable, string Category, string ClaimId);
