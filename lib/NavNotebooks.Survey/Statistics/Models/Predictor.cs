namespace NavNotebooks.Survey.Statistics.Models;

/// <summary>One named column of a regression.</summary>
/// <param name="Name">How results and errors call it; different from every other predictor's name.</param>
/// <param name="Values">Valid values, one per respondent, in the order of the responses.</param>
public sealed record Predictor(string Name, IReadOnlyList<double> Values);
