using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Numbers of finished frames, and printed numbers of waves that have none: for claims across surveys, and for the fidelity report.</summary>
/// <param name="frames">The frames, one per survey wave.</param>
/// <param name="registry">Where the numbers of other waves are printed.</param>
internal sealed class QuantityNumbers(IEnumerable<SurveyFrame> frames, ClaimRegistry registry) : IQuantityEstimator
{
    private readonly ImmutableArray<(string Survey, int Wave, SurveyQuantityEstimator Estimator)> made =
    [
        .. frames.Select(frame => (frame.Definition.Survey, frame.Definition.Wave, new SurveyQuantityEstimator(
            [new SurveySeries(frame.Definition.Survey, [frame.Definition], _ => SurveyWave.Of(frame))]))),
    ];

    public QuantityEstimate Estimate(Quantity quantity) => On(quantity)?.Estimate(quantity) ?? Printed(quantity);

    public QuantityEstimate Associate(Quantity first, Quantity second) =>
        On(first)?.Associate(first, second) ?? QuantityEstimate.None(DataBasis.Published, "there are no respondents");

    private SurveyQuantityEstimator? On(Quantity quantity) =>
        made.FirstOrDefault(wave => wave.Survey == quantity.Survey && wave.Wave == quantity.Wave).Estimator;

    private QuantityEstimate Printed(Quantity quantity)
    {
        var claim = registry.Claims.FirstOrDefault(claim => claim.Asks is { Relation: ClaimRelation.EqualTo } asks
            && claim.Printed.IsComparable && asks.Quantities.Contains(quantity));
        if (claim is null)
        {
            return QuantityEstimate.None(DataBasis.Published, "neither printed nor made");
        }

        var interval = claim.Printed.Interval.Times(quantity.Statistic == QuantityStatistic.Share ? 0.01 : 1);
        return new()
        {
            Value = interval.Middle,
            Rounding = new Interval(interval.Low, interval.High, level: 1),
            Basis = DataBasis.Published,
            Sources = [claim.Id],
            Valid = PrintedCount.Of(claim.Base),
        };
    }
}
