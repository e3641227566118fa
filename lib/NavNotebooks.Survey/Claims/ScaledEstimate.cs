using System.Globalization;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>An estimate in the unit of print: shares as per cent.</summary>
internal sealed class ScaledEstimate
{
    private const double SmallestShownP = 0.0001;

    private readonly bool isShare;

    public ScaledEstimate(QuantityEstimate estimate, QuantityStatistic statistic)
    {
        Estimate = estimate;
        isShare = statistic is QuantityStatistic.Share or QuantityStatistic.RSquared;
        Statistic = statistic;
        Factor = isShare ? 100 : 1;
        Range = estimate.Rounding is { } rounding
            ? new RoundingInterval(rounding.Low, rounding.High).Times(Factor)
            : RoundingInterval.Exactly(estimate.Value * Factor);
    }

    public QuantityEstimate Estimate { get; }

    /// <summary>What tells it from the others of its claim; empty where it is the only one.</summary>
    public string Name { get; init; } = string.Empty;

    public QuantityStatistic Statistic { get; }

    public double Factor { get; }

    /// <summary>The number, or all that a published one stands for.</summary>
    public RoundingInterval Range { get; }

    public double Value => Estimate.Value * Factor;

    public RoundingInterval? Interval =>
        Estimate.Interval is { IsDefined: true } interval ? new RoundingInterval(interval.Low, interval.High).Times(Factor) : null;

    /// <summary>How far apart two may be and still be about equal.</summary>
    public double AboutEqual => isShare ? Hedges.AboutEqualPoints : Hedges.AboutEqualScaleUnits;

    /// <summary>"chief executive: 61.8 % [54.0, 69.1], n = 156".</summary>
    public override string ToString()
    {
        var decimals = isShare ? 1 : Statistic is QuantityStatistic.ValidCount or QuantityStatistic.AskedCount ? 0 : Statistic == QuantityStatistic.PValue ? 4 : 2;
        var value = Statistic == QuantityStatistic.PValue && Value < SmallestShownP
            ? "< 0.0001"
            : RoundingInterval.Exactly(Value).ToText(decimals) + (isShare ? " %" : string.Empty);
        var interval = Interval is { } range ? " " + range.ToText(decimals) : string.Empty;
        var count = Estimate.Valid is { } valid && decimals > 0 ? ", n = " + valid.ToString(CultureInfo.InvariantCulture) : string.Empty;
        return (Name.Length == 0 ? string.Empty : Name + ": ") + value + interval + count;
    }

    /// <summary>The range as a share from 0 to 1, for tests.</summary>
    public Interval AsShare() => new(Range.Low / Factor, Range.High / Factor, level: 1);
}
