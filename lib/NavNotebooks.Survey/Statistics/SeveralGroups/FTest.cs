using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.SeveralGroups;

/// <summary>An F statistic with its degrees of freedom and p, and what it says of explained variance.</summary>
/// <remarks>
/// With an intercept and k predictors of n respondents the degrees of freedom are k and n − k − 1. Where F is NaN so are p and R².
/// Ranges are those of a number printed with rounding: closed, level 1, exact because every conversion is monotone.
/// </remarks>
public sealed record FTest : IStatisticalResult
{
    private FTest(double statistic, double degreesOfFreedomBetween, double degreesOfFreedomWithin)
    {
        Statistic = statistic;
        DegreesOfFreedomBetween = degreesOfFreedomBetween;
        DegreesOfFreedomWithin = degreesOfFreedomWithin;
    }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>F, not negative.</summary>
    public double Statistic { get; }

    /// <summary>Numerator's degrees of freedom.</summary>
    public double DegreesOfFreedomBetween { get; }

    /// <summary>Denominator's degrees of freedom.</summary>
    public double DegreesOfFreedomWithin { get; }

    /// <summary>Upper-tail p (<see cref="Distributions.PValue.FromF"/>).</summary>
    public double PValue => double.IsNaN(Statistic)
        ? double.NaN
        : Distributions.PValue.FromF(Statistic, DegreesOfFreedomBetween, DegreesOfFreedomWithin);

    /// <summary>
    /// The R² (or η²) that belongs to this F: ν₁F/(ν₁F + ν₂) (Cohen 1988, 9.2). Worked number: F = 32.27 with 1 and 241 degrees of freedom
    /// gives 0.118088.
    /// </summary>
    public double RSquared => double.IsPositiveInfinity(Statistic)
        ? 1
        : DegreesOfFreedomBetween * Statistic / ((DegreesOfFreedomBetween * Statistic) + DegreesOfFreedomWithin);

    /// <summary>A test that could not be made: every number NaN.</summary>
    /// <param name="reason">Why not.</param>
    public static FTest None(UndefinedReason reason) => new(double.NaN, double.NaN, double.NaN) { Undefined = reason };

    /// <summary>A test from its F. Worked number: F = 32.27 with 1 and 241 degrees of freedom gives p = 3.852e-8.</summary>
    /// <param name="statistic">F, 0 or more; infinity is a perfect fit.</param>
    /// <param name="degreesOfFreedomBetween">Numerator, above 0.</param>
    /// <param name="degreesOfFreedomWithin">Denominator, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">F is negative or NaN, or degrees of freedom are not above 0.</exception>
    public static FTest Of(double statistic, double degreesOfFreedomBetween, double degreesOfFreedomWithin)
    {
        Require.Count(double.IsPositiveInfinity(statistic) ? 0 : statistic, nameof(statistic));
        Require.DegreesOfFreedom(degreesOfFreedomBetween, nameof(degreesOfFreedomBetween));
        Require.DegreesOfFreedom(degreesOfFreedomWithin, nameof(degreesOfFreedomWithin));
        return new FTest(statistic, degreesOfFreedomBetween, degreesOfFreedomWithin);
    }

    /// <summary>
    /// A test from the R² it belongs to: F = (R²/ν₁) / ((1−R²)/ν₂). Worked number: R² = 0.12 with 1 and 241 degrees of freedom gives
    /// F = 32.863636.
    /// </summary>
    /// <param name="rSquared">From 0 to 1; 1 gives infinity.</param>
    /// <param name="degreesOfFreedomBetween">Numerator, above 0.</param>
    /// <param name="degreesOfFreedomWithin">Denominator, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">R² is not between 0 and 1, or degrees of freedom are not above 0.</exception>
    public static FTest FromRSquared(double rSquared, double degreesOfFreedomBetween, double degreesOfFreedomWithin)
    {
        Require.Share(rSquared, nameof(rSquared));
        return Of(rSquared / degreesOfFreedomBetween / ((1 - rSquared) / degreesOfFreedomWithin), degreesOfFreedomBetween, degreesOfFreedomWithin);
    }

    /// <summary>
    /// The R² that an F within a range can have. Worked number: F printed as 32.27 (32.265 to 32.275), 1 and 241 degrees of freedom:
    /// R² from 0.118072 to 0.118104.
    /// </summary>
    /// <param name="statistic">Range of F; what lies below 0 is cut off.</param>
    /// <param name="degreesOfFreedomBetween">Numerator, above 0.</param>
    /// <param name="degreesOfFreedomWithin">Denominator, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is negative or undefined, or degrees of freedom are not above 0.</exception>
    public static Interval RSquaredRange(Interval statistic, double degreesOfFreedomBetween, double degreesOfFreedomWithin)
    {
        var (low, high) = Ends(statistic, degreesOfFreedomBetween, degreesOfFreedomWithin);
        return new Interval(low.RSquared, high.RSquared, level: 1);
    }

    /// <summary>The p that an F within a range can have; p falls as F grows.</summary>
    /// <param name="statistic">Range of F; what lies below 0 is cut off.</param>
    /// <param name="degreesOfFreedomBetween">Numerator, above 0.</param>
    /// <param name="degreesOfFreedomWithin">Denominator, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range is negative or undefined, or degrees of freedom are not above 0.</exception>
    public static Interval PValueRange(Interval statistic, double degreesOfFreedomBetween, double degreesOfFreedomWithin)
    {
        var (low, high) = Ends(statistic, degreesOfFreedomBetween, degreesOfFreedomWithin);
        return new Interval(high.PValue, low.PValue, level: 1);
    }

    /// <summary>The F that an R² within a range can have. Worked number: R² from 0.115 to 0.125, 1 and 241 degrees of freedom: F from 31.316384 to 34.428571.</summary>
    /// <param name="rSquared">Range of R²; what lies outside 0 to 1 is cut off.</param>
    /// <param name="degreesOfFreedomBetween">Numerator, above 0.</param>
    /// <param name="degreesOfFreedomWithin">Denominator, above 0.</param>
    /// <exception cref="ArgumentOutOfRangeException">The range lies outside 0 to 1 or is undefined, or degrees of freedom are not above 0.</exception>
    public static Interval StatisticRange(Interval rSquared, double degreesOfFreedomBetween, double degreesOfFreedomWithin)
    {
        var possible = rSquared.Overlaps(new Interval(0, 1));
        var low = FromRSquared(possible ? Math.Max(0, rSquared.Low) : double.NaN, degreesOfFreedomBetween, degreesOfFreedomWithin);
        var high = FromRSquared(Math.Min(1, rSquared.High), degreesOfFreedomBetween, degreesOfFreedomWithin);
        return new Interval(low.Statistic, high.Statistic, level: 1);
    }

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined("F", reason, language)
        : ReadingText.Statistic("F", Statistic, language, DegreesOfFreedomBetween, DegreesOfFreedomWithin) + ", " + ReadingText.P(PValue, language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static (FTest Low, FTest High) Ends(Interval statistic, double between, double within)
    {
        var low = statistic.High >= 0 ? Math.Max(0, statistic.Low) : statistic.Low;
        return (Of(low, between, within), Of(statistic.High, between, within));
    }
}
