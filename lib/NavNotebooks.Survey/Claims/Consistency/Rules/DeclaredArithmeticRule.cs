using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>Arithmetic that the registry declares comes out as printed: sums, rates and differences that no rule can know by itself.</summary>
internal sealed class DeclaredArithmeticRule : IConsistencyRule
{
    public string Id => "arithmetic";

    public BilingualText Title { get; } = new("Printed numbers do not follow from each other", "Trykte tall følger ikke av hverandre");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        foreach (var result in new Recomputer(evidence.Registry).All())
        {
            var claims = result.Involved.Select(id => evidence.Registry[id]);
            if (result.Outcome is RecomputationOutcome.Holds or RecomputationOutcome.Fails)
            {
                yield return RuleApplication.Of(claims, result.Outcome == RecomputationOutcome.Holds ? null : Fault(evidence, result));
            }
        }
    }

    private static RuleFault Fault(PrintedEvidence evidence, RecomputationResult result)
    {
        var soft = result.Involved.Any(id => evidence.Registry[id].Printed is { Hedge: not null } or { Value: null });
        return new RuleFault(
            FaultText.Severity(soft || result.Recomputation.Kind is RecomputationKind.TwoProportions or RecomputationKind.TwoProportionsAmong),
            new(result.Explanation, result.Explanation),
            FaultText.Settles(soft))
        {
            Title = TitleOf(result.Recomputation.Kind),
            ComputedRange = result.Computed,
            Remark = result.Recomputation.Note,
            Recomputation = result.Recomputation.Id,
        };
    }

    private static BilingualText TitleOf(RecomputationKind kind) => kind switch
    {
        RecomputationKind.Same => new("One quantity is printed with different values", "Samme størrelse er trykt med ulike verdier"),
        RecomputationKind.Sum => new("The parts do not add up to what is printed as their sum", "Delene gir ikke summen som er trykt"),
        RecomputationKind.Difference => new("The printed difference is not that of the printed numbers", "Den trykte forskjellen er ikke forskjellen mellom de trykte tallene"),
        RecomputationKind.Rate => new("The printed share does not follow from the printed counts", "Den trykte andelen følger ikke av de trykte antallene"),
        RecomputationKind.PartsOfWhole => new("The parts of a whole do not come to 100 per cent", "Delene av en helhet blir ikke 100 prosent"),
        RecomputationKind.Above or RecomputationKind.Below => new("The order told is not that of the printed numbers", "Rekkefølgen som fortelles, er ikke de trykte tallenes"),
        RecomputationKind.TwoProportions or RecomputationKind.TwoProportionsAmong => new(
            "The printed result of a test does not follow from the shares it tests", "Det trykte testresultatet følger ikke av andelene som testes"),
        _ => new("The printed statistics do not fit one another", "De trykte størrelsene passer ikke sammen"),
    };
}
