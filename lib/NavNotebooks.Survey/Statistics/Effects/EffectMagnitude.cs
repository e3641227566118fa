namespace NavNotebooks.Survey.Statistics.Effects;

/// <summary>The word that a rule of thumb has for an effect.</summary>
public enum EffectMagnitude
{
    /// <summary>Below the rule's small effect.</summary>
    Negligible,

    /// <summary>From the rule's small effect on.</summary>
    Small,

    /// <summary>From the rule's medium effect on.</summary>
    Medium,

    /// <summary>From the rule's large effect on.</summary>
    Large,
}
