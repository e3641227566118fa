using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Claims;

/// <summary>A word that a document puts before a number or instead of one, and the range it is taken to mean.</summary>
/// <param name="Name">The word as the registry writes it, such as <c>nearly</c>.</param>
/// <param name="Below">How far below the printed number, in percentage points; without a number, the lower end in per cent.</param>
/// <param name="Above">How far above the printed number, in percentage points; without a number, the upper end in per cent.</param>
/// <param name="Reason">Why this range.</param>
public sealed record Hedge(string Name, double Below, double Above, string Reason)
{
    /// <summary>Whether the word stands alone for a share, and the ends are per cent. Default: false, it goes with a number.</summary>
    public bool StandsAlone { get; init; }

    /// <summary>Whether the lower end itself is ruled out. Default: false.</summary>
    public bool LowOpen { get; init; }

    /// <summary>Whether the upper end itself is ruled out. Default: false.</summary>
    public bool HighOpen { get; init; }

    /// <summary>The range of this word around a printed number, or alone where it stands alone.</summary>
    /// <param name="value">The printed number; not read where the word stands alone.</param>
    /// <param name="unit">Sets the scale: points for percentages, 5 per cent of the number for counts per 2.5 points, a tenth for scores.</param>
    public RoundingInterval Around(double value, string? unit)
    {
        if (StandsAlone)
        {
            return new(Below, Above, LowOpen, HighOpen);
        }

        var scale = PrintedUnits.PointsIn(unit, value);
        return new(value - (Below * scale), value + (Above * scale), LowOpen, HighOpen);
    }
}
