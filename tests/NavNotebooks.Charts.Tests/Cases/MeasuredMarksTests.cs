using NavNotebooks.Charts.Cases;
using NavNotebooks.Charts.Ranges;
using NavNotebooks.Survey.Cases;

namespace NavNotebooks.Charts.Tests.Cases;

public sealed class MeasuredMarksTests
{
    [Fact]
    public void Months_stand_on_an_axis_of_years_as_twelfths_and_keep_their_words()
    {
        var mark = new MeasuredMarks("years").Of(new MeasuredText { Text = "6 mnd.", Low = 6, High = 6, Unit = "months" });
        Assert.Equal((0.5, 0.5, "6 mnd."), (mark.Low, mark.High, mark.Text!.En));
    }

    [Fact]
    public void Another_unit_has_no_place_on_the_axis()
    {
        var mark = new MeasuredMarks("users").Of(new MeasuredText { Text = "40 %", Low = 40, High = 40, Unit = "percent" });
        Assert.Null(mark.Low);
        Assert.Equal("40 %", mark.Text!.Nb);
    }

    [Theory]
    [InlineData("clock", RangeAxis.Clock)]
    [InlineData("meetings a year", RangeAxis.FromZero)]
    [InlineData("users", RangeAxis.Numbers)]
    [InlineData(null, RangeAxis.Numbers)]
    public void The_unit_decides_the_axis(string? unit, RangeAxis axis) => Assert.Equal(axis, new MeasuredMarks(unit).Axis);

    [Fact]
    public void Lengths_begin_at_zero_and_an_open_end_stays_open()
    {
        var weekly = new MeasuredMarks("meetings a year").Of(new MeasuredText { Text = "weekly", Low = 52, High = 52, Unit = "meetings a year" });
        Assert.Equal((0, 52), (weekly.Low, weekly.High));
        var open = new MeasuredMarks("years").Of(new MeasuredText { Text = "over 20", Low = 20, Unit = "years" });
        Assert.Null(open.High);
    }

    [Fact]
    public void What_is_converted_is_not_called_printed()
    {
        Assert.Equal("Meetings a year, reckoned by us from the words beside the bars.", new MeasuredMarks("meetings a year").Measure(null).En);
        Assert.Equal("Years, as printed.", new MeasuredMarks("years").Measure(null).En);
    }
}
