using System.Globalization;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>All the numbers that could have been printed as one number; the currency of arithmetic on print.</summary>
/// <remarks>
/// A rounded number stands for half a unit of its last decimal either way. Documents round halves up, down or to even, and do not
/// say which, so a value exactly on the edge counts as inside. Ends that a word rules out ("over 60") are open. Comparisons allow
/// for <see cref="Slack"/>, so that binary fractions do not move an edge.
/// </remarks>
/// <param name="Low">Lower end, possibly negative infinity.</param>
/// <param name="High">Upper end, possibly infinity; at least <paramref name="Low"/>.</param>
/// <param name="LowOpen">Whether the lower end itself is outside. Default: false.</param>
/// <param name="HighOpen">Whether the upper end itself is outside. Default: false.</param>
public readonly record struct RoundingInterval(double Low, double High, bool LowOpen = false, bool HighOpen = false)
{
    /// <summary>How far apart two numbers may be and still be one number, relative to the larger of them and 1: 1e-9.</summary>
    public const double Slack = 1e-9;

    /// <summary>Every number: what is left when nothing is printed.</summary>
    public static RoundingInterval Everything { get; } = new(double.NegativeInfinity, double.PositiveInfinity);

    /// <summary>The middle; one end where the other is infinite.</summary>
    public double Middle => double.IsInfinity(Low) ? High : double.IsInfinity(High) ? Low : (Low + High) / 2;

    /// <summary>Whether it holds one number only.</summary>
    public bool IsPoint => Low == High;

    /// <summary>One number without rounding, as counts are.</summary>
    public static RoundingInterval Exactly(double value) => new(value, value);

    /// <summary>What a number with so many printed decimals stands for: half a unit of the last decimal either way.</summary>
    /// <param name="value">The printed number.</param>
    /// <param name="decimals">Decimals printed, trailing zeros included.</param>
    public static RoundingInterval OfDecimals(decimal value, int decimals)
    {
        var half = 0.5m;
        for (var i = 0; i < decimals; i++)
        {
            half /= 10;
        }

        return new((double)(value - half), (double)(value + half));
    }

    /// <summary>The smallest interval that holds all of the values.</summary>
    public static RoundingInterval Spanning(IEnumerable<double> values)
    {
        double low = double.PositiveInfinity, high = double.NegativeInfinity;
        foreach (var value in values)
        {
            low = Math.Min(low, value);
            high = Math.Max(high, value);
        }

        return new(low, high);
    }

    /// <summary>Whether the value lies between the ends, or on an end that is not open.</summary>
    public bool Contains(double value) => Meets(Exactly(value));

    /// <summary>Whether the two have a number in common.</summary>
    public bool Meets(RoundingInterval other) => !IsBelow(other) && !other.IsBelow(this);

    /// <summary>Whether every number here is below every number there.</summary>
    public bool IsBelow(RoundingInterval other)
    {
        var slack = SlackOf(High, other.Low);
        var open = HighOpen || other.LowOpen;
        return open ? High <= other.Low + slack : High < other.Low - slack;
    }

    /// <summary>Both ends multiplied by a number that is not negative.</summary>
    public RoundingInterval Times(double factor) => this with { Low = Low * factor, High = High * factor };

    /// <summary>The sizes of the numbers, without their sign.</summary>
    public RoundingInterval Size()
    {
        if (Low >= 0)
        {
            return this;
        }

        return High <= 0 ? Exactly(0) - this : new(0, Math.Max(-Low, High));
    }

    /// <summary>The ends with as many decimals as asked, or the one number: "[61.5, 62.5]", "218".</summary>
    /// <param name="decimals">Most decimals shown; trailing zeros are left out.</param>
    public string ToText(int decimals)
    {
        var low = Number(Low, decimals);
        return IsPoint ? low : $"{(LowOpen ? '(' : '[')}{low}, {Number(High, decimals)}{(HighOpen ? ')' : ']')}";
    }

    /// <summary>Every sum of one number here and one there.</summary>
    public static RoundingInterval operator +(RoundingInterval first, RoundingInterval second) =>
        new(first.Low + second.Low, first.High + second.High, first.LowOpen || second.LowOpen, first.HighOpen || second.HighOpen);

    /// <summary>Every difference of one number here and one there.</summary>
    public static RoundingInterval operator -(RoundingInterval first, RoundingInterval second) =>
        new(first.Low - second.High, first.High - second.Low, first.LowOpen || second.HighOpen, first.HighOpen || second.LowOpen);

    private static string Number(double value, int decimals) =>
        double.IsInfinity(value)
            ? (value > 0 ? "∞" : "−∞")
            : value.ToString("0." + new string('#', decimals), CultureInfo.InvariantCulture).Replace('-', '−');

    private static double SlackOf(double first, double second) =>
        double.IsInfinity(first) || double.IsInfinity(second) ? 0 : Slack * Math.Max(1, Math.Max(Math.Abs(first), Math.Abs(second)));
}
