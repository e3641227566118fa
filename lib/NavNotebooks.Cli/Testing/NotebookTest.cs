using System.Collections.Immutable;

namespace NavNotebooks.Cli.Testing;

/// <summary>A notebook run as a test.</summary>
/// <param name="Name">The notebook's file name.</param>
/// <param name="Failure">What stopped it; <see langword="null"/> when it ran to its end.</param>
/// <param name="Differences">Where fresh outputs differ from stored ones; empty when it was stopped.</param>
internal sealed record NotebookTest(string Name, string? Failure, ImmutableArray<CellDifference> Differences)
{
    /// <summary>Whether it ran to its end and gave what is stored.</summary>
    public bool Passed => Failure is null && Differences.IsEmpty;

    /// <summary>What is wrong, a line each; empty when it passed.</summary>
    public string Message => Failure ?? string.Join('\n', Differences);
}
