namespace NavNotebooks.Survey.Statistics.CoderAgreement;

/// <summary>What one coder called one unit.</summary>
/// <param name="Unit">The thing coded: a passage, an answer, a case. Compared letter by letter.</param>
/// <param name="Coder">Who coded it. Compared letter by letter.</param>
/// <param name="Label">The code given; <see langword="null"/> or empty where the coder left the unit out, which says nothing of it.</param>
public readonly record struct CodedRow(string Unit, string Coder, string? Label);
