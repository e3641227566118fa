using System.Text;
using NavNotebooks.Survey.Cases.Qda;

namespace NavNotebooks.Survey.Tests.Cases.Qda;

public sealed class QdaTextTests
{
    private static readonly string[] Characters = ["a", "ø", "😀", "e\u0301", "𝒳", "\r\n", "b"];

    [Fact]
    public void Positions_count_code_points()
    {
        var text = new QdaText("a😀b");
        Assert.Equal(3, text.Length);
        Assert.Equal(["a", "😀", "b", "a😀b", ""], new[] { (0, 1), (1, 2), (2, 3), (0, 3), (3, 3) }.Select(span => text.Passage(span.Item1, span.Item2)));
    }

    [Fact]
    public void Positions_agree_with_runes_on_every_span()
    {
        var value = string.Concat(Enumerable.Range(0, 60).Select(i => Characters[i * i % Characters.Length]));
        var runes = value.EnumerateRunes().Select(rune => rune.ToString()).ToList();
        var text = new QdaText(value);
        Assert.Equal(runes.Count, text.Length);
        for (var start = 0; start <= runes.Count; start++)
        {
            for (var end = start; end <= runes.Count; end++)
            {
                Assert.Equal(string.Concat(runes[start..end]), text.Passage(start, end));
            }
        }
    }

    [Fact]
    public void Positions_in_UTF_16_units_become_code_points()
    {
        var text = new QdaText("a😀b😀", QdaCounting.Utf16Units);
        Assert.Equal(6, text.Length);
        Assert.Equal([0, 1, 3 - 1, 4 - 1, 6 - 2], new long[] { 0, 1, 3, 4, 6 }.Select(text.InCodePoints));
        Assert.Equal(99, text.InCodePoints(99));
    }

    [Theory]
    [InlineData(-1, 1)]
    [InlineData(2, 1)]
    [InlineData(0, 4)]
    [InlineData(long.MaxValue - 1, long.MaxValue)]
    public void Spans_outside_the_text_have_no_passage(long start, long end) => Assert.Null(new QdaText("abc").Passage(start, end));

    [Fact]
    public void Half_a_pair_is_a_character_of_its_own() => Assert.Equal(3, new QdaText("a\uD83Db").Length);
}
