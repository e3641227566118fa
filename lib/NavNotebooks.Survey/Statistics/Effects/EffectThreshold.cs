namespace NavNotebooks.Survey.Statistics.Effects;

/// <summary>The size from which on a rule of thumb has a word for an effect.</summary>
/// <param name="From">Effects of at least this size, whatever their sign, bear the word.</param>
/// <param name="Magnitude">The word.</param>
public readonly record struct EffectThreshold(double From, EffectMagnitude Magnitude);
