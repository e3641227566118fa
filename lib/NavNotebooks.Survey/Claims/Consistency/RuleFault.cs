using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>What a rule found wrong, before it is given an id and put in order.</summary>
/// <param name="Severity">How sure it is.</param>
/// <param name="Computed">The numbers against each other.</param>
/// <param name="Settles">What would settle it.</param>
internal sealed record RuleFault(InconsistencySeverity Severity, BilingualText Computed, BilingualText Settles)
{
    public RoundingInterval? ComputedRange { get; init; }

    public RoundingInterval? PrintedRange { get; init; }

    public string? Remark { get; init; }

    /// <summary>The id of the recomputation that shows it; otherwise the rule and the first place make the id.</summary>
    public string? Recomputation { get; init; }

    /// <summary>The kind of disagreement, where it is not the rule's own.</summary>
    public BilingualText? Title { get; init; }
}
