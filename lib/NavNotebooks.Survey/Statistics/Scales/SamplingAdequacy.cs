using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>Whether correlations are worth a factor analysis: Kaiser, Meyer and Olkin's measure and Bartlett's test of sphericity.</summary>
/// <remarks>
/// Undefined where correlations are singular, as they are with no more respondents than items. An item that correlates with no other has
/// 0.5, the limit as its correlations shrink alike.
/// </remarks>
public sealed record SamplingAdequacy : IStatisticalResult
{
    private const double Singular = 1e-10;

    private SamplingAdequacy()
    {
    }

    /// <summary>Σr²/(Σr² + Σq²) over pairs, q the partial correlations given all other items (Kaiser and Rice 1974); 0 to 1, below 0.5 unfit.</summary>
    public double KaiserMeyerOlkin { get; private init; }

    /// <summary>The same for each item with the others, in the order given.</summary>
    public ImmutableArray<double> ItemAdequacies { get; private init; } = [];

    /// <summary>Bartlett's χ²: −(n − 1 − (2k+5)/6)·ln|R| (Bartlett 1950), that all correlations are zero.</summary>
    public double ChiSquare { get; private init; }

    /// <summary>k(k−1)/2.</summary>
    public int DegreesOfFreedom { get; private init; }

    /// <summary>Upper-tail p of Bartlett's test.</summary>
    public double PValue { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// Both measures. Worked number: three items that all correlate 0.5, of 100 respondents, have KMO 0.692308 and χ²(3) = 67.350801.
    /// </summary>
    /// <param name="correlations">The items' correlations.</param>
    public static SamplingAdequacy Of(ItemCorrelations correlations)
    {
        var size = correlations.Names.Length;
        var eigen = RankedEigen.Of(correlations.ToArray());
        if (correlations.Count <= size || eigen.Values[^1] < Singular)
        {
            return new SamplingAdequacy
            {
                KaiserMeyerOlkin = double.NaN,
                ChiSquare = double.NaN,
                PValue = double.NaN,
                DegreesOfFreedom = size * (size - 1) / 2,
                Undefined = correlations.Count <= size ? UndefinedReason.TooFewObservations : UndefinedReason.SingularDesign,
            };
        }

        var inverse = eigen.With(value => 1 / value);
        double[] plain = new double[size], partial = new double[size];
        for (var i = 0; i < size; i++)
        {
            for (var j = 0; j < size; j++)
            {
                if (i != j)
                {
                    plain[i] += correlations[i, j] * correlations[i, j];
                    partial[i] += inverse[i, j] * inverse[i, j] / (inverse[i, i] * inverse[j, j]);
                }
            }
        }

        var statistic = Math.Max(0, -(correlations.Count - 1 - (((2 * size) + 5) / 6.0)) * eigen.Values.Sum(Math.Log));
        return new SamplingAdequacy
        {
            KaiserMeyerOlkin = plain.Sum() > 0 ? plain.Sum() / (plain.Sum() + partial.Sum()) : 0.5,
            ItemAdequacies = [.. plain.Zip(partial, (own, rest) => own > 0 ? own / (own + rest) : 0.5)],
            ChiSquare = statistic,
            DegreesOfFreedom = size * (size - 1) / 2,
            PValue = Distributions.PValue.FromChiSquare(statistic, size * (size - 1) / 2),
        };
    }

    /// <inheritdoc/>
    public string Reading(Language language) => Undefined is { } reason
        ? ReadingText.Undefined("KMO", reason, language)
        : "KMO = " + ReadingText.Bounded(KaiserMeyerOlkin, 2, language) + ", Bartlett "
            + ReadingText.Statistic("χ²", ChiSquare, language, DegreesOfFreedom) + ", " + ReadingText.P(PValue, language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);
}
