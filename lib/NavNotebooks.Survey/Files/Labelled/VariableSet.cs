using System.Collections.Immutable;

namespace NavNotebooks.Survey.Files.Labelled;


/// <summary>Variables that a user put together under a name, to choose from in dialogs (SPSS: variable sets).</summary>
/// <param name="Name">The set's name.</param>
/// <param name="Variables">Names of its variables.</param>
public sealed record VariableSet(string Name, ImmutableArray<string> Variables);
