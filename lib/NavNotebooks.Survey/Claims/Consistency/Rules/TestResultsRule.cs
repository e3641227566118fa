using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>A p and the words of significance that are printed for one comparison fit each other.</summary>
internal sealed class TestResultsRule : IConsistencyRule
{
    public string Id => "test_results";

    public BilingualText Title { get; } = new("One comparison is told to be significant and not to be", "Samme sammenligning omtales både som signifikant og ikke signifikant");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        var told = evidence.Registry.Claims.Where(claim => evidence.Of(claim).Length == 2 && SharesTested.Told(claim) is not null);
        foreach (var comparison in told.GroupBy(claim => Pair(evidence, claim)))
        {
            var claims = comparison.ToArray();
            var clash = claims.SelectMany((first, index) => claims.Skip(index).Select(second => (First: first, Second: second))).FirstOrDefault(pair => Excludes(pair.First, pair.Second));
            if (clash.First is not null)
            {
                yield return RuleApplication.Of([clash.First, clash.Second], Fault(evidence, clash.First, clash.Second));
            }
            else if (claims.Length > 1)
            {
                yield return RuleApplication.Of(claims);
            }
        }
    }

    private static string Pair(PrintedEvidence evidence, Claim claim) => string.Join(" : ", evidence.Of(claim).Select(quantity => quantity.Key).Order(StringComparer.Ordinal));

    private static bool Excludes(Claim first, Claim second)
    {
        var p = first.Printed is { Unit: "p", IsComparable: true } ? first.Printed.Interval : SharesTested.Told(first)!.Value;
        return !p.Meets(SharesTested.Told(second)!.Value) || (SharesTested.Marked(second) is { } mark && !p.Meets(mark));
    }

    private static RuleFault Fault(PrintedEvidence evidence, Claim first, Claim second)
    {
        var name = FaultText.Name(evidence.Of(first)[0]);
        var sides = $"{Said(first)} ({first.Id}), {Said(second)} ({second.Id})";
        return new RuleFault(
            InconsistencySeverity.Certain,
            new($"{name.En}: {sides}", $"{name.Nb}: {sides}"),
            new("The test itself, with its n, would settle it", "Selve testen, med n, ville avgjøre det"));
    }

    private static string Said(Claim claim) => claim.Printed is { Unit: "p", IsComparable: true } or { Significant: not null } ? claim.Printed.ToString() : claim.Statement;
}
