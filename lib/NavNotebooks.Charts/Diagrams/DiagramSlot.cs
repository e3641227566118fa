using System.Collections.Immutable;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>A place in a row of a diagram: one node, a stack of nodes below one parent, or the passage of an edge between others.</summary>
/// <param name="Number">Its number among all slots.</param>
/// <param name="Row">Its row from the top.</param>
/// <param name="Lane">Its lane.</param>
/// <param name="Nodes">The nodes in it; empty for a passage.</param>
internal sealed record DiagramSlot(int Number, int Row, int Lane, ImmutableArray<int> Nodes)
{
    /// <summary>Whether only a line runs through it.</summary>
    public bool IsPassage => Nodes.IsEmpty;

    /// <summary>Whether its nodes hang below each other.</summary>
    public bool IsStack => Nodes.Length > 1;
}
