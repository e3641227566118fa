using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>Whether a printed mean and standard deviation can together come of whole answers from so many respondents.</summary>
/// <remarks>
/// Anaya (2016, The GRIMMER test, PeerJ Preprints 4:e2400v1) in the analytic form of Allard (2018): the sum of squares
/// Q = (n−1)s² + (Σx)²/n of whole numbers is whole, and odd exactly when their sum is. Here every sum that the mean's rounding allows is tried,
/// in exact decimals, and Q must also reach what answers as equal as they can be have. The deviation is taken to have the denominator n − 1. Passing is necessary, not sufficient: with the ends of the scale
/// known, <see cref="SampleReconstruction"/> decides.
/// </remarks>
public sealed record Grimmer : IStatisticalResult
{
    private Grimmer(string mean, string deviation, int count)
    {
        Mean = mean;
        Deviation = deviation;
        Count = count;
    }

    /// <summary>The mean as it was given.</summary>
    public string Mean { get; }

    /// <summary>The standard deviation as it was given.</summary>
    public string Deviation { get; }

    /// <summary>Respondents.</summary>
    public int Count { get; }

    /// <summary>Items averaged per respondent.</summary>
    public int Items { get; private init; }

    /// <summary>The first thing wrong, if any.</summary>
    public GrimmerFault Fault { get; private init; }

    /// <summary>Whether whole answers can give both.</summary>
    public bool IsConsistent => Fault == GrimmerFault.None;

    /// <inheritdoc/>
    public UndefinedReason? Undefined => null;

    /// <summary>
    /// Tests a mean and its deviation. Worked number: 3.45 with SD 1.19 of 20 is possible; with SD 1.20 it is not, because the sum of squares
    /// would have to lie between 265.2 and 265.6.
    /// </summary>
    /// <param name="mean">The mean as printed, trailing zeros included.</param>
    /// <param name="deviation">The standard deviation as printed.</param>
    /// <param name="count">Respondents, 2 or more.</param>
    /// <param name="options">Items per respondent, and how the numbers were rounded.</param>
    /// <exception cref="ArgumentException">A number is no printed number, the deviation is negative, or the count is below 2.</exception>
    public static Grimmer Of(string mean, string deviation, int count, PrintedMeanOptions? options = null)
    {
        PrintedSample.RequireCount(count, 2, nameof(count));
        var (items, rounding) = options ?? new PrintedMeanOptions();
        var means = PrintedNumber.Of(mean, nameof(mean)).Range(rounding);
        var deviations = PrintedSample.Deviation(deviation, nameof(deviation)).Range(rounding);
        return new Grimmer(mean, deviation, count)
        {
            Items = items,
            Fault = FaultOf(PrintedMoments.Sums(means, (long)count * items), PrintedMoments.Of(deviations, count, items)),
        };
    }

    /// <inheritdoc/>
    public string Reading(Language language) =>
        "GRIMMER: " + PrintedSample.Reading(Mean, Deviation, Count, language) + Fault switch
        {
            GrimmerFault.None => language.In(" are possible", " er mulig"),
            GrimmerFault.Mean => language.In(": no whole sum gives the mean", ": ingen hel sum gir gjennomsnittet"),
            GrimmerFault.SumOfSquares => language.In(": no whole sum of squares gives the SD", ": ingen hel kvadratsum gir standardavviket"),
            _ => language.In(": the sum of squares cannot be even and odd at once", ": kvadratsummen kan ikke være både partall og oddetall"),
        };

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);

    private static GrimmerFault FaultOf((long First, long Last) sums, PrintedMoments moments)
    {
        var fault = GrimmerFault.Mean;
        for (var sum = sums.First; sum <= sums.Last; sum++)
        {
            var (first, last) = moments.SumsOfSquares(sum);
            if (first < last || (first == last && (first - sum) % 2 == 0))
            {
                return GrimmerFault.None;
            }

            fault = first == last || fault == GrimmerFault.Parity ? GrimmerFault.Parity : GrimmerFault.SumOfSquares;
        }

        return fault;
    }
}
