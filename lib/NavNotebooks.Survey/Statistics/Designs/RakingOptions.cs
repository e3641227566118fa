using System.Globalization;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>When raking ends, and how large weights may become.</summary>
public sealed record RakingOptions
{
    /// <summary>Options of raking.</summary>
    /// <param name="tolerance">The largest distance of a margin from its target, as a share of the target, at which raking ends.</param>
    /// <param name="mostRounds">Rounds over all margins after which raking gives up.</param>
    /// <param name="cap">Limits of the weights, kept by trimming and raking by turns; none by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">The tolerance is not above 0, or there is not one round.</exception>
    public RakingOptions(double tolerance = 1e-10, int mostRounds = 1000, WeightCap? cap = null)
    {
        if (!(tolerance > 0 && mostRounds > 0))
        {
            throw new ArgumentOutOfRangeException(
                nameof(tolerance),
                tolerance,
                string.Create(CultureInfo.InvariantCulture, $"Raking cannot end at a distance of {tolerance} within {mostRounds} rounds. Give a distance above 0 and at least one round."));
        }

        (Tolerance, MostRounds, Cap) = (tolerance, mostRounds, cap);
    }

    /// <summary>Distance from the targets at which raking ends.</summary>
    public double Tolerance { get; }

    /// <summary>Rounds after which it gives up.</summary>
    public int MostRounds { get; }

    /// <summary>Limits of the weights.</summary>
    public WeightCap? Cap { get; }
}
