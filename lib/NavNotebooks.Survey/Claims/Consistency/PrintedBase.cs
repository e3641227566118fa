using System.Collections.Immutable;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>How many answers a number rests on, as far as print tells.</summary>
/// <param name="Fewest">At least so many.</param>
/// <param name="Most">At most so many.</param>
/// <param name="Origin">Where the number is from.</param>
/// <param name="Claims">The claims that print it; empty where the dictionary holds it.</param>
internal sealed record PrintedBase(double Fewest, double Most, PrintedBaseOrigin Origin, ImmutableArray<Claim> Claims)
{
    /// <summary>Whether one number is printed.</summary>
    public bool IsExact => Fewest == Most;
}
