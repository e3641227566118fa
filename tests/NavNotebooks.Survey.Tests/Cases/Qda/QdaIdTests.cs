using NavNotebooks.Survey.Cases.Qda;

namespace NavNotebooks.Survey.Tests.Cases.Qda;

public sealed class QdaIdTests
{
    [Fact]
    public void An_id_from_content_is_a_GUID_and_always_the_same()
    {
        Assert.Equal(QdaId.From("S1-C-WORK"), QdaId.From("S1-C-WORK"));
        Assert.NotEqual(QdaId.From("S1-C-WORK"), QdaId.From("S1-C-WORL"));
        Assert.Matches("^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$", QdaId.From("any").Text);
    }

    [Theory]
    [InlineData("{0000000A-0000-4000-8000-000000000001}", true)]
    [InlineData("0000000a-0000-4000-8000-000000000001", true)]
    [InlineData("0000000a00004000800000000000000001", false)]
    [InlineData("plugin", false)]
    [InlineData("", false)]
    public void Whether_an_id_is_a_GUID_is_told(string text, bool expected) => Assert.Equal(expected, new QdaId(text).IsGuid);

    [Fact]
    public void What_was_written_is_kept()
    {
        Assert.Equal("{A}", new QdaId("{A}").ToString());
        Assert.Equal(new QdaId("a"), new QdaId("{A}"));
        Assert.Equal("", default(QdaId).Text);
    }
}
