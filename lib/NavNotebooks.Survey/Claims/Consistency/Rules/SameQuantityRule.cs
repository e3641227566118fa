using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>One number that is printed in several places has values in common: roundings as intervals, hedges with their ranges.</summary>
/// <remarks>A word that misses a number by no more than half a step of five is a note: writers differ by that much in what they mean by it.</remarks>
internal sealed class SameQuantityRule : IConsistencyRule
{
    public string Id => "same_quantity";

    public BilingualText Title { get; } = new("One quantity is printed with different values", "Samme størrelse er trykt med ulike verdier");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        foreach (var group in evidence.ByKey)
        {
            var statements = group.ToImmutableArray();
            if (statements.Select(statement => statement.Claim.Id).Distinct().Skip(1).Any() && statements.Any(statement => !statement.IsWord))
            {
                yield return Compare(statements);
            }
        }
    }

    private static RuleApplication Compare(ImmutableArray<PrintedStatement> statements)
    {
        var pairs = statements
            .SelectMany((first, index) => statements.Skip(index + 1).Select(second => (First: first, Second: second)))
            .Where(pair => pair.First.Claim.Id != pair.Second.Claim.Id && !(pair.First.IsWord && pair.Second.IsWord) && !pair.First.Range.Meets(pair.Second.Range))
            .ToArray();
        if (pairs.Length == 0)
        {
            return RuleApplication.Of(statements.Select(statement => statement.Claim));
        }

        var soft = pairs.All(pair => pair.First.IsSoft || pair.Second.IsSoft);
        var involved = statements.Where(statement => pairs.Any(pair => pair.First == statement || pair.Second == statement)).ToArray();
        var name = FaultText.Name(statements[0].Of);
        var listed = FaultText.Listed(involved);
        return RuleApplication.Of(involved.Select(statement => statement.Claim), new RuleFault(
            FaultText.Severity(soft, pairs.All(pair => pair.First.Relaxed().Range.Meets(pair.Second.Relaxed().Range))),
            new($"{name.En}: printed {listed}", $"{name.Nb}: trykt {listed}"),
            FaultText.Settles(soft))
        {
            ComputedRange = pairs[0].First.Range,
            PrintedRange = pairs[0].Second.Range,
        });
    }
}
