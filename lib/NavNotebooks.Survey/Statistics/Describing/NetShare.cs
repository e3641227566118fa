using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Describing;

/// <summary>The top share of a scale minus its bottom share, among the same respondents: the net agreement.</summary>
/// <remarks>
/// The two shares are of one multinomial: Var(p₁ − p₂) = (p₁ + p₂ − (p₁ − p₂)²)/n (Agresti 2013, 1.4), more than if they were of different people. The interval
/// joins the intervals of the two shares by the rule of Zou and Donner (2008; Newcombe 1998 for pairs) with their correlation ρ:
/// d − √((p₁−l₁)² + (u₂−p₂)² − 2ρ(p₁−l₁)(u₂−p₂)) and likewise above, so that it holds for small n and shares near 0. Without respondents all is NaN;
/// of one weighted respondent the error is.
/// </remarks>
public sealed record NetShare : IStatisticalResult, ITellsFew
{
    private NetShare(Proportion top, Proportion bottom) => (Top, Bottom) = (top, bottom);

    /// <summary>Share at the top, with its own interval.</summary>
    public Proportion Top { get; }

    /// <summary>Share at the bottom, with its own interval.</summary>
    public Proportion Bottom { get; }

    /// <summary>Top minus bottom, from −1 to 1.</summary>
    public double Net => Top.Share - Bottom.Share;

    /// <summary>√Var(p₁ − p₂) with the shares as they are; weighted by linearisation.</summary>
    public double StandardError { get; private init; }

    /// <summary>Interval of the net share, inside −1 to 1.</summary>
    public Interval Interval { get; private init; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined => Top.Undefined;

    /// <inheritdoc/>
    bool ITellsFew.TellsFew => FewPersons.Are(Top.Share, Top.Count) || FewPersons.Are(Bottom.Share, Bottom.Count) || FewPersons.Are(Top.Share + Bottom.Share, Top.Count);

    /// <summary>
    /// From counts. Worked number: of 158, 71 at the top and 52 at the bottom give 0.120253, standard error 0.069538, from −0.017091 to 0.252500.
    /// </summary>
    /// <param name="top">How many are at the top.</param>
    /// <param name="bottom">How many are at the bottom.</param>
    /// <param name="count">How many answered.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">The two are more than the count, or a number is negative.</exception>
    public static NetShare OfCounts(double top, double bottom, double count, double level = Interval.DefaultLevel)
    {
        Require.Count(top, nameof(top));
        Require.Count(bottom, nameof(bottom));
        if (top + bottom > count)
        {
            throw new ArgumentException(
                string.Create(CultureInfo.InvariantCulture, $"{top} at the top and {bottom} at the bottom are more than the {count} who answered. Give all who answered, those between included."),
                nameof(count));
        }

        var (above, below) = (Proportion.OfCounts(top, count, level: level), Proportion.OfCounts(bottom, count, level: level));
        var net = above.Share - below.Share;
        return Join(above, below, Math.Sqrt(Math.Max(0, above.Share + below.Share - (net * net)) / count));
    }

    /// <summary>From unweighted answers; the same as from their counts.</summary>
    /// <param name="values">Valid answers.</param>
    /// <param name="sides">Which codes are the top and the bottom.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value is NaN or infinite.</exception>
    public static NetShare Of(ReadOnlySpan<double> values, AnswerSides sides, double level = Interval.DefaultLevel)
    {
        Require.Valid(values, nameof(values));
        double top = 0, bottom = 0;
        foreach (var value in values)
        {
            top += sides.Top.Contains(value) ? 1 : 0;
            bottom += sides.Bottom.Contains(value) ? 1 : 0;
        }

        return OfCounts(top, bottom, values.Length, level);
    }

    /// <summary>
    /// From weighted answers, the shares with their logit intervals. Worked number: 5, 4, 1, 3, 2, 4 with weights 1, 2, 1, 1, 1, 0.5, top 4 and 5, bottom 1 and 2, gives
    /// 0.230769.
    /// </summary>
    /// <param name="values">Valid answers.</param>
    /// <param name="weights">One per answer, in the same order; not negative.</param>
    /// <param name="sides">Which codes are the top and the bottom.</param>
    /// <param name="level">Level of the interval.</param>
    /// <exception cref="ArgumentException">A value or weight is NaN or infinite, a weight is negative, or the lengths differ.</exception>
    public static NetShare Weighted(ReadOnlySpan<double> values, ReadOnlySpan<double> weights, AnswerSides sides, double level = Interval.DefaultLevel)
    {
        Require.Valid(values, nameof(values));
        Require.Weights(weights, values.Length);
        bool[] top = new bool[values.Length], bottom = new bool[values.Length];
        var balance = new double[values.Length];
        for (var i = 0; i < values.Length; i++)
        {
            (top[i], bottom[i]) = (sides.Top.Contains(values[i]), sides.Bottom.Contains(values[i]));
            balance[i] = top[i] ? 1 : bottom[i] ? -1 : 0;
        }

        return Join(
            Proportion.Weighted(top, weights, level: level),
            Proportion.Weighted(bottom, weights, level: level),
            Summary.Weighted(balance, weights).StandardError);
    }

    /// <summary>"net 12.0 [−1.7, 25.3] pp: 44.9 % at the top, 32.9 % at the bottom, n = 158".</summary>
    /// <param name="language">The language of the words and numbers.</param>
    public string Reading(Language language) => Undefined == UndefinedReason.EmptyGroup
        ? ReadingText.Undefined(language.In("net share", "nettoandel"), UndefinedReason.EmptyGroup, language)
        : ReadingText.PercentagePoints(language.In("net ", "netto "), Net, Interval, language)
            + ": " + NumberText.Percent(Top.Share, 1, language) + language.In(" at the top, ", " øverst, ")
            + NumberText.Percent(Bottom.Share, 1, language) + language.In(" at the bottom", " nederst")
            + ReadingText.Count(Top.Count, Top.EffectiveCount, language);

    /// <summary>The English reading.</summary>
    public override string ToString() => Reading(Language.English);

    private static NetShare Join(Proportion top, Proportion bottom, double error) =>
        new(top, bottom) { StandardError = error, Interval = Together(top, bottom, error) };

    private static Interval Together(Proportion top, Proportion bottom, double error)
    {
        if (!top.Interval.IsDefined)
        {
            return Interval.Undefined(level: top.Interval.Level);
        }

        var net = top.Share - bottom.Share;
        var product = top.StandardError * bottom.StandardError;
        var correlation = product > 0
            ? Math.Clamp(((top.StandardError * top.StandardError) + (bottom.StandardError * bottom.StandardError) - (error * error)) / (2 * product), -1, 1)
            : 0;
        return new Interval(
            Math.Max(-1, net - Reach(top.Share - top.Interval.Low, bottom.Interval.High - bottom.Share)),
            Math.Min(1, net + Reach(top.Interval.High - top.Share, bottom.Share - bottom.Interval.Low)),
            top.Interval.Level);

        double Reach(double first, double second) =>
            Math.Sqrt(Math.Max(0, (first * first) + (second * second) - (2 * correlation * first * second)));
    }
}
