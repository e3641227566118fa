using AngleSharp.Dom;
using NavNotebooks.Documents.Html.Sanitizing;

namespace NavNotebooks.Documents.Tests.Html.Sanitizing;

public sealed class SafeHtmlTests
{
    private static readonly string[] Pieces =
    [
        "<", ">", "</", "/>", "<div>", "</div>", "<p>", "</p>", "<li>", "</li>", "<ul>", "</ul>", "<table>", "<tr>", "<td>", "</td>", "</table>", "<a href=\"x\">", "</a>",
        "<b>", "</b>", "<svg>", "<math>", "<mi>", "<style>", "</style>", "<script>", "</script>", "<title>", "</title>", "<textarea>", "<noscript>", "<template>",
        "<select>", "<form>", "</form>", "<img src=x onerror=pwn()>", "<h1>", "<h2>", "</h2>", "<!--", "-->", "<![CDATA[", "]]>", "<?", "&lt;", "\"", "'", "=", " ", "text", "\0",
        "<caption>", "<col>", "<button>", "<iframe>", "<plaintext>", "<annotation-xml encoding=\"text/html\">", "<mglyph>", "<foreignObject>", "<body>", "</body>", "<html>",
    ];

    [Theory]
    [InlineData("""<table class="nav-table"><caption>S &amp; T</caption><thead><tr><th scope="col">a</th></tr></thead><tbody><tr><td rowspan="2">1</td></tr></tbody></table>""")]
    [InlineData("""<p>a<br>b <a href="x.html?a=b&amp;c=d#e" title='>">c</a></p>""", false)]
    [InlineData("""<p>a<br>b <a href="x.html?a=b&amp;c=d#e" title="'>">c</a></p>""")]
    [InlineData("""<span class="nav-claim" data-claim="S0-F24-01"><strong aria-label="yes">61 %</strong></span>""")]
    [InlineData("""<ul class="nav-sides"><li>one<ul><li>two</li></ul></li></ul>""")]
    [InlineData("""<img src="data:image/png;base64,AAAA" alt="x">""")]
    [InlineData("<details open><summary>s</summary><pre>a\n b</pre></details> text & more > less")]
    public void What_is_safe_stays_to_the_letter(string html, bool toTheLetter = true)
    {
        if (toTheLetter)
        {
            Assert.Equal(html, SafeHtml.Of(html));
        }
        else
        {
            Assert.DoesNotContain("nav-removed", SafeHtml.Of(html), StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("<script>pwn()</script>after", "after", "script")]
    [InlineData("<b onclick=pwn()>x</b>", "<b>x</b>", "onclick")]
    [InlineData("<a href='java\tscript:pwn()'>x</a>", "<a>x</a>", "href")]
    [InlineData("<a href=\"&#106;avascript:pwn()\">x</a>", "<a>x</a>", "href")]
    [InlineData("<a href=\"//host/share\">x</a>", "<a>x</a>", "href")]
    [InlineData("<a href=\"\\/host/share\">x</a>", "<a>x</a>", "href")]
    [InlineData("<a href=\"file:///etc/passwd\">x</a>", "<a>x</a>", "href")]
    [InlineData("<img src=\"https://example.org/x.png\" alt=\"x\">", "<img alt=\"x\">", "src")]
    [InlineData("<img src=\"data:text/html;base64,AAAA\">", "<img>", "src")]
    [InlineData("<p style=\"position:fixed\">x</p>", "<p>x</p>", "style")]
    [InlineData("<p id=\"main\">x</p>", "<p>x</p>", "id")]
    [InlineData("<p class=\"nav-x nav-skip\">x</p>", "<p>x</p>", "class")]
    [InlineData("<p class=\"nav-drawing\">x</p>", "<p>x</p>", "class")]
    [InlineData("<form action=x><input name=y><p>z</p></form>", "<p>z</p>", "form")]
    [InlineData("<svg><a href=javascript:pwn()><text>x</text></a></svg>y", "y", "svg")]
    [InlineData("<math><mi xlink:href=javascript:pwn()>x</mi></math>y", "y", "math")]
    [InlineData("<base href=\"https://example.org/\"><meta http-equiv=refresh content=0>y", "y", "base")]
    [InlineData("<h1>big</h1>", "big", "h1")]
    public void What_is_not_is_removed_and_named(string html, string left, string name)
    {
        var safe = SafeHtml.Of(html).Split('\n');
        Assert.Equal(left, safe[0]);
        Assert.Contains($"<code>{name}</code>", safe[1], StringComparison.Ordinal);
    }

    [Fact]
    public void A_name_that_someone_made_up_is_not_repeated() =>
        Assert.Contains("<code>an unknown element</code>", SafeHtml.Of("<x\u202e<script>y"), StringComparison.Ordinal);

    [Fact]
    public void A_fragment_that_never_ends_its_elements_stays_inside_its_place()
    {
        var page = Rendered.Page("<div id=\"inside\">" + SafeHtml.Of("<div><p>a</div></div></div><li><div><li>b</li></div><table>c<td>d") + "</div><p id=\"after\">e</p>");
        Assert.Equal("BODY", page.GetElementById("after")!.ParentElement!.TagName);
        Assert.Equal("abcd", page.GetElementById("inside")!.TextContent.Replace("\n", "", StringComparison.Ordinal));
    }

    [Fact]
    public void Elements_nested_very_deeply_end_no_process()
    {
        var safe = SafeHtml.Of(string.Concat(Enumerable.Repeat("<div>", 4_000)));
        Assert.Contains("nested too deeply", safe, StringComparison.Ordinal);
    }

    [Fact]
    public void Whatever_is_written_what_comes_out_is_safe_and_stays_in_its_place()
    {
        for (var seed = 0; seed < 2_000; seed++)
        {
            var random = new Random(seed);
            var source = string.Concat(Enumerable.Range(0, 24).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var safe = SafeHtml.Of(source);
            var page = Rendered.Page("<div id=\"inside\">" + safe + "</div><p id=\"after\">e</p>");
            Assert.True(page.GetElementById("after")?.ParentElement == page.Body, source);
            Assert.All(page.GetElementById("inside")!.QuerySelectorAll("*"), element => RequireSafe(element, source));
            Assert.DoesNotContain("cannot be shown safely", safe, StringComparison.Ordinal);
            Assert.True(PlainFragment.IsSafe(safe.Split("\n<p class=\"nav-note nav-removed\"")[0]), source);
        }
    }

    private static void RequireSafe(IElement element, string source)
    {
        string[] elements = ["div", "p", "li", "ul", "table", "tbody", "tr", "td", "a", "b", "img", "h2", "caption", "colgroup", "col", "code"];
        string[] attributes = ["href", "class"];
        Assert.True(elements.Contains(element.LocalName) && element.NamespaceUri == NamespaceNames.HtmlUri, $"{element.LocalName} of {source}");
        Assert.All(element.Attributes, attribute => Assert.True(attributes.Contains(attribute.Name), $"{attribute.Name} of {source}"));
    }
}
