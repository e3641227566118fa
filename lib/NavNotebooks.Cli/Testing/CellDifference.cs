namespace NavNotebooks.Cli.Testing;

/// <summary>How the fresh outputs of a cell differ from the stored ones.</summary>
/// <param name="Index">The cell's place among all cells, from 0.</param>
/// <param name="Cell">The cell as the reader knows it: its place among the code cells, and its id.</param>
/// <param name="What">What differs.</param>
internal sealed record CellDifference(int Index, string Cell, string What)
{
    /// <summary>Cell and difference on one line.</summary>
    public override string ToString() => $"{Cell}: {What}";
}
