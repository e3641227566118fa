using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class ComputedTextTests
{
    [Theory]
    [InlineData("78.9 % [76.4, 81.3], n = 1040", "78,9 % [76,4; 81,3], n = 1040")]
    [InlineData("answers 1, 2: 7.8 % [5.1, 11.8], n = 256; p = 0.0449", "answers 1, 2: 7,8 % [5,1; 11,8], n = 256; p = 0,0449")]
    [InlineData("−0.05 [−0.17, 0.07]", "−0,05 [−0,17; 0,07]")]
    [InlineData("61 % (S0-2.1-01), figure 2.1.3", "61 % (S0-2.1-01), figure 2.1.3")]
    [InlineData("over 1/2", "over 1/2")]
    public void Numbers_are_written_as_bokmål_writes_them_and_ids_stay(string english, string bokmål)
    {
        Assert.Equal(bokmål, ComputedText.In(english, Language.Bokmål));
        Assert.Equal(english, ComputedText.In(english, Language.English));
    }

    [Theory]
    [InlineData("section 2.1, figure 1, lines 747–748", "avsnitt 2.1, figur 1, linje 747–748")]
    [InlineData("summary, line 12", "sammendrag, linje 12")]
    public void A_place_is_named_in_bokmål(string english, string bokmål) => Assert.Equal(bokmål, ComputedText.Place(english, Language.Bokmål));
}
