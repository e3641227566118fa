namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>The value of a variable for a case or source.</summary>
/// <param name="Variable">Id of the variable.</param>
/// <param name="Type">The form in which the file writes it.</param>
/// <param name="Text">The value as written; <see langword="null"/> where the file has no value, which is not an empty text.</param>
public sealed record QdaValue(QdaId Variable, QdaVariableType Type, string? Text);
