using System.Collections.Immutable;

namespace NavNotebooks.Survey.Claims.Consistency.Seeding;

/// <summary>One error that was put into a consistent report, and whether the rules saw it.</summary>
/// <param name="Kind">What was made wrong.</param>
/// <param name="Claim">Id of the claim that was made wrong.</param>
/// <param name="Change">What it says now, in place of what.</param>
/// <param name="FoundBy">The rules that name the place; empty where the error went unseen.</param>
public sealed record SeededError(SeededErrorKind Kind, string Claim, string Change, ImmutableArray<string> FoundBy)
{
    /// <summary>Whether a rule named the place.</summary>
    public bool IsFound => !FoundBy.IsEmpty;
}
