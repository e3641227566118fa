using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.PrintedNumbers;
using NavNotebooks.Survey.Statistics.Waves;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>All that two rounded means without standard deviations can say of their difference and its test.</summary>
/// <remarks>
/// A scale has ends, so a mean on it leaves answers only so much room to vary (<see cref="PrintedMean.LargestDeviation"/>). Whatever the answers were, they
/// varied no more than that: where even this gives a small p for the smallest difference that the rounding allows, the difference is significant without any
/// deviation having been printed. Takes respondents to be drawn independently; a design effect divides the counts first.
/// </remarks>
public sealed record TwoMeansRange : IStatisticalResult
{
    private TwoMeansRange()
    {
    }

    /// <summary>First group.</summary>
    public required PrintedMean First { get; init; }

    /// <summary>Second group.</summary>
    public required PrintedMean Second { get; init; }

    /// <summary>Smallest and largest first mean minus second, at level 1.</summary>
    public Interval Difference { get; private init; }

    /// <summary>
    /// Two-sided p of Welch's test (<see cref="TTest"/>) for the difference nearest to zero and deviations as large as the scale leaves room for; 1 where the
    /// two roundings meet.
    /// </summary>
    public double LargestP { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined => null;

    /// <summary>
    /// The range for two printed means. Worked number: 3.1 of 430 less 2.0 of 389 on 1 to 5 is a difference from 1.0 to 1.2; deviations of at most 2.002 and
    /// 1.762 give p = 7.98e-14.
    /// </summary>
    /// <param name="first">First group.</param>
    /// <param name="second">Second group.</param>
    /// <param name="scale">The scale that both were asked on.</param>
    /// <exception cref="ArgumentException">A mean is not on the scale.</exception>
    public static TwoMeansRange Of(PrintedMean first, PrintedMean second, ScaleRange scale)
    {
        var (one, two) = (first.LargestDeviation(scale), second.LargestDeviation(scale));
        var difference = new Interval(first.Range.Low - second.Range.High, first.Range.High - second.Range.Low, level: 1);
        var nearest = Nearest(difference);
        return new TwoMeansRange
        {
            First = first,
            Second = second,
            Difference = difference,
            LargestP = nearest == 0
                ? 1
                : TTest.Welch(new GroupSummary(first.Count, nearest, one), new GroupSummary(second.Count, 0, two)).PValue,
        };
    }

    /// <summary>
    /// The deviation, the same in both groups, below which every difference that the rounding allows is significant by Student's test; 0 where the two
    /// roundings meet. Worked number: 3.5 of 430 less 3.3 of 616 is significant at .01 while answers vary by less than 0.617 even if the difference is 0.1.
    /// </summary>
    /// <param name="significance">Level of significance, two-sided, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public double SignificantBelowDeviation(double significance) => DeviationAt(Math.Abs(Nearest(Difference)), significance);

    /// <summary>
    /// The deviation, the same in both groups, above which no difference that the rounding allows is significant by Student's test: a printed significance
    /// says that answers varied by less. Worked number: 3.5 of 430 less 3.3 of 616, significant at .01, says less than 1.85.
    /// </summary>
    /// <param name="significance">Level of significance, two-sided, above 0 and below 1.</param>
    /// <exception cref="ArgumentOutOfRangeException">The level is out of range.</exception>
    public double NeverSignificantFromDeviation(double significance) =>
        DeviationAt(Math.Max(Math.Abs(Difference.Low), Math.Abs(Difference.High)), significance);

    /// <summary>"Difference from 1.00 to 1.20, p &lt; .001 or smaller however answers spread".</summary>
    /// <param name="language">The language of the text.</param>
    public string Reading(Language language) =>
        language.In("Difference ", "Forskjell ") + ReadingText.FromTo(Difference, 2, language) + ", "
        + ReadingText.P(LargestP, language) + language.In(" if answers spread as widely as the scale allows", " om svarene spriker så mye skalaen gir rom for");

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static double Nearest(Interval difference) =>
        difference.Low > 0 ? difference.Low : difference.High < 0 ? difference.High : 0;

    private double DeviationAt(double difference, double significance)
    {
        Require.Level(1 - significance);
        var freedom = First.Count + Second.Count - 2;
        return difference / (StudentTDistribution.UpperQuantile(significance / 2, freedom) * Math.Sqrt((1.0 / First.Count) + (1.0 / Second.Count)));
    }
}
