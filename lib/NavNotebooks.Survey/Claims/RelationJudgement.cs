using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>Whether estimates bear a relation out.</summary>
/// <param name="Holds">Yes, no, or <see langword="null"/> where it cannot be told.</param>
/// <param name="Computed">The estimates as text.</param>
/// <param name="Value">The one number that was compared, in the printed unit; otherwise <see langword="null"/>.</param>
/// <param name="Interval">Its interval, in the printed unit; otherwise <see langword="null"/>.</param>
/// <param name="Reason">The comparison in words.</param>
internal sealed record RelationJudgement(bool? Holds, string Computed, double? Value, RoundingInterval? Interval, string Reason);
