using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>A filter in the questionnaire: the question went only to those who had given certain answers.</summary>
/// <param name="Variable">The filtering variable's name.</param>
/// <param name="Codes">The answers that led to the question.</param>
public sealed record OnlyIf(string Variable, ImmutableArray<int> Codes);
