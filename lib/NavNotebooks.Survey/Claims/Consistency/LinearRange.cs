namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>A range for a weighted sum of shares: low ≤ Σ weight·share ≤ high.</summary>
/// <param name="Weights">One for each share.</param>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
internal readonly record struct LinearRange(double[] Weights, double Low, double High);
