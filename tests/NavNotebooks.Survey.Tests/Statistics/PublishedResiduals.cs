using System.Globalization;
using System.Runtime.CompilerServices;
using NavNotebooks.Survey.Crosschecks;

namespace NavNotebooks.Survey.Tests.Statistics;

/// <summary>What the committed page of residuals says.</summary>
internal sealed class PublishedResiduals
{
    private static readonly Lazy<PublishedResiduals> Read = new(() => new PublishedResiduals(File.Exists(Path()) ? File.ReadAllText(Path()) : string.Empty));

    private readonly Dictionary<(string File, string Case, string Subject), int> steps = [];

    public PublishedResiduals(string page)
    {
        var file = string.Empty;
        foreach (var line in page.Split('\n'))
        {
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                file = line[3..].Trim();
            }
            else if (line.StartsWith("| ", StringComparison.Ordinal) && line != ResidualPage.Heading)
            {
                var cells = line.Split('|', StringSplitOptions.TrimEntries);
                steps[(file, cells[2], cells[1])] = cells[4] == "–" ? 0 : int.Parse(cells[4].AsSpan(2), CultureInfo.InvariantCulture);
            }
        }
    }

    public static PublishedResiduals Committed => Read.Value;

    /// <summary>File, case and computing type of every row.</summary>
    public IReadOnlyCollection<(string File, string Case, string Subject)> Rows => steps.Keys;

    public void RequireNoWorse(OracleResidual residual)
    {
        if (steps.TryGetValue((residual.File, residual.Case, residual.Subject), out var promised))
        {
            Assert.True(
                Digits.StepOf(residual.Agreement) >= promised,
                string.Create(
                    CultureInfo.InvariantCulture,
                    $"docs/residuals.md promises {promised} digits for {residual.Subject} in {residual.File}, {residual.Case}; these are {residual.Agreement:F1}. Mend the computation, or make the page again."));
        }
    }

    private static string Path([CallerFilePath] string here = "") =>
        System.IO.Path.GetFullPath(System.IO.Path.Combine(System.IO.Path.GetDirectoryName(here)!, "../../../docs/residuals.md"));
}
