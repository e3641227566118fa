using NavNotebooks.Cli.Pictures.Cleaning;

namespace NavNotebooks.Cli.Tests.Pictures.Cleaning;

public sealed class PathDataTests
{
    [Theory]
    [InlineData("M5,0A5,5 0 1,1 0,-5A5,5 0 0,1 5,0Z", "M15 20A5 5 0 1 1 10 15A5 5 0 0 1 15 20Z")]
    [InlineData("M0,169v56", "M10 189v56")]
    [InlineData("m1,2l3,4", "m11 22l3 4")]
    [InlineData("M1,2C1,2 3,4 5,6S1.005,2 3,4Q1,1 2,2T3,3", "M11 22C11 22 13 24 15 26S11.01 22 13 24Q11 21 12 22T13 23")]
    [InlineData("M-10.5.25L1e1-3", "M-.5 20.25L20 17")]
    public void What_is_absolute_moves_and_what_is_relative_stays(string outline, string moved) => Assert.Equal(moved, PathData.Moved(outline, 10, 20));

    [Theory]
    [InlineData("M1")]
    [InlineData("M1,2X3")]
    [InlineData("M1,2Z3")]
    public void What_is_no_outline_is_refused(string outline) => Assert.Throws<FormatException>(() => PathData.Moved(outline, 0, 0));

    [Fact]
    public void A_rectangle_is_an_outline() => Assert.Equal("M1.5-2h3v4h-3z", PathData.Rectangle(1.5, -2, 3, 4));

    [Theory]
    [InlineData("M1 2v3", true)]
    [InlineData("M1 2v3m0 1h4", true)]
    [InlineData("M1 2L3 4L5 1", false)]
    [InlineData("M1 2h3v4z", false)]
    public void Straight_lines_apart_have_nothing_to_fill(string outline, bool isLines) => Assert.Equal(isLines, PathData.IsLines(outline));
}
