using NavNotebooks.Display;

namespace NavNotebooks.Display.Tests;

public sealed class TableTests
{
    private static readonly Table Sample = new(
        "Caption <b>",
        ["Position", "Share"],
        [["Mayor", "44 %"], ["Chief executive", "61 %"]],
        ["Basis: synthetic"]);

    [Fact]
    public void Plain_text_is_aligned() =>
        Assert.Equal(
            "Caption <b>\nPosition         Share\n---------------  -----\nMayor             44 %\nChief executive   61 %\nBasis: synthetic",
            Sample.Display(DisplayContext.Default).PlainText);

    [Fact]
    public void Html_encodes_content_and_scopes_headings()
    {
        var html = Sample.Display(DisplayContext.Default)[MimeTypes.Html]!;
        Assert.Contains("Caption &lt;b&gt;", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"row\">Mayor</th><td>44 %</td>", html, StringComparison.Ordinal);
    }
}
