namespace NavNotebooks.Survey.Statistics.Effects;

/// <summary>From which size on an effect is called small, medium or large, and who said so.</summary>
/// <param name="Measure">The scale the sizes are on.</param>
/// <param name="Small">A size of at least this is small; the sign does not matter.</param>
/// <param name="Medium">A size of at least this is medium.</param>
/// <param name="Large">A size of at least this is large.</param>
/// <param name="Source">Author, year and place.</param>
public sealed record RuleOfThumb(EffectMeasure Measure, double Small, double Medium, double Large, string Source)
{
    /// <summary>The word for an effect, by its absolute size; each threshold belongs to the larger word.</summary>
    /// <param name="size">On the scale of <see cref="Measure"/>, of either sign.</param>
    /// <exception cref="ArgumentException">The size is NaN: there is nothing to judge.</exception>
    public EffectMagnitude Judge(double size)
    {
        if (double.IsNaN(size))
        {
            throw new ArgumentException("The effect is NaN, so no word fits it. Ask first whether the effect could be computed.", nameof(size));
        }

        var absolute = Math.Abs(size);
        return absolute >= Large ? EffectMagnitude.Large
            : absolute >= Medium ? EffectMagnitude.Medium
            : absolute >= Small ? EffectMagnitude.Small
            : EffectMagnitude.Negligible;
    }
}
