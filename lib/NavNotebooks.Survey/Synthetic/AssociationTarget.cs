using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Brings a printed regression about by exchanging answers.</summary>
internal static class AssociationTarget
{
    /// <summary>Follows as many of the association's claims as can be followed together, the first ones first.</summary>
    public static void Meet(SurveyDraft draft, RecipeAssociation association, ClaimBook claims)
    {
        var (outcome, predictor) = (draft[association.Outcome]!, draft[association.Predictor]!);
        var groups = Groups(draft, association, claims);
        var count = Enumerable.Range(0, draft.RowCount).Count(row => groups[row] >= 0 && outcome[row] >= 0 && predictor[row] >= 0);
        var wanted = (Low: 0.0, High: 1.0);
        foreach (var claim in association.Claims.Select(id => claims[id]))
        {
            var own = Correlation(claim, count - 2);
            var together = (Low: Math.Max(wanted.Low, own.Low), High: Math.Min(wanted.High, own.High));
            if (together.Low <= together.High && AssociationTuning.Tune(groups, outcome, predictor, together))
            {
                wanted = together;
            }
        }
    }

    // Rows that no claim on either variable tells apart.
    private static int[] Groups(SurveyDraft draft, RecipeAssociation association, ClaimBook claims)
    {
        var names = new[] { association.Outcome, association.Predictor }
            .SelectMany(name => claims.On(draft.Definition.Variable(name)))
            .SelectMany(quantity => quantity.Where.Conditions.Keys)
            .Append(draft.Definition.PopulationVariable).Distinct().Order(StringComparer.Ordinal).ToArray();
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        var groups = new int[draft.RowCount];
        for (var row = 0; row < groups.Length; row++)
        {
            var key = string.Join('|', names.Select(name => FormattableString.Invariant($"{draft[name]![row]}")));
            numbers.TryAdd(key, numbers.Count);
            groups[row] = association.Populations.Contains(draft.PopulationOf[row]) ? numbers[key] : -1;
        }

        return groups;
    }

    private static (double Low, double High) Correlation(Claim claim, int degreesOfFreedom)
    {
        var printed = claim.Printed.Interval;
        var (low, high) = (Math.Max(printed.Low, 0), printed.High);
        return claim.Asks?.Quantities[0].Statistic switch
        {
            QuantityStatistic.RSquared => (Math.Sqrt(low / 100), Math.Sqrt(Math.Min(high / 100, 1))),
            QuantityStatistic.FStatistic => AssociationTuning.CorrelationOfF(new Interval(low, high, level: 1), degreesOfFreedom),
            _ => (0, 1),
        };
    }
}
