using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Plotly;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Forest;

/// <summary>The axis that all differences are drawn on: standard deviations or percentage points, with zero on it.</summary>
internal sealed class ForestAxis
{
    /// <summary>Pixels below the plot for ticks and title.</summary>
    public const double Foot = 46;

    private const int MostSteps = 8;

    private static readonly ImmutableArray<double> Steps = [0.1, 0.2, 0.5, 1, 2, 5, 10, 20, 50];

    private readonly bool ofShares;
    private readonly double low;
    private readonly double high;

    /// <summary>An axis that holds every value and interval.</summary>
    public ForestAxis(ImmutableArray<ForestRow> rows, bool ofShares)
    {
        this.ofShares = ofShares;
        var ends = rows.Where(row => row.Value is not null)
            .SelectMany(row => new[] { row.Value!.Value, row.Interval?.Low ?? row.Value.Value, row.Interval?.High ?? row.Value.Value })
            .Append(0).ToList();
        var margin = Math.Max((ends.Max() - ends.Min()) * 0.03, ofShares ? 1 : 0.02);
        (low, high) = (ends.Min() - margin, ends.Max() + margin);
    }

    /// <summary>The range drawn.</summary>
    public (double Low, double High) Range => (low, high);

    public PlotlyAxis For(Language language)
    {
        var step = Steps.First(candidate => (high - low) / candidate <= MostSteps || candidate == Steps[^1]);
        var ticks = Enumerable.Range((int)Math.Ceiling(low / step), (int)Math.Floor(high / step) - (int)Math.Ceiling(low / step) + 1)
            .Select(tick => tick * step).ToList();
        return new PlotlyAxis(low, high)
        {
            Title = ofShares
                ? language.Pick("Difference in percentage points", "Forskjell i prosentpoeng")
                : language.Pick("Hedges’ g: difference in standard deviations", "Hedges’ g: forskjell i standardavvik"),
            TickValues = [.. ticks],
            TickTexts = [.. ticks.Select(tick => (tick > 0 ? "+" : string.Empty) + NumberText.Format(tick, ofShares || step >= 1 ? 0 : 1, language))],
            TickSize = 11,
            Grid = true,
        };
    }
}
