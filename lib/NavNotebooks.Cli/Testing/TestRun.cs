using System.Collections.Immutable;
using NavNotebooks.Cli.Checking;

namespace NavNotebooks.Cli.Testing;

/// <summary>What came of running notebooks as tests, and of checking the claims beside them.</summary>
/// <param name="Notebooks">One for each notebook, in the order given.</param>
/// <param name="Check">The claims, checked.</param>
internal sealed record TestRun(ImmutableArray<NotebookTest> Notebooks, ClaimCheck Check)
{
    /// <summary>When it began.</summary>
    public required DateTimeOffset Start { get; init; }

    /// <summary>When it was done.</summary>
    public required DateTimeOffset Finish { get; init; }

    /// <summary>Every case of a test report: notebooks with their cells, then claims.</summary>
    public IEnumerable<TestCase> Cases => Notebooks.SelectMany(NotebookCases.Of).Concat(ClaimCases.Of(Check));
}
