using NavNotebooks.Cli.Pictures;
using NavNotebooks.Cli.Site;
using NavNotebooks.Display;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Cli.Reporting;

/// <summary>What a report is made of, and where it goes.</summary>
/// <param name="Notebooks">The notebooks to run.</param>
/// <param name="Out">The folder to be replaced by the site.</param>
internal sealed record ReportOptions(NotebookFolder Notebooks, string Out)
{
    /// <summary>The user's own files; <see langword="null"/> for the embedded data alone.</summary>
    public string? Data { get; init; }

    /// <summary>How notebooks are run. Results are shown in both languages, whatever it says of that.</summary>
    public RunOptions Run { get; init; } = new();

    /// <summary>Whether notebooks are run; where not, the pages show the outputs that are stored in them, in English. Claims are checked all the same.</summary>
    /// <value>Default: true.</value>
    public bool Runs { get; init; } = true;

    /// <summary>The language that a reader sees who chooses none.</summary>
    /// <value>Default: English.</value>
    public Language Language { get; init; } = Language.English;

    /// <summary>Where figures are drawn from.</summary>
    public PlotlyScript Plotly { get; init; } = PlotlyScript.BesideProgram;

    /// <summary>What draws the pictures that are not at hand.</summary>
    public PictureMaker Pictures { get; init; } = PictureMaker.Here;
}
