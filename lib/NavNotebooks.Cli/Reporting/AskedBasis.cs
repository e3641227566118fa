using NavNotebooks.Display;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Cli.Reporting;

/// <summary>Whether a run rests on the data that were asked for with the parameter <c>data</c>, and on no others.</summary>
internal static class AskedBasis
{
    /// <summary>The parameter's name, the same in every notebook.</summary>
    private const string Parameter = "data";

    /// <summary>Why the outputs are not what was asked for; <see langword="null"/> where they are.</summary>
    /// <param name="run">A run that may be written.</param>
    /// <param name="options">
    /// What it was run with. The parameter is <c>published</c>, <c>synthetic</c> or a folder; anything else asks for nothing in particular.
    /// </param>
    public static string? WhyNotMet(NotebookRun run, RunOptions options)
    {
        var asked = options.Parameters.GetValueOrDefault(Parameter);
        string[] excluded = asked switch
        {
            OpenedData.Published => [OpenedData.Synthetic, OpenedData.OwnMicrodata],
            OpenedData.Synthetic => [OpenedData.OwnMicrodata],
            not null when Directory.Exists(asked) => [OpenedData.Synthetic],
            _ => [],
        };
        var others = run.Opened.Where(data => excluded.Contains(data.Basis)).Select(data => $"{data.Wave}, {data.Basis}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return others.Count == 0
            ? null
            : $"{Parameter}={asked} was asked for, but outputs rest on other data as well ({string.Join("; ", others)}), and are not written. "
                + "Look for cells that ask Surveys.Office or Surveys.Owners, and let them ask surveys.Office, from Surveys.From(data).";
    }
}
