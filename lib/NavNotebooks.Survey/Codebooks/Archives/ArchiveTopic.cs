using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Codebooks.Archives;

/// <summary>A subject of an archive's classification.</summary>
/// <param name="Label">The subject.</param>
/// <param name="Vocabulary">The classification's name.</param>
internal sealed record ArchiveTopic(BilingualText Label, string Vocabulary);
