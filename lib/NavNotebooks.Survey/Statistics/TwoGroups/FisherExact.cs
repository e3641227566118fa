using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>Fisher's exact test of independence in a table of counts, with all margins held fixed; for two by two with the conditional odds ratio.</summary>
/// <remarks>
/// The two-sided p adds the probabilities of all tables no more likely than the observed one (Irwin 1935; Freeman and Halton 1951), where
/// probabilities within a part in 10⁷ count as equal, as in R. Respondents are independent. The test needs no least count. An empty group, or
/// an outcome that all or none have, leaves p and odds ratio NaN.
/// </remarks>
public sealed record FisherExact : IStatisticalResult
{
    /// <summary>Tables beyond this number are not counted out: about a second's work.</summary>
    private const long MostTables = 10_000_000;

    private FisherExact(double p, Alternative alternative = Alternative.TwoSided) => (PValue, Alternative) = (p, alternative);

    /// <summary>p, of two sides or of the one asked for.</summary>
    public double PValue { get; }

    /// <summary>What the test sets against an odds ratio of 1; always two-sided for larger tables.</summary>
    public Alternative Alternative { get; }

    /// <summary>
    /// The odds ratio most likely given the margins: the ω at which the noncentral hypergeometric mean is the observed count (Cornfield 1956; Breslow and
    /// Day 1980, 4.2). 0 or infinite where the count is at its end; NaN for tables larger than two by two.
    /// </summary>
    public double OddsRatio { get; private init; } = double.NaN;

    /// <summary>The odds ratios at which neither tail, observed count included, is below half of 1 − level (Cornfield 1956); undefined for larger tables.</summary>
    public Interval OddsRatioInterval { get; private init; } = Interval.Undefined();

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>The test of two groups by two outcomes. Worked number: 8, 2 and 1, 5 give p = 0.034965 and an odds ratio of 15.46582, from 1.008849 to 1059.64.</summary>
    /// <param name="table">Two groups by two outcomes.</param>
    /// <param name="alternative">Greater: the first group has the outcome more often.</param>
    /// <param name="level">Level of the interval, which is open to one side where the alternative is one-sided.</param>
    public static FisherExact Of(FourfoldTable table, Alternative alternative = Alternative.TwoSided, double level = Interval.DefaultLevel)
    {
        Require.Level(level);
        if (table.Lack is { } lack)
        {
            return new FisherExact(double.NaN, alternative) { Undefined = lack, OddsRatioInterval = Interval.Undefined(level: level) };
        }

        int count = table.FirstYes, marked = table.FirstCount, unmarked = table.SecondCount, drawn = table.FirstYes + table.SecondYes;
        var conditional = new ConditionalOdds(table);
        var p = alternative switch
        {
            Alternative.TwoSided => conditional.NoMoreLikely(),
            Alternative.Greater => HypergeometricDistribution.UpperTail(count, marked, unmarked, drawn),
            _ => HypergeometricDistribution.LowerTail(count, marked, unmarked, drawn),
        };
        return new FisherExact(p, alternative) { OddsRatio = conditional.Estimate(), OddsRatioInterval = conditional.Interval(alternative, level) };
    }

    /// <summary>
    /// The test of a larger table, by going through every table with its margins. Tables with more than ten million such tables are
    /// refused by name (<see cref="UndefinedReason.TooManyTables"/>): test them with χ². Worked number: 3, 1, 2, 0 over 0, 4, 1, 5 gives p = 0.022852.
    /// </summary>
    /// <param name="counts">Respondents by row and column; rows and columns without anybody are left out.</param>
    /// <exception cref="ArgumentException">A count is negative.</exception>
    public static FisherExact Of(int[,] counts)
    {
        ArgumentNullException.ThrowIfNull(counts);
        var margins = FixedMargins.Of(counts);
        return margins.Lack is { } lack
            ? new FisherExact(double.NaN) { Undefined = lack }
            : margins.NoMoreLikely(MostTables) is { } p
                ? new FisherExact(p)
                : new FisherExact(double.NaN) { Undefined = UndefinedReason.TooManyTables };
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = language.In("Fisher's exact test", "Fishers eksakte test");
        return Undefined is { } reason
            ? ReadingText.Undefined(name, reason, language)
            : name + ": " + ReadingText.P(PValue, Alternative, language)
                + (double.IsNaN(OddsRatio) ? string.Empty : ", " + ReadingText.Estimate("OR", OddsRatio, OddsRatioInterval, language));
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);
}
