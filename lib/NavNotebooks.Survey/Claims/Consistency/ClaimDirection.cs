using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>One thing that a claim says of an order or of a place on the scale, in canonical quantities.</summary>
/// <param name="Claim">The claim.</param>
/// <param name="Assertion">What it says.</param>
/// <param name="Subject">The number spoken of.</param>
/// <param name="Other">What it is compared with; <see langword="null"/> for the middle of the scale.</param>
internal sealed record ClaimDirection(Claim Claim, DirectionAssertion Assertion, CanonicalQuantity Subject, CanonicalQuantity? Other)
{
    /// <summary>The same for all that can be held against each other: the two items and statistics, whatever the groups.</summary>
    public string Topic { get; } = Other is null ? Subject.Measure
        : string.CompareOrdinal(Subject.Measure, Other.Measure) <= 0 ? Subject.Measure + " : " + Other.Measure
        : Other.Measure + " : " + Subject.Measure;

    /// <summary>Whether both speak of exactly the same numbers, and not of a group and a part of it.</summary>
    public bool IsOfSame(ClaimDirection other) => Other is null
        ? Subject.Key == other.Subject.Key
        : (Subject.Key == other.Subject.Key && Other.Key == other.Other!.Key) || (Subject.Key == other.Other!.Key && Other.Key == other.Subject.Key);

    public static ImmutableArray<ClaimDirection> All(PrintedEvidence evidence)
    {
        var all = ImmutableArray.CreateBuilder<ClaimDirection>();
        foreach (var claim in evidence.Registry.Claims.Where(claim => claim.Asks is not null))
        {
            var quantities = evidence.Of(claim);
            ImmutableArray<Quantity> spelled = [.. quantities.Select(quantity => quantity.Explicit with { })];
            var byQuantity = new Dictionary<Quantity, CanonicalQuantity>(ReferenceEqualityComparer.Instance);
            for (var i = 0; i < spelled.Length; i++)
            {
                byQuantity[spelled[i]] = quantities[i];
            }

            var question = claim.Asks! with { Quantities = spelled };
            all.AddRange(DirectionAssertion.Of(question).Select(assertion =>
                new ClaimDirection(claim, assertion, byQuantity[assertion.Subject], assertion.Other is null ? null : byQuantity[assertion.Other])));
        }

        return all.ToImmutable();
    }
}
