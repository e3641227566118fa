using System.Collections.Immutable;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>One time that a rule had something to compare: the claims compared, and what was wrong, if anything.</summary>
/// <param name="Claims">The claims, each once; where there is a fault, those that are at odds.</param>
/// <param name="Fault">What was wrong; <see langword="null"/> where the claims can all be true.</param>
internal sealed record RuleApplication(ImmutableArray<Claim> Claims, RuleFault? Fault = null)
{
    /// <summary>What follows for certain where there is no fault; <see langword="null"/> where the comparison only finds nothing wrong.</summary>
    public RuleDerivation? Derivation { get; init; }

    public static RuleApplication Of(IEnumerable<Claim> claims, RuleFault? fault = null) => new([.. claims.Distinct()], fault);
}
