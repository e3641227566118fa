using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Cli.Tests.Checking;

/// <summary>Synthetic data in which every share is the same.</summary>
internal sealed class OneShare(double share) : IQuantityEstimator
{
    public DataBasis Basis { get; init; } = DataBasis.Synthetic;

    public QuantityEstimate Estimate(Quantity quantity) => new() { Value = share, Valid = 100, Basis = Basis };

    public QuantityEstimate Associate(Quantity first, Quantity second) => QuantityEstimate.None(DataBasis.Synthetic, "not asked for");
}
