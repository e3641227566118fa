using AngleSharp.Html.Parser;
using NavNotebooks.Cli.Site;

namespace NavNotebooks.Cli.Tests.Site;

public sealed class BriefHtmlTests
{
    [Fact]
    public void Cells_items_and_terms_are_the_same_without_their_end_tags_and_quotation_marks()
    {
        const string Html = """
            <!DOCTYPE html><html><head></head><body><table class="nav-table"><thead><tr><th scope="col">a</th><th scope="col">b</th></tr></thead><tbody><tr><th scope="row">c</th><td class="nav-number">1</td></tr><tr><td>d</td><td>2</td></tr></tbody></table><ul><li id="one">x</li><li><ul><li>y</li></ul></li></ul><dl><dt>t</dt><dd>u</dd><dt>v</dt></dl></body></html>
            """;
        var brief = BriefHtml.Of(Html);
        Assert.True(brief.Length < Html.Length - 60);
        Assert.Equal(Parsed(Html), Parsed(brief));
    }

    [Theory]
    [InlineData("""<p title="a b" class="c d">e</p>""")]
    [InlineData("""<p>class=&quot;c&quot; &lt;/td&gt; &amp;#230;</p>""")]
    [InlineData("""<script type=application/json>{"html":"\u003ctd class=\"c\">x<\/td>"}</script>""")]
    public void What_needs_its_marks_keeps_them(string html) => Assert.Equal(html, BriefHtml.Of(html));

    [Fact]
    public void Letters_written_as_numbers_become_letters() => Assert.Equal("<p>før 4\u00a0% &#39;", BriefHtml.Of("<p>f&#248;r 4&#160;% &#39;"));

    [Fact]
    public void A_tile_and_a_verdict_lose_the_words_that_the_row_they_lead_to_has() => Assert.Equal(
        """<a href=cases-s1.html#S1-F1 class="nav-finding nav-tile">F1</a><div class="nav-found nav-verdict-reproduced">r</div><a href=x title="kept">y</a>""",
        BriefHtml.Of("""<a href="cases-s1.html#S1-F1" class="nav-finding nav-tile" title="What &lt;it&gt; says">F1</a><div class="nav-found nav-verdict-reproduced" title="why">r</div><a href="x" title="kept">y</a>"""));

    private static string Parsed(string html) => new HtmlParser().ParseDocument(html).DocumentElement.OuterHtml;
}
