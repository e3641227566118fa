using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>How the items of a battery hang together in the synthetic respondents. All of it comes from the recipe: no document prints it.</summary>
/// <param name="Battery">The battery's id.</param>
/// <param name="Loading">The loading of its items that the recipe states.</param>
/// <param name="Reliability">Cronbach's alpha of those who answered every item, items of the other direction reversed.</param>
public sealed record BatteryFidelity(string Battery, double Loading, Reliability Reliability);
