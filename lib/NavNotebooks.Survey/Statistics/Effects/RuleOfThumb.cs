using System.Collections.Immutable;

namespace NavNotebooks.Survey.Statistics.Effects;

/// <summary>From which size on an effect is called small, medium, large …, and who said so.</summary>
/// <param name="Name">Author and year, such as "Cohen 1988".</param>
/// <param name="Measure">The scale the sizes are on.</param>
/// <param name="Thresholds">In rising order; each belongs to the larger word.</param>
/// <param name="Source">Author, year, title and place.</param>
public sealed record RuleOfThumb(string Name, EffectMeasure Measure, ImmutableArray<EffectThreshold> Thresholds, string Source)
{
    /// <summary>
    /// The word for an effect. The direction does not matter: sizes are taken absolutely, a ratio below 1 as its inverse, and a
    /// probability of superiority below one half as its complement.
    /// </summary>
    /// <param name="size">On the scale of <see cref="Measure"/>.</param>
    /// <exception cref="ArgumentException">The size is NaN: there is nothing to judge.</exception>
    public EffectMagnitude Judge(double size)
    {
        if (double.IsNaN(size))
        {
            throw new ArgumentException("The effect is NaN, so no word fits it. Ask first whether the effect could be computed.", nameof(size));
        }

        var strength = Measure switch
        {
            EffectMeasure.RiskRatio or EffectMeasure.OddsRatio => size < 1 ? 1 / size : size,
            EffectMeasure.ProbabilityOfSuperiority => Math.Max(size, 1 - size),
            _ => Math.Abs(size),
        };
        var word = EffectMagnitude.Negligible;
        foreach (var threshold in Thresholds)
        {
            word = strength >= threshold.From ? threshold.Magnitude : word;
        }

        return word;
    }

    /// <summary>The word for a computed effect.</summary>
    /// <param name="effect">On the scale of <see cref="Measure"/>.</param>
    /// <exception cref="ArgumentException">The effect is on another scale, or it is undefined.</exception>
    public EffectMagnitude Judge(EffectSize effect)
    {
        ArgumentNullException.ThrowIfNull(effect);
        return effect.Measure == Measure
            ? Judge(effect.Value)
            : throw new ArgumentException($"The rule of {Name} is for {Measure}, the effect is a {effect.Measure}. Take a rule for that scale: RulesOfThumb.OfMeasure.", nameof(effect));
    }
}
