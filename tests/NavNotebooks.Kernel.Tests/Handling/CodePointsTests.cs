using NavNotebooks.Kernel.Handling;

namespace NavNotebooks.Kernel.Tests.Handling;

public sealed class CodePointsTests
{
    [Theory]
    [InlineData("ærlig", 2, 2)]
    [InlineData("😀x", 1, 2)]
    [InlineData("😀x", 2, 3)]
    [InlineData("a😀b😀", 4, 6)]
    [InlineData("", 0, 0)]
    public void A_position_and_its_index_are_the_same_place(string text, int position, int index)
    {
        Assert.Equal(index, CodePoints.ToIndex(text, position));
        Assert.Equal(position, CodePoints.ToPosition(text, index));
    }

    [Theory]
    [InlineData("abc", 99, 3)]
    [InlineData("abc", -1, 0)]
    [InlineData("a\ud83d", 2, 2)]
    public void A_position_outside_the_text_is_its_nearest_end(string text, int position, int index) =>
        Assert.Equal(index, CodePoints.ToIndex(text, position));
}
