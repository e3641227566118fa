using System.Collections.Immutable;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Cli.Site;

namespace NavNotebooks.Cli.Reporting;

/// <summary>What came of a report.</summary>
/// <param name="Check">The claims, checked.</param>
/// <param name="Notebooks">The notebooks as pages, in reading order.</param>
internal sealed record ReportResult(ClaimCheck Check, ImmutableArray<NotebookPage> Notebooks)
{
    /// <summary>Why figures have no picture; <see langword="null"/> when every figure has one.</summary>
    public string? PictureProblem { get; init; }

    /// <summary>Whether every notebook ran to its end, and nothing deviates but what is known to.</summary>
    public bool IsAsExpected => Check.IsAsExpected && Notebooks.All(page => page.Failure is null);
}
