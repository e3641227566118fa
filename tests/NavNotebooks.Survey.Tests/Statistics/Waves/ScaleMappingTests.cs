using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Waves;

namespace NavNotebooks.Survey.Tests.Statistics.Waves;

public sealed class ScaleMappingTests
{
    private static readonly ScaleRange Five = new(1, 5);
    private static readonly ScaleRange Four = new(1, 4);

    [Fact]
    public void A_scale_is_rescaled_to_the_unit_from_answers_or_their_mean()
    {
        var mapping = ScaleMapping.ToUnit(Five);

        Assert.Equal([0, 0.25, 0.625, 1], mapping.Of([1, 2, 3.5, 5]));
        Assert.Equal(new GroupSummary(10, 0.75, 0.25), mapping.Of(new GroupSummary(10, 4, 1)));
        Assert.Equal("1–5 rescaled to 0–1", mapping.ToString());
        Assert.Equal("1–5 omregnet til 0–1", mapping.Description(Language.Bokmål));
    }

    [Fact]
    public void Answers_are_counted_into_a_share()
    {
        var mapping = ScaleMapping.ToShare(Five, 4, 5);

        var share = WaveEstimate.OfAnswers([1, 4, 5, 2], mapping);

        Assert.True(share.IsShare);
        Assert.Equal(0.5, share.Value);
        Assert.Equal(0.25, share.StandardError);
        Assert.Equal("answers 4, 5 of 1–5 counted", mapping.ToString());
        Assert.Equal("svar 4, 5 av 1–5 talt", mapping.Description(Language.Bokmål));
    }

    [Fact]
    public void Codes_become_other_codes()
    {
        var mapping = ScaleMapping.OfCodes(Four, Five, (1, 1), (2, 2), (3, 4), (4, 5));

        var estimate = WaveEstimate.OfAnswers([1, 2, 3, 4], mapping);

        Assert.Equal(3, estimate.Value);
        Assert.Equal(Five, estimate.Scale);
        Assert.Equal("1–4 recoded 1→1, 2→2, 3→4, 4→5", mapping.ToString());
        Assert.Equal("1–4 omkodet 1→1, 2→2, 3→4, 4→5", mapping.Description(Language.Bokmål));
    }

    [Fact]
    public void Mappings_are_equal_when_their_codes_are()
    {
        Assert.Equal(ScaleMapping.ToShare(Five, 4, 5), ScaleMapping.ToShare(Five, 5, 4));
        Assert.Equal(ScaleMapping.ToUnit(Five).GetHashCode(), ScaleMapping.ToUnit(Five).GetHashCode());
        Assert.NotEqual(ScaleMapping.ToShare(Five, 4, 5), ScaleMapping.ToShare(Five, 5));
        Assert.NotEqual(ScaleMapping.ToUnit(Five), ScaleMapping.ToUnit(Four));
    }

    [Fact]
    public void Wrong_mappings_are_refused()
    {
        Assert.Throws<ArgumentException>(() => new ScaleRange(5, 1));
        Assert.Throws<ArgumentException>(() => ScaleMapping.ToShare(Five));
        Assert.Throws<ArgumentException>(() => ScaleMapping.ToShare(Five, 6));
        Assert.Contains("The code 4 is not mapped", Assert.Throws<ArgumentException>(() => ScaleMapping.OfCodes(Four, Five, (1, 1), (2, 2), (3, 4))).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ScaleMapping.OfCodes(Four, Five, (1, 1), (1, 2)));
        Assert.Throws<ArgumentException>(() => ScaleMapping.OfCodes(Four, Five, (1, 9)));
        Assert.Throws<InvalidOperationException>(() => ScaleMapping.ToShare(Five, 5).Of(new GroupSummary(10, 4, 1)));
        Assert.Contains("position 1", Assert.Throws<ArgumentException>(() => ScaleMapping.ToShare(Five, 5).Of([1, 2.5])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => ScaleMapping.ToUnit(Five).Of([0]));
        Assert.Throws<ArgumentException>(() => WaveEstimate.OfShare(0.5, 10).MappedBy(ScaleMapping.ToUnit(Five)));
        Assert.Throws<ArgumentException>(() => WaveEstimate.OfMean(new GroupSummary(10, 3, 1), Four).MappedBy(ScaleMapping.ToUnit(Five)));
    }
}
