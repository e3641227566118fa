namespace NavNotebooks.Survey.Statistics.Effects;

/// <summary>The words that rules of thumb have for effects, in rising order.</summary>
public enum EffectMagnitude
{
    /// <summary>Below the lowest threshold of the rule.</summary>
    Negligible,

    /// <summary>Very small.</summary>
    VerySmall,

    /// <summary>Small.</summary>
    Small,

    /// <summary>Medium, moderate or typical.</summary>
    Medium,

    /// <summary>Large.</summary>
    Large,

    /// <summary>Very large.</summary>
    VeryLarge,

    /// <summary>Huge.</summary>
    Huge,
}
