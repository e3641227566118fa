using System.Globalization;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>How large and small weights may be (Potter 1990).</summary>
/// <remarks>Trimming trades bias for variance: report what it did.</remarks>
public sealed record WeightCap
{
    /// <summary>Limits as multiples of a middle weight.</summary>
    /// <param name="upper">The most, such as 5 times the median.</param>
    /// <param name="lower">The least, 0 for none.</param>
    /// <param name="reference">What both are multiples of.</param>
    /// <param name="surplus">Where the weight goes that is taken away, or comes from that is added.</param>
    /// <exception cref="ArgumentOutOfRangeException">The limits are not numbers from 0 up, the upper above the lower.</exception>
    public WeightCap(double upper, double lower = 0, WeightReference reference = WeightReference.Median, WeightSurplus surplus = WeightSurplus.Equally)
    {
        if (!(lower >= 0 && upper > lower))
        {
            throw new ArgumentOutOfRangeException(
                nameof(upper),
                upper,
                string.Create(CultureInfo.InvariantCulture, $"Weights cannot be limited to {lower} to {upper}. Give limits from 0 up, the upper above the lower."));
        }

        (Upper, Lower, Reference, Surplus) = (upper, lower, reference, surplus);
    }

    /// <summary>The most, a multiple of the reference.</summary>
    public double Upper { get; }

    /// <summary>The least, a multiple of the reference.</summary>
    public double Lower { get; }

    /// <summary>What the limits are multiples of.</summary>
    public WeightReference Reference { get; }

    /// <summary>Where weight goes that is taken away.</summary>
    public WeightSurplus Surplus { get; }

    /// <summary>The limits as weights.</summary>
    internal (double Lower, double Upper) Limits(double[] weights)
    {
        var spread = WeightSpread.Of(weights);
        var unit = Reference switch { WeightReference.Median => spread.Median, WeightReference.Mean => spread.Mean, _ => 1 };
        return (Lower * unit, Upper * unit);
    }
}
