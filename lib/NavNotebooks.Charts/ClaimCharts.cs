using NavNotebooks.Charts.Verdicts;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts;

/// <summary>Charts of what came of checking claims.</summary>
public static class ClaimCharts
{
    /// <summary>Groups of claims as stacked bars: a segment is how many lead with a verdict. Solid segments rest on print, hatched ones on synthetic data.</summary>
    /// <param name="overview">The groups.</param>
    /// <param name="title">What the picture shows. Default: that it shows leading verdicts.</param>
    /// <exception cref="ArgumentException">There is no group, or no claim in any of them.</exception>
    public static Figure Chart(this VerdictOverview overview, BilingualText? title = null) =>
        new(new VerdictDrawing(overview, title ?? new("What came of checking each statement", "Hva som kom ut av å prøve hver påstand")));
}
