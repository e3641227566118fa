using System.Collections.Immutable;
using System.Globalization;
using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>How answers are distributed over a scale: a share with its interval per code, codes that nobody gave included.</summary>
/// <remarks>
/// Shares are of all valid answers and add to 1. Each interval is at the level by itself, Wilson's or, with weights, the logit; where they are asked for together
/// each is made at 1 − (1 − level)/k for k codes, which for Wilson's is the simultaneous interval of Goodman (1965, Technometrics 7, 247–254): all of them then hold
/// at once at the level, whatever is read first. Without respondents shares and intervals are NaN.
/// </remarks>
public sealed record AnswerDistribution : IStatisticalResult, ITellsFew
{
    private AnswerDistribution(ImmutableArray<double> codes, ImmutableArray<double> counts, ImmutableArray<Proportion> shares) =>
        (Codes, Counts, Shares) = (codes, counts, shares);

    /// <summary>The codes of the scale, in the order given.</summary>
    public ImmutableArray<double> Codes { get; }

    /// <summary>Respondents per code; they are not weighted.</summary>
    public ImmutableArray<double> Counts { get; }

    /// <summary>The share of each code.</summary>
    public ImmutableArray<Proportion> Shares { get; }

    /// <summary>Level at which every interval, or all together, hold.</summary>
    public double Level { get; private init; }

    /// <summary>Whether the intervals hold together.</summary>
    public bool IsSimultaneous { get; private init; }

    /// <summary>Respondents with a valid answer and a weight above 0.</summary>
    public double Count { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined => Shares.IsEmpty || Count == 0 ? UndefinedReason.EmptyGroup : null;

    /// <inheritdoc/>
    bool ITellsFew.TellsFew => Shares.Any(share => FewPersons.Are(share.Share, share.Count));

    /// <summary>
    /// From counts per code. Worked number: 20, 52, 15, 13 of 100 together at 0.95 give for the first 0.2 from 0.119098 to 0.316135.
    /// </summary>
    /// <param name="codes">The scale's codes, each once.</param>
    /// <param name="counts">Respondents per code.</param>
    /// <param name="level">Level of the intervals.</param>
    /// <param name="simultaneous">Whether they are to hold together. Default: each by itself.</param>
    /// <exception cref="ArgumentException">A code comes twice, a count is negative, or the lengths differ.</exception>
    public static AnswerDistribution OfCounts(ReadOnlySpan<double> codes, ReadOnlySpan<double> counts, double level = Interval.DefaultLevel, bool simultaneous = false)
    {
        RequireCodes(codes);
        CountTable.RequireCounts(counts, nameof(counts));
        Require.SameLength(counts.Length, codes.Length, nameof(counts), nameof(codes));
        var total = 0.0;
        foreach (var count in counts)
        {
            total += count;
        }

        var own = Own(level, simultaneous, codes.Length);
        var shares = ImmutableArray.CreateBuilder<Proportion>(codes.Length);
        foreach (var count in counts)
        {
            shares.Add(Proportion.OfCounts(count, total, level: own));
        }

        return new([.. codes], [.. counts], shares.ToImmutable()) { Level = level, IsSimultaneous = simultaneous, Count = total };
    }

    /// <summary>From unweighted answers; the same as from their counts.</summary>
    /// <param name="values">Valid answers, every one a code of the scale.</param>
    /// <param name="codes">The scale's codes, each once.</param>
    /// <param name="level">Level of the intervals.</param>
    /// <param name="simultaneous">Whether they are to hold together. Default: each by itself.</param>
    /// <exception cref="ArgumentException">A code comes twice, or an answer is none of them.</exception>
    public static AnswerDistribution Of(ReadOnlySpan<double> values, ReadOnlySpan<double> codes, double level = Interval.DefaultLevel, bool simultaneous = false)
    {
        RequireCodes(codes);
        var counts = new double[codes.Length];
        for (var i = 0; i < values.Length; i++)
        {
            counts[Place(values[i], codes, i)]++;
        }

        return OfCounts(codes, counts, level, simultaneous);
    }

    /// <summary>
    /// From weighted answers. Worked number: 1, 2, 2, 3 with weights 1, 1, 2, 1 gives 0.2, 0.6 and 0.2.
    /// </summary>
    /// <param name="values">Valid answers, every one a code of the scale.</param>
    /// <param name="weights">One per answer, in the same order; not negative.</param>
    /// <param name="codes">The scale's codes, each once.</param>
    /// <param name="simultaneous">Whether the intervals at 0.95 are to hold together. Default: each by itself.</param>
    /// <exception cref="ArgumentException">A code comes twice, an answer is none of them, a weight is NaN, infinite or negative, or the lengths differ.</exception>
    public static AnswerDistribution Weighted(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, ReadOnlySpan<double> codes, bool simultaneous = false)
    {
        RequireCodes(codes);
        Require.Weights(weights, values.Length);
        var places = new int[values.Length];
        var counts = new double[codes.Length];
        for (var i = 0; i < values.Length; i++)
        {
            places[i] = Place(values[i], codes, i);
            counts[places[i]] += weights[i] > 0 ? 1 : 0;
        }

        var own = Own(Interval.DefaultLevel, simultaneous, codes.Length);
        var gave = new bool[values.Length];
        var shares = ImmutableArray.CreateBuilder<Proportion>(codes.Length);
        for (var code = 0; code < codes.Length; code++)
        {
            for (var i = 0; i < gave.Length; i++)
            {
                gave[i] = places[i] == code;
            }

            shares.Add(Proportion.Weighted(gave, weights, level: own));
        }

        return new([.. codes], [.. counts], shares.ToImmutable()) { Level = Interval.DefaultLevel, IsSimultaneous = simultaneous, Count = shares.Count == 0 ? 0 : shares[0].Count };
    }

    /// <summary>Equal when codes, counts and shares are equal.</summary>
    public bool Equals(AnswerDistribution? other) =>
        other is not null && (Level, IsSimultaneous) == (other.Level, other.IsSimultaneous)
        && Codes.AsSpan().SequenceEqual(other.Codes.AsSpan()) && Counts.AsSpan().SequenceEqual(other.Counts.AsSpan()) && Shares.SequenceEqual(other.Shares);

    /// <inheritdoc/>
    public override int GetHashCode() => HashCode.Combine(Codes.Length, Count, Level);

    /// <summary>"1: 20.0 %, 2: 52.0 %, 3: 15.0 %, 4: 13.0 %, n = 100".</summary>
    /// <param name="language">The language of the words and numbers.</param>
    public string Reading(Language language)
    {
        if (Undefined is { } reason)
        {
            return ReadingText.Undefined(language.In("distribution", "fordeling"), reason, language);
        }

        var separator = language == Language.Bokmål ? "; " : ", ";
        var parts = Codes.Select((code, i) => code.ToString(CultureInfo.InvariantCulture) + ": " + NumberText.Percent(Shares[i].Share, 1, language));
        return string.Join(separator, parts) + ReadingText.Count(Count, Shares[0].EffectiveCount, language);
    }

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);

    private static double Own(double level, bool simultaneous, int codes)
    {
        Require.Level(level);
        return simultaneous && codes > 0 ? 1 - ((1 - level) / codes) : level;
    }

    private static void RequireCodes(ReadOnlySpan<double> codes)
    {
        Require.Valid(codes, nameof(codes));
        for (var i = 1; i < codes.Length; i++)
        {
            if (codes[..i].Contains(codes[i]))
            {
                throw new ArgumentException(
                    $"'codes' holds a code twice, again at position {i.ToString(CultureInfo.InvariantCulture)}. Give the codes of the scale, each once.",
                    nameof(codes));
            }
        }
    }

    private static int Place(double value, ReadOnlySpan<double> codes, int position)
    {
        var place = codes.IndexOf(value);
        return place >= 0
            ? place
            : throw new ArgumentException(
                $"'values' holds an answer at position {position.ToString(CultureInfo.InvariantCulture)} that is no code of the scale. Leave missing answers out, and give all codes.",
                nameof(codes));
    }
}
