namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>What a value means: 1 "Yes".</summary>
/// <param name="Value">The value.</param>
/// <param name="Label">What it means.</param>
public sealed record ValueLabel(DataValue Value, string Label);
