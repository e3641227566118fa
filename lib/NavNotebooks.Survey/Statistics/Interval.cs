using System.Globalization;

namespace NavNotebooks.Survey.Statistics;

/// <summary>A closed range of numbers, both ends included, with the level at which it is meant to cover.</summary>
/// <remarks>
/// Equal when ends and level are equal. A range that is certain rather than estimated, such as the rounding range of a printed
/// number, has level 1. Where an estimate has no interval both ends are NaN (<see cref="Undefined"/>). The default value is the
/// point 0 at level 0 and means nothing.
/// </remarks>
public readonly record struct Interval
{
    /// <summary>The level used wherever none is given: 0.95.</summary>
    public const double DefaultLevel = 0.95;

    /// <summary>An interval from its ends.</summary>
    /// <param name="low">Lower end, at most <paramref name="high"/>; may be negative infinity.</param>
    /// <param name="high">Upper end; may be positive infinity.</param>
    /// <param name="level">Above 0 and at most 1.</param>
    /// <exception cref="ArgumentException">The ends are in the wrong order, or only one of them is NaN.</exception>
    /// <exception cref="ArgumentOutOfRangeException">The level is not above 0 and at most 1.</exception>
    public Interval(double low, double high, double level = DefaultLevel)
    {
        if (double.IsNaN(low) != double.IsNaN(high) || low > high)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"No interval runs from {low} to {high}: the lower end comes first. Swap the ends, or use Interval.Undefined where there is no estimate."),
                nameof(low));
        }

        if (!(level > 0 && level <= 1))
        {
            throw new ArgumentOutOfRangeException(
                nameof(level),
                level,
                "An interval's level is above 0 and at most 1. Give 95 per cent as 0.95.");
        }

        Low = low;
        High = high;
        Level = level;
    }

    /// <summary>Lower end, itself inside.</summary>
    public double Low { get; }

    /// <summary>Upper end, itself inside.</summary>
    public double High { get; }

    /// <summary>Share of intervals so made that cover the true value: 0.95 by default, 1 for a range that is certain.</summary>
    public double Level { get; }

    /// <summary>Distance between the ends, in the unit of the ends; NaN where undefined.</summary>
    public double Width => High - Low;

    /// <summary>False where the ends are NaN.</summary>
    public bool IsDefined => !double.IsNaN(Low);

    /// <summary>The interval of an estimate that has none: both ends NaN; it contains nothing.</summary>
    /// <param name="level">The level that was asked for.</param>
    public static Interval Undefined(double level = DefaultLevel) => new(double.NaN, double.NaN, level);

    /// <summary>An estimate plus and minus a margin; undefined where either is NaN.</summary>
    /// <param name="estimate">The middle.</param>
    /// <param name="margin">Half the width, not negative.</param>
    /// <param name="level">As in the constructor.</param>
    public static Interval Around(double estimate, double margin, double level = DefaultLevel) =>
        double.IsNaN(estimate) || double.IsNaN(margin)
            ? Undefined(level: level)
            : new Interval(estimate - margin, estimate + margin, level);

    /// <summary>Whether the value lies between the ends or on one of them; never for NaN.</summary>
    public bool Contains(double value) => value >= Low && value <= High;

    /// <summary>Whether the two share at least one point, be it an end.</summary>
    public bool Overlaps(Interval other) => Low <= other.High && other.Low <= High;
}
