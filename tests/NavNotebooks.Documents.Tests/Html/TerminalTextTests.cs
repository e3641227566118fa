using NavNotebooks.Documents.Html;

namespace NavNotebooks.Documents.Tests.Html;

public sealed class TerminalTextTests
{
    [Theory]
    [InlineData("\u001b[1;31mred\u001b[0m", "red")]
    [InlineData("\u001b]8;;https://example.org\u0007link\u001b]8;;\u0007", "link")]
    [InlineData("10 %\r50 %\r100 %\r\ndone", "100 %\ndone")]
    [InlineData("tab\tstays, bell\u0007 and null\0 do not", "tab\tstays, bell and null do not")]
    [InlineData("æ – “x”", "æ – “x”")]
    public void Only_what_a_reader_would_see_is_left(string text, string plain) => Assert.Equal(plain, TerminalText.Plain(text));
}
