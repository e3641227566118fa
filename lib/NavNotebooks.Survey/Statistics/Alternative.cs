namespace NavNotebooks.Survey.Statistics;

/// <summary>What a test sets against its null hypothesis.</summary>
public enum Alternative
{
    /// <summary>First and second differ, in either direction.</summary>
    TwoSided,

    /// <summary>The first is greater. The interval has no upper end.</summary>
    Greater,

    /// <summary>The first is less. The interval has no lower end.</summary>
    Less,
}

/// <summary>What an alternative makes of a symmetric statistic.</summary>
internal static class AlternativeExtensions
{
    /// <summary>The p of this alternative from the two-sided one; NaN stays NaN.</summary>
    internal static double PValue(this Alternative alternative, double twoSided, double statistic) => alternative switch
    {
        Alternative.TwoSided => twoSided,
        Alternative.Greater => statistic > 0 ? twoSided / 2 : 1 - (twoSided / 2),
        Alternative.Less => statistic < 0 ? twoSided / 2 : 1 - (twoSided / 2),
        _ => throw new ArgumentOutOfRangeException(nameof(alternative), alternative, "There is no such alternative. Name one of Alternative's members."),
    };

    /// <summary>The level at which a two-sided interval has the ends that this alternative asks for at its level.</summary>
    internal static double TwoSidedLevel(this Alternative alternative, double level) =>
        alternative == Alternative.TwoSided ? level : (2 * level) - 1;

    /// <summary>The critical value of this alternative at a level; negative for one side at a level below one half.</summary>
    /// <param name="alternative">The alternative.</param>
    /// <param name="level">Above 0 and below 1.</param>
    /// <param name="twoSided">The critical value of two sides at a level.</param>
    internal static double Reach(this Alternative alternative, double level, Func<double, double> twoSided)
    {
        var share = alternative.TwoSidedLevel(level);
        return share > 0 ? twoSided(share) : share < 0 ? -twoSided(-share) : 0;
    }

    /// <summary>Estimate ± critical value · error; a one-sided interval is open to the other side.</summary>
    /// <param name="alternative">The alternative.</param>
    /// <param name="estimate">The middle.</param>
    /// <param name="level">Level of the interval, above 0 and below 1.</param>
    /// <param name="margin">Half the width of a two-sided interval at a level.</param>
    internal static Interval Around(this Alternative alternative, double estimate, double level, Func<double, double> margin)
    {
        var reach = alternative.Reach(level, margin);
        if (double.IsNaN(estimate) || double.IsNaN(reach))
        {
            return Interval.Undefined(level: level);
        }

        return alternative switch
        {
            Alternative.Greater => new Interval(estimate - reach, double.PositiveInfinity, level),
            Alternative.Less => new Interval(double.NegativeInfinity, estimate + reach, level),
            _ => new Interval(estimate - reach, estimate + reach, level),
        };
    }
}
