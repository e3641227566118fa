using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Waves;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>A mean as a report prints it: rounded, with its n and without a standard deviation.</summary>
/// <remarks>In the unit of the scale. Equal when text and count are equal.</remarks>
public readonly record struct PrintedMean
{
    /// <summary>A mean from print.</summary>
    /// <param name="printed">The mean with the decimals printed, such as <c>"3.4"</c> or <c>"4.0"</c>.</param>
    /// <param name="count">Number of valid answers, 2 or more.</param>
    /// <exception cref="ArgumentException">The text is no printed number, or the count is below 2.</exception>
    public PrintedMean(string printed, int count)
    {
        if (count < 2)
        {
            throw new ArgumentOutOfRangeException(nameof(count), count, "A mean is compared with what its answers vary by, which takes two answers or more. Give the n of the group.");
        }

        (Printed, Count, Range) = (printed, count, PrintedNumber.Of(printed, nameof(printed)).Range(RoundingRule.Either).ToInterval());
    }

    /// <summary>The text printed.</summary>
    public string Printed { get; }

    /// <summary>Number of valid answers.</summary>
    public int Count { get; }

    /// <summary>Every mean that prints so.</summary>
    public RoundingInterval Range { get; }

    /// <summary>
    /// The largest standard deviation, with denominator n − 1, that answers with such a mean can have: √((b − m)(m − a)·n/(n − 1)) on a scale from a to b
    /// (Bhatia and Davis 2000, American Mathematical Monthly 107, 353–357), reached when everyone is at one of its ends. Worked number: 3.1 of 430 on
    /// 1 to 5 may be as near the middle as 3.05, which allows 2.001704.
    /// </summary>
    /// <param name="scale">The scale that was asked on.</param>
    /// <exception cref="ArgumentException">No mean that prints so lies on the scale.</exception>
    public double LargestDeviation(ScaleRange scale)
    {
        if (Range.High < scale.Lowest || Range.Low > scale.Highest)
        {
            throw new ArgumentException($"A mean of {Printed} is outside the scale {scale}. Give the scale that the question was asked on.", nameof(scale));
        }

        var middle = (scale.Lowest + scale.Highest) / 2.0;
        var mean = Math.Clamp(middle, Math.Max(Range.Low, scale.Lowest), Math.Min(Range.High, scale.Highest));
        return Math.Sqrt((scale.Highest - mean) * (mean - scale.Lowest) * Count / (Count - 1.0));
    }

    /// <summary>"M = 3.4, n = 430".</summary>
    /// <param name="language">The language of the numbers.</param>
    public string Reading(Language language) =>
        "M = " + (language == Language.Bokmål ? Printed.Replace('.', ',') : Printed) + ReadingText.Count(Count, Count, language);

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);
}
