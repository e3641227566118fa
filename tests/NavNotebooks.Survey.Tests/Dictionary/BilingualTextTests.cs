using NavNotebooks.Display;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Dictionary;

public sealed class BilingualTextTests
{
    [Fact]
    public void Each_language_gives_its_own_words()
    {
        var text = new BilingualText("Mayor", "Ordfører");

        Assert.Equal("Mayor", text.In(Language.English));
        Assert.Equal("Ordfører", text.In(Language.Bokmål));
    }

    [Fact]
    public void A_text_without_bokmål_is_refused() => Assert.Null(Assert.Throws<DictionaryException>(() => new BilingualText("Mayor", "")).Place);

    [Fact]
    public void A_changed_copy_is_checked_as_well() => Assert.Throws<DictionaryException>(() => new BilingualText("Mayor", "Ordfører") with { En = " " });
}
