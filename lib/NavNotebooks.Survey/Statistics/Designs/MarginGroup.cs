namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>One group of a margin before and after weights were adjusted.</summary>
/// <param name="Margin">The margin's name.</param>
/// <param name="Group">The group's name.</param>
/// <param name="Count">Rows with a weight.</param>
/// <param name="Before">Σw before.</param>
/// <param name="After">Σw after.</param>
/// <param name="Target">What the population has.</param>
public sealed record MarginGroup(string Margin, string Group, int Count, double Before, double After, double Target);
