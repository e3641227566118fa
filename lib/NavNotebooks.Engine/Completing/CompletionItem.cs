namespace NavNotebooks.Engine.Completing;

/// <summary>Something that could stand at the cursor.</summary>
/// <param name="Text">What is written into the cell.</param>
/// <param name="Kind">
/// class, struct, interface, enum, delegate, method, property, field, event, local, parameter, namespace, keyword; name for one offered inside a
/// string, command for a magic command, file for a path.
/// </param>
/// <param name="Signature">On one line, with the number of further overloads; empty where there is nothing to tell.</param>
/// <param name="Documentation">Its summary as plain text; empty where none is at hand.</param>
public sealed record CompletionItem(string Text, string Kind, string Signature, string Documentation);
