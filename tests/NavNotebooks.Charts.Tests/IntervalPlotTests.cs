using NavNotebooks.Charts.Intervals;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics;

namespace NavNotebooks.Charts.Tests;

public sealed class IntervalPlotTests
{
    private static readonly IntervalPlot Plot = new()
    {
        Title = new BilingualText("How alike colleagues answer", "Hvor likt kolleger svarer"),
        Measure = new BilingualText("Intraclass correlation.", "Intraklassekorrelasjon."),
        Basis = DataBasis.Synthetic,
        Marks = [new("Work", 0.05, new Interval(0.02, 0.09)), new("Pitch & hall", 0.11, Interval.Undefined())],
        Reference = 0,
    };

    [Fact]
    public void Intervals_are_as_approved() => Approved.Matches(Plot.Chart().PlotlyJson(Language.English), "Intervals");

    [Fact]
    public void Every_number_stands_in_picture_and_table_with_its_basis()
    {
        var points = Assert.Single(Pictures.Of(Plot.Chart()).Traces("scatter"));
        Assert.Equal([0.05, 0.11], points.GetProperty("x").EnumerateArray().Select(x => x.GetDouble()));
        var table = Plot.ToString();
        Assert.Contains("0.02 to 0.09", table, StringComparison.Ordinal);
        Assert.Contains("0.11", table, StringComparison.Ordinal);
        Assert.Contains("synthetic", table, StringComparison.Ordinal);
        Assert.Contains("0,02 til 0,09", Plot.Chart().DataTable(Language.Bokmål).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Dense_rows_bear_no_labels_and_are_a_few_pixels_high()
    {
        var dense = Plot with { IsDense = true, Marks = [.. Enumerable.Range(0, 100).Select(i => new IntervalMark("Office", i / 10.0, new Interval((i / 10.0) - 1, (i / 10.0) + 1)))] };
        var layout = Pictures.Of(dense.Chart()).GetProperty("layout");
        Assert.InRange(layout.GetProperty("height").GetDouble(), 600, 900);
        Assert.All(layout.GetProperty("yaxis").GetProperty("ticktext").EnumerateArray(), text => Assert.Equal(string.Empty, text.GetString()));
    }

    [Fact]
    public void The_axis_holds_everything_that_is_drawn()
    {
        var range = Pictures.Of((Plot with { Reference = -0.4 }).Chart()).GetProperty("layout").GetProperty("xaxis").GetProperty("range");
        Assert.True(range[0].GetDouble() <= -0.4);
        Assert.True(range[1].GetDouble() >= 0.11);
    }

    [Fact]
    public void Nothing_to_draw_is_refused()
    {
        Assert.Throws<ArgumentException>(() => (Plot with { Marks = [] }).Chart());
        Assert.Throws<ArgumentException>(() => (Plot with { Marks = [new("Work", double.NaN, Interval.Undefined())] }).Chart());
    }
}
