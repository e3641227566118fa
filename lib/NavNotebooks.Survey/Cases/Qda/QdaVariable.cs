namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>What is recorded of cases or sources besides codes.</summary>
/// <param name="Id">The id that values refer to.</param>
/// <param name="Name">The name; where a file has none, the id stands in.</param>
/// <param name="Type">What its values are.</param>
/// <param name="Description">What it means; <see langword="null"/> where nothing is said.</param>
public sealed record QdaVariable(QdaId Id, string Name, QdaVariableType Type, string? Description = null);
