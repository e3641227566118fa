using NavNotebooks.Charts.Bars;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts;

/// <summary>Charts of survey estimates, one method a kind.</summary>
public static class SurveyCharts
{
    /// <summary>Shares as bars, by group and wave. Printed and computed bars differ in the picture.</summary>
    /// <param name="comparison">Shares.</param>
    /// <param name="figure">The document's figure that it stands for ("F27"): gives title and source. Default: none.</param>
    /// <param name="title">A title of its own. Default: the figure's, else the variable's.</param>
    /// <exception cref="ArgumentException">The comparison is of means, is empty, or the figure shows other variables.</exception>
    public static Figure BarChart(this SurveyComparison comparison, string? figure = null, BilingualText? title = null) =>
        comparison.Estimates.BarChart(figure: figure, title: title);

    /// <inheritdoc cref="BarChart(SurveyComparison, string?, BilingualText?)"/>
    public static Figure BarChart(this EstimateTable estimates, string? figure = null, BilingualText? title = null) =>
        new(new BarDrawing(estimates, Request(estimates, figure, title), sorted: false));

    /// <summary>The boxes of a question with several answers as bars, the most usual first.</summary>
    /// <inheritdoc cref="BarChart(SurveyComparison, string?, BilingualText?)"/>
    public static Figure MultiSelectChart(this SurveyComparison comparison, string? figure = null, BilingualText? title = null) =>
        comparison.Estimates.MultiSelectChart(figure: figure, title: title);

    /// <inheritdoc cref="MultiSelectChart(SurveyComparison, string?, BilingualText?)"/>
    public static Figure MultiSelectChart(this EstimateTable estimates, string? figure = null, BilingualText? title = null) =>
        new(new BarDrawing(estimates, Request(estimates, figure, title), sorted: true));

    private static FigureRequest Request(EstimateTable estimates, string? figure, BilingualText? title) =>
        FigureRequest.Of(figure, title, estimates.Select(estimate => estimate.Of));
}
