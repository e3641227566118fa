using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Effects;

/// <summary>How large an effect is, free of its unit, with its interval.</summary>
/// <remarks>
/// Positive (a ratio: above 1) when the first is larger. Where a group is empty, too small, or nothing varies, value and interval are NaN
/// and <see cref="Undefined"/> says why. Values must be valid answers; leave missing ones out first.
/// </remarks>
public sealed partial record EffectSize : IStatisticalResult
{
    private EffectSize(EffectMeasure measure, double value, Interval interval)
    {
        Measure = measure;
        Value = value;
        Interval = interval;
    }

    /// <summary>The scale it is on.</summary>
    public EffectMeasure Measure { get; }

    /// <summary>The effect.</summary>
    public double Value { get; }

    /// <summary>Its two-sided interval; how it was made stands with each measure.</summary>
    public Interval Interval { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>The most used rule's word for it (<see cref="RulesOfThumb.For"/>); <see langword="null"/> without rule or value.</summary>
    public EffectMagnitude? Magnitude => Undefined is null ? RulesOfThumb.For(Measure)?.Judge(Value) : null;

    /// <inheritdoc/>
    public string Reading(Language language) =>
        Undefined is { } reason ? ReadingText.Undefined(Measure.Symbol(), reason, language)
        : Measure.IsBounded() ? ReadingText.BoundedEstimate(Measure.Symbol(), Value, Interval, language)
        : ReadingText.Estimate(Measure.Symbol(), Value, Interval, language);

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    /// <summary>An effect that another statistic has computed.</summary>
    internal static EffectSize Of(EffectMeasure measure, double value, Interval interval) => new(measure, value, interval);

    /// <summary>An effect that cannot be computed.</summary>
    internal static EffectSize None(EffectMeasure measure, UndefinedReason reason, double level) =>
        new(measure, double.NaN, Interval.Undefined(level: level)) { Undefined = reason };
}
