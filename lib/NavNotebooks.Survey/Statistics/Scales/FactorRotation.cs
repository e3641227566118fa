namespace NavNotebooks.Survey.Statistics.Scales;

/// <summary>How factors are turned so that each item belongs to as few of them as can be.</summary>
public enum FactorRotation
{
    /// <summary>Not at all: factors in the order of what they explain, uncorrelated.</summary>
    None,

    /// <summary>Varimax with Kaiser's normalisation (Kaiser 1958): factors stay uncorrelated.</summary>
    Varimax,

    /// <summary>Direct oblimin with γ = 0, also called direct quartimin, not normalised (Jennrich and Sampson 1966): factors may correlate.</summary>
    Oblimin,
}
