using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;

namespace NavNotebooks.Survey.Tests.Claims;

/// <summary>An estimator whose answers a test states, by variable.</summary>
internal sealed class StatedAnswers(params (string Variable, QuantityEstimate Answer)[] answers) : IQuantityEstimator
{
    public QuantityEstimate Estimate(Quantity quantity) => answers.Single(answer => answer.Variable == quantity.Variable).Answer;

    public QuantityEstimate Associate(Quantity first, Quantity second) => answers.Single(answer => answer.Variable == $"{first.Variable}~{second.Variable}").Answer;

    public static QuantityEstimate Share(double share, int n = 100, DataBasis basis = DataBasis.Synthetic) => new()
    {
        Value = share,
        Interval = Proportion.OfShare(share, n).Interval,
        Valid = n,
        Effective = n,
        Basis = basis,
    };

    public static QuantityEstimate Printed(double share, double low, double high, string source, int n = 100) => new()
    {
        Value = share,
        Rounding = new Interval(low, high, level: 1),
        Valid = n,
        Effective = n,
        Basis = DataBasis.Published,
        Sources = [source],
    };

    public static QuantityEstimate Mean(double mean, int n = 100, double deviation = 1) => new()
    {
        Value = mean,
        Interval = Interval.Around(mean, 0.2),
        Valid = n,
        Effective = n,
        StandardDeviation = deviation,
        Midpoint = 3,
        Basis = DataBasis.Synthetic,
    };
}
