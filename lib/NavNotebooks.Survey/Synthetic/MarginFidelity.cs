using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>A printed share or mean, and what the synthetic respondents give for it.</summary>
/// <param name="Claim">The claim that prints it.</param>
/// <param name="Quantity">What it is a share or mean of.</param>
/// <param name="Reached">What the respondents give, in the printed unit: per cent, or points of the scale.</param>
/// <param name="IsFollowed">Whether the recipe follows the claim.</param>
public sealed record MarginFidelity(Claim Claim, Quantity Quantity, double Reached, bool IsFollowed)
{
    /// <summary>Every number that could have been printed so: its rounding, or the range of its hedge.</summary>
    public RoundingInterval Printed => Claim.Printed.Interval;

    /// <summary>How far the respondents' number lies outside that range, in the printed unit; 0 inside.</summary>
    public double Error => Printed.Contains(Reached) ? 0 : Math.Max(Printed.Low - Reached, Reached - Printed.High);

    /// <summary>How far it lies from the number as printed; NaN where no single number is: a word, a hedge, a range or a limit.</summary>
    public double Distance => Claim.Printed is { Hedge: null, To: null, Comparison: PrintedComparison.Equal, Number: { } number }
        ? Reached - (double)number
        : double.NaN;

    /// <summary>Whether it is a share, in per cent; otherwise a mean.</summary>
    public bool IsShare => Quantity.Statistic == QuantityStatistic.Share;
}
