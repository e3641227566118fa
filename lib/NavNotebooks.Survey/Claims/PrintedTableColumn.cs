using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>A column of a printed table.</summary>
/// <param name="Label">The heading.</param>
/// <param name="Group">Whom its numbers speak of. Default in the file: all who were asked.</param>
/// <param name="Wave">The year it speaks of; <see langword="null"/> for a column that is only shown, such as one of differences.</param>
public sealed record PrintedTableColumn(BilingualText Label, Group Group, int? Wave);
