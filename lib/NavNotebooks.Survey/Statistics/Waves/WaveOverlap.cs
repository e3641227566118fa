using System.Globalization;

namespace NavNotebooks.Survey.Statistics.Waves;

/// <summary>What is assumed of the people who answered in both waves: how many, and how alike their two answers are.</summary>
/// <remarks>
/// The overlap is a share of the smaller wave; the correlation is that between the two answers of those who answered twice. Equal when
/// both ranges are equal.
/// </remarks>
public sealed record WaveOverlap
{
    private WaveOverlap()
    {
    }

    /// <summary>No one answered in both waves, or the waves were drawn independently of each other: no covariance.</summary>
    public static WaveOverlap None { get; } = new() { Share = new Interval(0, 0, level: 1), Correlation = new Interval(0, 0, level: 1) };

    /// <summary>Smallest and largest share of the smaller wave that answered in both, from 0 to 1.</summary>
    public Interval Share { get; private init; }

    /// <summary>Lowest and highest correlation of the two answers, from −1 to 1.</summary>
    public Interval Correlation { get; private init; }

    /// <summary>Whether share and correlation are one number each.</summary>
    public bool IsKnown => Share.Width == 0 && Correlation.Width == 0;

    /// <summary>The share and the correlation are known, as in a panel without the rows (share 1) or a rotating one.</summary>
    /// <param name="correlation">From −1 to 1.</param>
    /// <param name="share">Of the smaller wave; 1 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static WaveOverlap Known(double correlation, double share = 1) => Unknown(correlation, correlation, share, share);

    /// <summary>Only bounds are known.</summary>
    /// <param name="highestCorrelation">The highest correlation thought possible, such as 0.6.</param>
    /// <param name="lowestCorrelation">The lowest; 0 by default, since people seldom answer against their former selves.</param>
    /// <param name="smallestShare">The smallest overlap thought possible; 0 by default.</param>
    /// <param name="largestShare">The largest; 1 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range, or an end is beyond the other.</exception>
    public static WaveOverlap Unknown(double highestCorrelation, double lowestCorrelation = 0, double smallestShare = 0, double largestShare = 1)
    {
        Require.Share(smallestShare, nameof(smallestShare));
        Require.Share(largestShare, nameof(largestShare));
        if (!(lowestCorrelation >= -1 && highestCorrelation <= 1 && lowestCorrelation <= highestCorrelation))
        {
            throw new ArgumentOutOfRangeException(
                nameof(highestCorrelation),
                highestCorrelation,
                string.Create(CultureInfo.InvariantCulture, $"Correlations from {lowestCorrelation} to {highestCorrelation} are no range inside −1 to 1. Give the lowest and the highest thought possible."));
        }

        if (smallestShare > largestShare)
        {
            throw new ArgumentOutOfRangeException(nameof(smallestShare), smallestShare, "The smallest overlap is larger than the largest. Swap them.");
        }

        return new WaveOverlap { Share = new Interval(smallestShare, largestShare, level: 1), Correlation = new Interval(lowestCorrelation, highestCorrelation, level: 1) };
    }
}
