using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>A section that sums up says no more than the section that it sums up: no difference where none was significant, no majority where a plurality was told, not of all what was told of one group.</summary>
/// <remarks>Going further is no contradiction, so these are notes; where the direction is turned round, <see cref="DirectionsRule"/> says so.</remarks>
internal sealed class ConclusionRule : IConsistencyRule
{
    private const DirectionTerms NotSignificant = DirectionTerms.NotSignificant;

    public string Id => "conclusion";

    public BilingualText Title { get; } = new("A summary goes further than what it sums up", "Et sammendrag går lenger enn det som oppsummeres");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        var body = evidence.Directions.Where(direction => !ConcludingSections.Hold(direction.Claim)).ToLookup(direction => direction.Topic, StringComparer.Ordinal);
        foreach (var conclusion in evidence.Directions.Where(direction => ConcludingSections.Hold(direction.Claim)))
        {
            var said = body[conclusion.Topic].ToArray();
            if (said.Length == 0 && conclusion is not { Other: null, Claim.Asks.Relation: ClaimRelation.Majority })
            {
                continue;
            }

            yield return conclusion.Other is null ? Place(evidence, conclusion, said) : Order(conclusion, [.. said.Where(conclusion.IsOfSame)]);
        }
    }

    /// <summary>A difference in the summary of what the body tells not to be significant, and nowhere in it to be.</summary>
    private static RuleApplication Order(ClaimDirection conclusion, ClaimDirection[] said)
    {
        var tested = said.Where(direction => direction.Assertion.Terms == NotSignificant).ToArray();
        Claim[] claims = [conclusion.Claim, .. tested.Select(direction => direction.Claim)];
        var further = tested.Length > 0 && !said.Any(direction => (direction.Assertion.Terms & NotSignificant) == 0) && (conclusion.Assertion.Terms & (DirectionTerms.Level | NotSignificant)) is DirectionTerms.Above or DirectionTerms.Below;
        return RuleApplication.Of(further ? claims : [conclusion.Claim, .. said.Select(direction => direction.Claim)], further ? Fault(
            conclusion,
            new("a difference here, not a significant one in the section summed up", "en forskjell her, ikke en signifikant forskjell i avsnittet som oppsummeres")) : null);
    }

    /// <summary>A majority where the body only tells which answer is the most common, or all where the body tells of a group.</summary>
    private static RuleApplication Place(PrintedEvidence evidence, ClaimDirection conclusion, ClaimDirection[] said)
    {
        if (conclusion.Claim.Asks!.Relation == ClaimRelation.Majority && evidence.Merged(conclusion.Subject) is null && said.Length == 0 && Plurality(evidence, conclusion) is { } first)
        {
            return RuleApplication.Of([conclusion.Claim, first.Claim], Fault(
                conclusion, new("a majority here, the most common answer in the section summed up", "et flertall her, det vanligste svaret i avsnittet som oppsummeres")));
        }

        var told = said.Select(direction => direction.Claim).ToArray();
        return RuleApplication.Of([conclusion.Claim, .. told]);
    }

    private static ClaimDirection? Plurality(PrintedEvidence evidence, ClaimDirection conclusion) => evidence.Directions.FirstOrDefault(direction =>
        direction.Claim.Asks!.Relation == ClaimRelation.First && !ConcludingSections.Hold(direction.Claim)
        && direction.Subject.Key == conclusion.Subject.Key && direction.Other?.Cell == conclusion.Subject.Cell);

    private static RuleFault Fault(ClaimDirection conclusion, BilingualText further)
    {
        var name = FaultText.Name(conclusion.Subject);
        return new RuleFault(
            InconsistencySeverity.Note,
            new($"{name.En}: {further.En}", $"{name.Nb}: {further.Nb}"),
            new("The numbers of the section summed up would settle how far the conclusion holds", "Tallene i avsnittet som oppsummeres ville vise hvor langt konklusjonen holder"));
    }
}
