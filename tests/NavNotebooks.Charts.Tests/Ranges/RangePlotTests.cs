using NavNotebooks.Charts.Ranges;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Tests.Ranges;

public sealed class RangePlotTests
{
    [Fact]
    public void Opening_hours_are_as_approved() => Approved.Matches(MadeUpCases.Hours.Chart().PlotlyJson(Language.English), "RangeHours");

    [Fact]
    public void Dots_of_seniority_are_as_approved() => Approved.Matches(MadeUpCases.Seniority.Chart().PlotlyJson(Language.Bokmål), "RangeDots");

    [Fact]
    public void Meetings_a_year_are_as_approved() => Approved.Matches(MadeUpCases.Meetings.Chart().PlotlyJson(Language.English), "RangeMeetings");

    [Fact]
    public void A_clock_has_hours_and_minutes_in_either_language()
    {
        Assert.Contains("10:30", MadeUpCases.Hours.ToString(), StringComparison.Ordinal);
        Assert.Contains("10.30", MadeUpCases.Hours.Chart().DataTable(Language.Bokmål).ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Open_ends_are_arrows_and_the_picture_says_so()
    {
        var picture = Pictures.Of(MadeUpCases.Hours.Chart());
        Assert.Contains(picture.Traces("scatter"), trace => trace.GetProperty("marker").GetProperty("symbol").GetString() == "triangle-right");
        Assert.Contains("the end is open", picture.Words(), StringComparison.Ordinal);
        Assert.Contains("open", MadeUpCases.Hours.Chart().DataTable(Language.English).Rows.Single(row => row[1] == "Kiosk 2"));
    }

    [Fact]
    public void What_is_not_stated_says_so_and_has_no_mark()
    {
        var picture = Pictures.Of(MadeUpCases.Hours.Chart());
        Assert.Contains("<i>not stated</i>", picture.Words(), StringComparison.Ordinal);
        Assert.Equal(3, picture.Traces("bar").Sum(trace => trace.GetProperty("x").GetArrayLength()));
        Assert.Contains("<i>?</i>", Pictures.Of(MadeUpCases.Meetings.Chart()).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Series_differ_by_pattern_or_form()
    {
        var bars = Pictures.Of(MadeUpCases.Meetings.Chart()).Traces("bar").Select(trace => trace.GetProperty("marker").TryGetProperty("pattern", out var pattern) ? pattern.GetProperty("shape").GetString() : "solid");
        Assert.Equal(["solid", "x"], bars);
        var dots = Pictures.Of(MadeUpCases.Seniority.Chart()).Traces("scatter").Select(trace => trace.GetProperty("marker").GetProperty("symbol").GetString());
        Assert.Equal(["circle", "square", "triangle-right"], dots);
    }

    [Fact]
    public void Values_are_drawn_where_they_are()
    {
        var bars = Pictures.Of(MadeUpCases.Hours.Chart()).Traces("bar").SelectMany(trace => trace.GetProperty("base").EnumerateArray().Zip(trace.GetProperty("x").EnumerateArray(), (from, length) => (from.GetDouble(), from.GetDouble() + length.GetDouble()))).ToList();
        Assert.Contains((9, 15), bars);
        Assert.Contains((12, 15), bars);
        Assert.Contains(19, Pictures.Of(MadeUpCases.Seniority.Chart()).Traces("scatter").First().GetProperty("x").EnumerateArray().Select(x => x.GetDouble()));
    }

    [Fact]
    public void Marks_that_would_touch_stand_below_each_other()
    {
        var ys = Pictures.Of(MadeUpCases.Seniority.Chart()).Traces("scatter").First().GetProperty("y").EnumerateArray().Select(y => y.GetDouble()).ToList();
        Assert.Equal(3, ys.Distinct().Count());
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void Labels_do_not_overlap_whatever_the_values(int seed)
    {
        var values = Enumerable.Range(0, 40).Select(i => (i * 37 * seed) % 60).ToList();
        var plot = MadeUpCases.Seniority with
        {
            Rows = [.. Enumerable.Range(0, 8).Select(row => new RangeRow(MadeUpCases.Text($"Row {row} of people whose name is rather long for a row", $"Rad {row}"),
                [.. values.Skip(row * 5).Take(5).Select((value, i) => new RangeMark(i == 3 ? null : value, i == 4 ? null : value + (i % 2 * 8)) { Text = MadeUpCases.Text($"informant {i}: {value} years", $"informant {i}: {value} år") })])
                { Heading = MadeUpCases.Text("Office " + (row / 3), "Kontor " + (row / 3)) })],
        };
        Labels.DoNotOverlap(plot.Chart(), 620);
        Labels.DoNotOverlap(plot.Chart(), 1100);
    }

    [Theory]
    [InlineData(620)]
    [InlineData(1100)]
    public void Labels_of_every_kind_keep_apart(double breadth)
    {
        Labels.DoNotOverlap(MadeUpCases.Hours.Chart(), breadth);
        Labels.DoNotOverlap(MadeUpCases.Seniority.Chart(), breadth);
        Labels.DoNotOverlap(MadeUpCases.Meetings.Chart(), breadth);
        Labels.DoNotOverlap(MadeUpCases.Timeline.Chart(), breadth);
    }

    [Fact]
    public void Nothing_to_draw_and_turned_ends_are_refused()
    {
        var plot = MadeUpCases.Hours;
        Assert.Throws<ArgumentException>(() => (plot with { Rows = [] }).Chart());
        Assert.Throws<ArgumentException>(() => (plot with { Rows = [new(plot.Title, [])] }).Chart());
        Assert.Throws<ArgumentException>(() => (plot with { Rows = [new(plot.Title, [RangeMark.At(double.NaN)])] }).Chart());
        Assert.Contains("15", Assert.Throws<ArgumentException>(() => (plot with { Rows = [new(plot.Title, [new(15, 9)])] }).Chart()).Message, StringComparison.Ordinal);
    }
}
