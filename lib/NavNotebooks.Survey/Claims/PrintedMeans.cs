using System.Collections.Immutable;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims;

/// <summary>Hands printed means over to charts, that draw them as printed.</summary>
public static class PrintedMeans
{
    /// <summary>
    /// Every mean that the registry prints of a survey wave, each once: the first place that prints it. A mean of which only two points are told
    /// that it lies between has no number, and is left out.
    /// </summary>
    public static ImmutableArray<ClaimedMean> Of(ClaimRegistry registry, SurveyDefinition definition)
    {
        var means = new List<ClaimedMean>();
        foreach (var claim in registry.Claims)
        {
            if (claim is { Asks: { Relation: ClaimRelation.EqualTo, Quantities: [var quantity] }, Printed: { Number: not null, To: null, Unit: "score" } }
                && IsMeanOf(quantity, definition)
                && !means.Exists(mean => mean.Of.Variable == quantity.Variable && mean.Of.Where.Equals(quantity.Where)))
            {
                means.Add(new ClaimedMean(quantity, claim, PrintedShares.Valid(registry, claim, quantity)));
            }
        }

        return [.. means];
    }

    private static bool IsMeanOf(Quantity quantity, SurveyDefinition definition) =>
        quantity is { Statistic: QuantityStatistic.Mean, PairedBy: null } && quantity.Survey == definition.Survey && quantity.Wave == definition.Wave;
}
