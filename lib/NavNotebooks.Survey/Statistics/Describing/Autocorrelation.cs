using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>How like each value of a series is to one some steps before it.</summary>
/// <remarks>
/// r(k) = Σ(x_t − m)(x_{t+k} − m)/Σ(x_t − m)², with one mean m and the full sum of squares below (Box and Jenkins 1976, 2.1). NaN where the series is no longer than
/// the lag, or does not vary.
/// </remarks>
public sealed record Autocorrelation : IStatisticalResult
{
    private Autocorrelation(int lag, int count) => (Lag, Count) = (lag, count);

    /// <summary>Steps between the two.</summary>
    public int Lag { get; }

    /// <summary>Values of the series.</summary>
    public int Count { get; }

    /// <summary>r(k), from −1 to 1.</summary>
    public double Value { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>The autocorrelation of a series. Worked number: 1, 2, 3, 4 with lag 1 gives 0.25.</summary>
    /// <param name="values">The series in its order, without gaps.</param>
    /// <param name="lag">1 or more.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite, or the lag is below 1.</exception>
    public static Autocorrelation Of(ReadOnlySpan<double> values, int lag = 1)
    {
        Require.Valid(values, nameof(values));
        Require.Above(lag, 0, nameof(lag), "Give how many places apart the answers are: 1 for neighbours.");
        var mean = Moments.Mean(values);
        var squares = Moments.SumOfSquares(values, mean);
        var result = new Autocorrelation(lag, values.Length);
        if (values.Length <= lag || squares == 0)
        {
            return result with { Value = double.NaN, Undefined = values.Length <= lag ? UndefinedReason.TooFewObservations : UndefinedReason.NoVariation };
        }

        var deviations = new double[values.Length];
        for (var i = 0; i < deviations.Length; i++)
        {
            deviations[i] = values[i] - mean;
        }

        // The mean is rounded; what the deviations still sum to is taken out of the products.
        var rest = Moments.Mean(deviations);
        for (var i = 0; i < deviations.Length; i++)
        {
            deviations[i] -= rest;
        }

        return result with { Value = Moments.Dot(deviations.AsSpan(0, deviations.Length - lag), deviations.AsSpan(lag)) / squares };
    }

    /// <summary>"r(1) = .94, n = 50".</summary>
    /// <param name="language">The language of the numbers.</param>
    public string Reading(Language language)
    {
        var symbol = "r(" + NumberText.Ungrouped(Lag, 0, language) + ")";
        return Undefined is { } reason
            ? ReadingText.Undefined(symbol, reason, language)
            : symbol + " = " + ReadingText.Bounded(Value, 2, language) + ReadingText.Count(Count, Count, language);
    }

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);
}
