using NavNotebooks.Cli.Site;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Cli.Reporting;

/// <summary>What a report is made of, and where it goes.</summary>
/// <param name="Notebooks">The notebooks to run.</param>
/// <param name="Out">The folder to be replaced by the site.</param>
internal sealed record ReportOptions(NotebookFolder Notebooks, string Out)
{
    /// <summary>The user's own files; <see langword="null"/> for the embedded data alone.</summary>
    public string? Data { get; init; }

    /// <summary>How notebooks are run.</summary>
    public RunOptions Run { get; init; } = new();

    /// <summary>Where figures are drawn from.</summary>
    public PlotlyScript Plotly { get; init; } = PlotlyScript.BesideProgram;
}
