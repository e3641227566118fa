using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>How much weights differ, and what that costs in precision.</summary>
/// <remarks>Of rows with a weight above 0; without any, all but the count is NaN.</remarks>
public sealed record WeightSpread : IStatisticalResult
{
    private WeightSpread()
    {
    }

    /// <summary>Rows with a weight above 0.</summary>
    public int Count { get; private init; }

    /// <summary>Σw.</summary>
    public double Sum { get; private init; }

    /// <summary>The least weight above 0.</summary>
    public double Least { get; private init; }

    /// <summary>The largest weight.</summary>
    public double Largest { get; private init; }

    /// <summary>The middle weight, the mean of the two middle ones of an even number.</summary>
    public double Median { get; private init; }

    /// <summary>Σw/n.</summary>
    public double Mean => Sum / Count;

    /// <summary>√(nΣw²/(Σw)² − 1): standard deviation over mean, with n in the deviation's denominator.</summary>
    public double VariationCoefficient => Math.Sqrt(Math.Max(0, DesignEffect - 1));

    /// <summary>Kish's factor nΣw²/(Σw)² = 1 + CV²: what weighting alone does to the variance of a mean if weights are unrelated to answers.</summary>
    public double DesignEffect { get; private init; }

    /// <summary>(Σw)²/Σw²: n over the design effect.</summary>
    public double EffectiveCount => Count / DesignEffect;

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// The spread of weights (Kish 1965, 11.7; 1992). Worked number: 1, 1, 2, 2 give a design effect of 1.111111, an effective count of 3.6.
    /// </summary>
    /// <param name="weights">Finite and not negative.</param>
    /// <exception cref="ArgumentException">A weight is NaN, infinite or negative.</exception>
    public static WeightSpread Of(ReadOnlySpan<double> weights)
    {
        Require.Weights(weights, weights.Length);
        var sorted = new double[weights.Length - weights.Count(0.0)];
        var count = 0;
        foreach (var weight in weights)
        {
            if (weight > 0)
            {
                sorted[count++] = weight;
            }
        }

        Array.Sort(sorted);
        var sum = Moments.Sum(sorted);
        return count == 0
            ? new WeightSpread { Sum = 0, Least = double.NaN, Largest = double.NaN, Median = double.NaN, DesignEffect = double.NaN, Undefined = UndefinedReason.EmptyGroup }
            : new WeightSpread
            {
                Count = count,
                Sum = sum,
                Least = sorted[0],
                Largest = sorted[^1],
                Median = (sorted[(count - 1) / 2] + sorted[count / 2]) / 2,
                DesignEffect = count * Moments.Dot(sorted, sorted) / (sum * sum),
            };
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        var name = language.In("weights", "vekter");
        return Undefined is { } reason
            ? ReadingText.Undefined(name, reason, language)
            : name + " " + NumberText.Ungrouped(Least, 2, language) + "–" + NumberText.Ungrouped(Largest, 2, language)
                + ", CV = " + NumberText.Ungrouped(VariationCoefficient, 2, language)
                + ", deff = " + NumberText.Ungrouped(DesignEffect, 2, language)
                + ", " + language.In("effective n", "effektiv n") + " = " + NumberText.Ungrouped(EffectiveCount, 1, language)
                + ", n = " + NumberText.Ungrouped(Count, 0, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);
}
