using System.Collections.Immutable;

namespace NavNotebooks.Survey.Dictionary;

/// <summary>Items that share a stem and a scale.</summary>
/// <param name="Id">The id within the survey wave.</param>
/// <param name="Label">A short label.</param>
/// <param name="Variables">The names of its items in the order shown.</param>
public sealed record Battery(string Id, BilingualText Label, ImmutableArray<string> Variables);
