using NavNotebooks.Charts.Bars;
using NavNotebooks.Charts.Changes;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Forest;
using NavNotebooks.Charts.Likert;
using NavNotebooks.Charts.Means;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts;

/// <summary>Charts of survey estimates, one method a kind. Where there is nothing to draw, the picture says why.</summary>
public static class SurveyCharts
{
    /// <summary>Shares as bars, by group and wave. Printed and computed bars differ in the picture.</summary>
    /// <param name="comparison">Shares.</param>
    /// <param name="figure">The document's figure that it stands for ("F27"): gives title and source. Default: none.</param>
    /// <param name="title">A title of its own. Default: the figure's, else the variable's.</param>
    /// <exception cref="ArgumentException">The comparison is of means, or the figure shows other variables.</exception>
    public static Figure BarChart(this SurveyComparison comparison, string? figure = null, BilingualText? title = null) =>
        comparison.Estimates.BarChart(figure: figure, title: title);

    /// <inheritdoc cref="BarChart(SurveyComparison, string?, BilingualText?)"/>
    public static Figure BarChart(this EstimateTable estimates, string? figure = null, BilingualText? title = null) =>
        Drawn(estimates, Request(estimates, figure, title), request => new BarDrawing(estimates, request, sorted: false));

    /// <summary>The boxes of a question with several answers as bars, the most usual first.</summary>
    /// <inheritdoc cref="BarChart(SurveyComparison, string?, BilingualText?)"/>
    public static Figure MultiSelectChart(this SurveyComparison comparison, string? figure = null, BilingualText? title = null) =>
        comparison.Estimates.MultiSelectChart(figure: figure, title: title);

    /// <inheritdoc cref="MultiSelectChart(SurveyComparison, string?, BilingualText?)"/>
    public static Figure MultiSelectChart(this EstimateTable estimates, string? figure = null, BilingualText? title = null) =>
        Drawn(estimates, Request(estimates, figure, title), request => new BarDrawing(estimates, request, sorted: true));

    /// <summary>How answers spread over the whole scale, centred on its middle; those who do not know stand apart.</summary>
    /// <param name="comparison">Distributions of items that share a scale.</param>
    /// <param name="figure">The document's figure that it stands for ("F23"): gives title and source. Default: none.</param>
    /// <param name="title">A title of its own. Default: the figure's, else the variable's or battery's.</param>
    /// <exception cref="ArgumentException">The comparison is not of distributions, or its items have different scales.</exception>
    public static Figure LikertChart(this SurveyComparison comparison, string? figure = null, BilingualText? title = null)
    {
        var estimates = comparison.Estimates;
        return Drawn(estimates, Request(estimates, figure, title), request => new LikertDrawing(estimates, UnsureCount.In(comparison), request));
    }

    /// <summary>Means as points with their 95 per cent intervals, on the whole length of the scale.</summary>
    /// <param name="comparison">Means of items whose scales have the same codes.</param>
    /// <param name="figure">The document's figure that it stands for ("F25"): gives title and source. Default: none.</param>
    /// <param name="title">A title of its own. Default: the figure's, else the variable's or battery's.</param>
    /// <exception cref="ArgumentException">The comparison is of shares, or the scales differ.</exception>
    public static Figure MeansChart(this SurveyComparison comparison, string? figure = null, BilingualText? title = null) =>
        comparison.Estimates.MeansChart(figure: figure, title: title);

    /// <inheritdoc cref="MeansChart(SurveyComparison, string?, BilingualText?)"/>
    public static Figure MeansChart(this EstimateTable estimates, string? figure = null, BilingualText? title = null) =>
        Drawn(estimates, Request(estimates, figure, title), request => new MeansDrawing(estimates, request));

    /// <summary>Changes as arrows from the second estimate of each contrast to the first, with intervals at both ends and of the difference.</summary>
    /// <param name="contrasts">Differences between waves, or between groups.</param>
    /// <param name="figure">The document's figure that it stands for ("F27"): gives title and source. Default: none.</param>
    /// <param name="title">A title of its own. Default: the figure's, else the variable's or battery's.</param>
    /// <exception cref="ArgumentException">The figure shows other variables.</exception>
    public static Figure ChangeChart(this ContrastTable contrasts, string? figure = null, BilingualText? title = null)
    {
        var request = FigureRequest.Of(figure, title, contrasts.SelectMany(contrast => new[] { contrast.Second.Of, contrast.First.Of }));
        return contrasts.Count == 0 ? new Figure(new NothingDrawn(contrasts.Gaps, request)) : new Figure(new ChangeDrawing(contrasts, request));
    }

    /// <summary>
    /// A forest plot: differences below each other on one axis, each with its interval, and beside it what the document says of it. Means are
    /// drawn as Hedges' g, since their scales differ, shares in percentage points. What must not be compared has a row with the reason.
    /// </summary>
    /// <param name="contrasts">Differences of means, or of shares; with a declared family the adjusted p is shown, with <see cref="ContrastTable.Detectable"/> a band.</param>
    /// <param name="title">A title of its own. Default: how many differences there are, or the item where there is one.</param>
    /// <param name="heading">What rows stand under, of the first and the second estimate's subject. Default: no headings.</param>
    /// <param name="labelled">Whether every row has its name and words; false gives thin rows, the largest difference first, for a look at all. Default: true.</param>
    /// <exception cref="ArgumentException">Shares and means are mixed.</exception>
    public static Figure ForestPlot(
        this ContrastTable contrasts, BilingualText? title = null, Func<EstimateSubject, EstimateSubject, BilingualText>? heading = null, bool labelled = true)
    {
        var request = FigureRequest.Of(null, title, contrasts.Select(contrast => contrast.First.Of).Concat(contrasts.Refused.Select(pair => pair.First)));
        return contrasts.Count == 0 ? new Figure(new NothingDrawn(contrasts.Gaps, request)) : new Figure(new ForestDrawing(contrasts, request, heading, labelled));
    }

    /// <summary>
    /// The chart that fits: points for means, centred bars for distributions, sorted bars for boxes, else bars by group and wave; bars also for
    /// those answers of a distribution that are printed where nothing else is known.
    /// </summary>
    /// <param name="comparison">What is compared.</param>
    /// <param name="figure">The document's figure that it stands for ("F27"): gives title and source. Default: none.</param>
    /// <param name="title">A title of its own. Default: the figure's, else the variable's or battery's.</param>
    /// <exception cref="ArgumentException">The figure shows other variables.</exception>
    public static Figure Chart(this SurveyComparison comparison, string? figure = null, BilingualText? title = null) => comparison switch
    {
        { Statistic: EstimatedStatistic.Mean } => comparison.MeansChart(figure: figure, title: title),
        { Answers: null } when comparison.Estimates.Any(estimate => estimate.Basis != DataBasis.Published) => comparison.LikertChart(figure: figure, title: title),
        _ when AreBoxes(comparison) => comparison.MultiSelectChart(figure: figure, title: title),
        _ => comparison.BarChart(figure: figure, title: title),
    };

    /// <inheritdoc cref="ChangeChart(ContrastTable, string?, BilingualText?)"/>
    public static Figure Chart(this ContrastTable contrasts, string? figure = null, BilingualText? title = null) =>
        contrasts.ChangeChart(figure: figure, title: title);

    private static bool AreBoxes(SurveyComparison comparison) => comparison.Variables.Length > 1
        && comparison.Variables.All(name => comparison.Series.Definitions.Any(definition => definition.Has(name) && definition.Variable(name).Kind == VariableKind.Multiple));

    private static Figure Drawn(EstimateTable estimates, FigureRequest request, Func<FigureRequest, IDrawing> drawing) =>
        new(estimates.Count == 0 ? new NothingDrawn(estimates.Gaps, request) : drawing(request));

    private static FigureRequest Request(EstimateTable estimates, string? figure, BilingualText? title) =>
        FigureRequest.Of(figure, title, estimates.Select(estimate => estimate.Of));
}
