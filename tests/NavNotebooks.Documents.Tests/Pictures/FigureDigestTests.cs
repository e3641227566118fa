using NavNotebooks.Documents.Pictures;

namespace NavNotebooks.Documents.Tests.Pictures;

public sealed class FigureDigestTests
{
    [Fact]
    public void Spaces_and_escapes_do_not_make_another_figure() =>
        Assert.Equal(FigureDigest.Of("""{"data":[1.0,2],"name":"<b>å"}"""), FigureDigest.Of("{ \"data\": [1.0, 2],\n \"name\": \"\\u003cb>\\u00e5\" }"));

    [Theory]
    [InlineData("""{"data":[1.0,3],"name":"å"}""")]
    [InlineData("""{"data":[1,2],"name":"å"}""")]
    [InlineData("""{"data":[1.0,2],"name":"å "}""")]
    public void Another_number_or_word_does(string other) => Assert.NotEqual(FigureDigest.Of("""{"data":[1.0,2],"name":"å"}"""), FigureDigest.Of(other));

    [Fact]
    public void What_is_not_JSON_is_no_figure() => Assert.Null(FigureDigest.Of("{"));
}
