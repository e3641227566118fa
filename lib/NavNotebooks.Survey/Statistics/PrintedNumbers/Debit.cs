using System.Collections.Immutable;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.PrintedNumbers;

/// <summary>Whether a printed mean and standard deviation can be those of a variable that is 0 or 1.</summary>
/// <remarks>
/// Descriptive binary test (Heathers and Brown 2019, DEBIT). With k ones of n the mean is k/n and the deviation √(k(n−k)/(n(n−1))): one
/// decides the other. Every whole k is tried in exact decimals, which is sharper than comparing the two ranges.
/// </remarks>
public sealed record Debit : IStatisticalResult
{
    private Debit(string mean, string deviation, int count)
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

    /// <summary>How many ones give a mean and a deviation that both print so; empty where none does.</summary>
    public ImmutableArray<int> Ones { get; private init; }

    /// <summary>Whether some number of ones gives both.</summary>
    public bool IsConsistent => !Ones.IsEmpty;

    /// <inheritdoc/>
    public UndefinedReason? Undefined => null;

    /// <summary>
    /// Tests a mean and its deviation. Worked number: mean 0.35 with SD 0.49 of 20 is possible (7 ones); with SD 0.45 it is not.
    /// </summary>
    /// <param name="mean">The mean as printed, from 0 to 1.</param>
    /// <param name="deviation">The standard deviation as printed, with denominator n − 1.</param>
    /// <param name="count">Respondents, 2 or more.</param>
    /// <param name="rounding">How both were rounded.</param>
    /// <exception cref="ArgumentException">A number is no printed number, the mean is not from 0 to 1, the deviation is negative, or the count is below 2.</exception>
    public static Debit Of(string mean, string deviation, int count, RoundingRule rounding = RoundingRule.Either)
    {
        PrintedSample.RequireCount(count, 2, nameof(count));
        var number = PrintedNumber.Of(mean, nameof(mean));
        if (number.Value is < 0 or > 1)
        {
            throw new ArgumentException($"'mean' is '{mean}', and the mean of zeros and ones is from 0 to 1. Give 35 per cent as \"0.35\".", nameof(mean));
        }

        var squares = PrintedSample.Deviation(deviation, nameof(deviation)).Range(rounding).NotNegative().Squared().Times((decimal)count * (count - 1));
        var (first, last) = PrintedMoments.Sums(number.Range(rounding), count);
        var ones = Enumerable.Range((int)Math.Max(0, first), (int)Math.Max(0, Math.Min(count, last) - Math.Max(0, first) + 1));
        return new Debit(mean, deviation, count) { Ones = [.. ones.Where(k => squares.Contains((decimal)k * (count - k)))] };
    }

    /// <summary>Equal when the numbers given and the numbers of ones found are equal.</summary>
    public bool Equals(Debit? other) =>
        other is not null && (Mean, Deviation, Count) == (other.Mean, other.Deviation, other.Count) && Ones.AsSpan().SequenceEqual(other.Ones.AsSpan());

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Mean, Deviation, Count, Ones.Length);

    /// <inheritdoc/>
    public string Reading(Language language) =>
        "DEBIT: " + PrintedSample.Reading(Mean, Deviation, Count, language)
        + (IsConsistent
            ? language.In(" are possible for zeros and ones", " er mulig for nuller og enere")
            : language.In(" are impossible for zeros and ones", " er umulig for nuller og enere"));

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);
}
