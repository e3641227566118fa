namespace NavNotebooks.Engine.Completing;

/// <summary>Whether a cell is finished.</summary>
/// <param name="Status">Finished, unfinished or wrong.</param>
/// <param name="Indent">What the next line begins with, in spaces; empty unless more is to come.</param>
public sealed record CodeCompleteness(CompletenessStatus Status, string Indent);
