using System.Collections.Immutable;

namespace NavNotebooks.Engine.Completing;

/// <summary>What could stand at the cursor, best first.</summary>
/// <param name="Start">Where the text begins that an item replaces, as a UTF-16 index.</param>
/// <param name="End">Where it ends: the cursor, or the end of the string that holds a name.</param>
/// <param name="Items">In the same order every time: what continues the typed letters as they are, then in any case, then by the initials of its words.</param>
public sealed record CompletionList(int Start, int End, ImmutableArray<CompletionItem> Items)
{
    /// <summary>Nothing fits.</summary>
    public static CompletionList Nothing(int position) => new(position, position, []);
}
