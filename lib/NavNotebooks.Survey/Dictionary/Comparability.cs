namespace NavNotebooks.Survey.Dictionary;

/// <summary>Whether a variable means the same in another wave or survey.</summary>
/// <param name="Survey">The other survey's id; the same survey where only the wave differs.</param>
/// <param name="Wave">The other wave.</param>
/// <param name="Verdict">"same", "disputed" or "differs".</param>
/// <param name="Reason">Why.</param>
public sealed record Comparability(string Survey, int Wave, string Verdict, BilingualText Reason);
