using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Documents.Tests.Pictures;

public sealed class FigureWordsTests
{
    [Fact]
    public void A_figure_that_describes_itself_is_described_so() =>
        Assert.Equal(new FigureWords("Shares", "Shares. Mayors, 2019 < 2020."), FigureWords.Of(Sample.Figure));

    [Fact]
    public void Without_a_description_the_title_stands_for_it_without_its_tags() =>
        Assert.Equal(new FigureWords("Upper hand per cent", "Upper hand per cent"), FigureWords.Of("""{"layout":{"title":{"text":"Upper hand<br><sup>per cent</sup>"}}}"""));

    [Fact]
    public void An_older_title_is_a_text_by_itself() => Assert.Equal("Shares", FigureWords.Of("""{"layout":{"title":"Shares"}}""").Title);

    [Theory]
    [InlineData("{}")]
    [InlineData("""{"layout":{"title":{"text":3},"meta":[]}}""")]
    [InlineData("no figure")]
    public void A_figure_without_words_is_called_a_figure(string json) => Assert.Equal("Figure", FigureWords.Of(json).Description);
}
