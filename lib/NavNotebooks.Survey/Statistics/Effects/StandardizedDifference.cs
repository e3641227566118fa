using NavNotebooks.Survey.Statistics.Distributions;

namespace NavNotebooks.Survey.Statistics.Effects;

/// <summary>A difference in standard deviations, with what its noncentral t interval is made of.</summary>
/// <param name="Measure">The scale.</param>
/// <param name="Value">The standardised difference.</param>
/// <param name="Scale">Its standard error where there is no difference: Value / Scale is a t.</param>
/// <param name="DegreesOfFreedom">Of that t.</param>
internal readonly record struct StandardizedDifference(EffectMeasure Measure, double Value, double Scale, double DegreesOfFreedom)
{
    /// <summary>The standard deviation that was divided by, in the variable's unit.</summary>
    internal double Unit { get; init; } = double.NaN;

    /// <summary>Why there is none.</summary>
    internal UndefinedReason? Undefined { get; private init; }

    internal static StandardizedDifference None(EffectMeasure measure, UndefinedReason reason) =>
        new(measure, double.NaN, double.NaN, double.NaN) { Undefined = reason };

    /// <summary>The effect: its interval is that of the noncentrality of its t, times the scale.</summary>
    internal EffectSize At(double level)
    {
        Require.Level(level);
        if (Undefined is { } reason)
        {
            return EffectSize.None(Measure, reason, level);
        }

        var noncentrality = NoncentralT.NoncentralityInterval(Value / Scale, DegreesOfFreedom, level);
        return EffectSize.Of(Measure, Value, new Interval(noncentrality.Low * Scale, noncentrality.High * Scale, level));
    }
}
