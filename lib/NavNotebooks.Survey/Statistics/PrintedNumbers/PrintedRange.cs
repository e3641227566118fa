namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>Every number that a printed one may stand for, with ends that are exact decimals, so that no halfway case is lost to binary fractions.</summary>
/// <param name="Low">Lower end.</param>
/// <param name="High">Upper end.</param>
/// <param name="LowOpen">Whether the lower end itself prints otherwise.</param>
/// <param name="HighOpen">Whether the upper end itself prints otherwise.</param>
internal readonly record struct PrintedRange(decimal Low, decimal High, bool LowOpen, bool HighOpen)
{
    internal static PrintedRange Of(PrintedNumber number, RoundingRule rounding)
    {
        var unit = 1m;
        for (var i = 0; i < number.Decimals; i++)
        {
            unit /= 10;
        }

        var (value, half) = (number.Value, unit / 2);
        return rounding switch
        {
            RoundingRule.HalfUp => new(value - half, value + half, LowOpen: value <= 0, HighOpen: value >= 0),
            RoundingRule.HalfEven => Even(value / unit) ? new(value - half, value + half, false, false) : new(value - half, value + half, true, true),
            RoundingRule.Truncated => new(value > 0 ? value : value - unit, value < 0 ? value : value + unit, LowOpen: value <= 0, HighOpen: value >= 0),
            _ => new(value - half, value + half, false, false),
        };
    }

    /// <summary>The same range without numbers below 0.</summary>
    internal PrintedRange NotNegative() => Low < 0 ? this with { Low = 0, LowOpen = false } : this;

    /// <summary>Both ends multiplied by a number above 0.</summary>
    internal PrintedRange Times(decimal factor) => this with { Low = Low * factor, High = High * factor };

    /// <summary>Both ends squared; the ends must not be negative.</summary>
    internal PrintedRange Squared() => this with { Low = Low * Low, High = High * High };

    /// <summary>Both ends moved.</summary>
    internal PrintedRange Plus(decimal shift) => this with { Low = Low + shift, High = High + shift };

    internal bool Contains(decimal value) => !(value < Low || value > High || (LowOpen && value == Low) || (HighOpen && value == High));

    /// <summary>The first and last whole number inside; the first is above the last where there is none.</summary>
    internal (long First, long Last) WholeNumbers()
    {
        var first = (long)Math.Ceiling(Low);
        var last = (long)Math.Floor(High);
        return (LowOpen && first == Low ? first + 1 : first, HighOpen && last == High ? last - 1 : last);
    }

    internal RoundingInterval ToInterval() => new((double)Low, (double)High, LowOpen, HighOpen);

    private static bool Even(decimal whole) => whole % 2 == 0;
}
