using NavNotebooks.Charts.Timelines;
using NavNotebooks.Display;

namespace NavNotebooks.Charts.Tests.Timelines;

public sealed class TimelinePlotTests
{
    private static readonly TimelinePlot Plot = MadeUpCases.Timeline;

    [Fact]
    public void A_timeline_is_as_approved() => Approved.Matches(Plot.Chart().PlotlyJson(Language.English), "Timeline");

    [Fact]
    public void Dated_events_are_in_order_of_time_and_undated_ones_stay_behind_the_one_they_follow() =>
        Assert.Equal(["Opened", "Nobody agreed at first", "A second owner came", "Built"], Plot.Chart().DataTable(Language.English).Rows.Select(row => row[1]), StringComparer.Ordinal);

    [Fact]
    public void A_day_is_a_dot_and_a_year_a_bar_of_its_length()
    {
        var picture = Pictures.Of(Plot.Chart());
        Assert.Equal(2006 + (181 / 365.0), Assert.Single(picture.Traces("scatter")).GetProperty("x")[0].GetDouble(), precision: 2);
        var bars = picture.Traces("bar").SelectMany(trace => trace.GetProperty("base").EnumerateArray().Zip(trace.GetProperty("x").EnumerateArray(), (from, length) => (From: from.GetDouble(), Length: length.GetDouble()))).ToList();
        Assert.Contains(bars, bar => bar.From == 2013 && Math.Abs(bar.Length - 1) < 0.01);
        Assert.Contains(bars, bar => Math.Abs(bar.From - 2008.085) < 0.01 && Math.Abs(bar.From + bar.Length - 2011) < 0.01);
    }

    [Fact]
    public void Each_date_is_shown_as_precisely_as_it_is_known_or_in_the_documents_words()
    {
        var words = Pictures.Of(Plot.Chart()).Words();
        Assert.Contains("1 Jul 2006", words, StringComparison.Ordinal);
        Assert.Contains("Feb 2008–2010", words, StringComparison.Ordinal);
        Assert.Contains("about four years ago", words, StringComparison.Ordinal);
        Assert.Contains("<i>undated</i>", words, StringComparison.Ordinal);
        Assert.Contains("1. juli 2006", Pictures.Of(Plot.Chart(), Language.Bokmål).Words(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("spring 2005")]
    [InlineData("2005-13")]
    [InlineData("05")]
    public void A_date_that_cannot_be_read_is_refused(string when) =>
        Assert.Contains(when, Assert.Throws<ArgumentException>(() => (Plot with { Events = [new(Plot.Title, when)] }).Chart()).Message, StringComparison.Ordinal);

    [Fact]
    public void A_timeline_without_any_date_is_refused() =>
        Assert.Throws<ArgumentException>(() => (Plot with { Events = [new(Plot.Title, null)] }).Chart());
}
