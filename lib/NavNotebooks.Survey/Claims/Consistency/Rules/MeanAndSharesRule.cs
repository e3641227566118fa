using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency.Rules;

/// <summary>A mean is one that the printed shares can give: some distribution of answers has both.</summary>
internal sealed class MeanAndSharesRule : IConsistencyRule
{
    public string Id => "mean_and_shares";

    public BilingualText Title { get; } = new("No distribution of answers gives both the mean and the shares", "Ingen svarfordeling gir både gjennomsnittet og andelene");

    public IEnumerable<RuleApplication> Apply(PrintedEvidence evidence)
    {
        foreach (var cell in evidence.ByCell)
        {
            var known = cell.Where(statement => statement.Of is { Scale.Kind: ScaleKind.Ordinal, Universe.IsEmpty: false }).ToImmutableArray();
            var shares = known.Where(statement => statement.Of is { Statistic: QuantityStatistic.Share, Codes.IsEmpty: false } && statement.Of.Codes[0] >= 0).ToImmutableArray();
            var means = known.Where(statement => statement.Of.Statistic == QuantityStatistic.Mean).ToImmutableArray();
            if (!shares.IsEmpty && !means.IsEmpty && AnswerConflict.IsPossible(shares) && means.All(one => means.All(other => one.Range.Meets(other.Range))))
            {
                yield return Compare([.. means, .. shares]);
            }
        }
    }

    private static RuleApplication Compare(ImmutableArray<PrintedStatement> all)
    {
        var conflict = AnswerConflict.Smallest(all);
        if (conflict.IsEmpty)
        {
            return RuleApplication.Of(all.Select(statement => statement.Claim));
        }

        var soft = conflict.Any(statement => statement.IsSoft);
        var name = FaultText.Name(conflict[0].Of);
        var listed = FaultText.Listed(conflict);
        return RuleApplication.Of(conflict.Select(statement => statement.Claim), new RuleFault(
            FaultText.Severity(soft),
            new($"{name.En}: no distribution over the points of the scale gives {listed}", $"{name.Nb}: ingen fordeling over skalaens punkter gir {listed}"),
            FaultText.Settles(soft))
        {
            PrintedRange = conflict[0].Range,
        });
    }
}
