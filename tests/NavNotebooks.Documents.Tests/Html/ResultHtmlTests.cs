using NavNotebooks.Display;
using NavNotebooks.Documents.Html;
using NavNotebooks.Documents.Tests.Notebooks;

namespace NavNotebooks.Documents.Tests.Html;

public sealed class ResultHtmlTests
{
    private static readonly IdLinks Ids = IdLinks.Of(Rendered.Options);

    [Fact]
    public void A_link_in_a_table_says_its_id_in_its_address_alone() => Assert.Equal(
        """<table><tr><td><a href="claims.html#S0-F24-01" class="nav-claim">a share</a></td></tr></table>""",
        ResultHtml.Fit("""<table><tr><td><span class="nav-claim" data-claim="S0-F24-01">a share</span></td></tr></table>""", Ids));

    [Theory]
    [InlineData("""<span class="nav-claim" data-claim="S0-F24-01">61 %</span>""", """<a href="claims.html#S0-F24-01" class="nav-claim" data-claim="S0-F24-01">61 %</a>""")]
    [InlineData("""<SPAN data-claim='S0-F24-01' class='x nav-claim' title="a>b">61</SPAN>!""", """<a href="claims.html#S0-F24-01" data-claim='S0-F24-01' class='x nav-claim' title="a>b">61</a>!""")]
    [InlineData("""<span class="nav-claim" data-claim="S0-F24-01"><span>6</span>1</span><span>2</span>""", """<a href="claims.html#S0-F24-01" class="nav-claim" data-claim="S0-F24-01"><span>6</span>1</a><span>2</span>""")]
    public void A_marked_claim_becomes_a_link(string html, string expected) => Assert.Equal(expected, ResultHtml.Fit(html, Ids));

    [Fact]
    public void A_claim_that_shows_its_id_is_not_named_twice_on_paper() => Assert.Equal(
        """<a href="claims.html#S0-F24-01" class="nav-claim">S0-F24-01</a>""",
        ResultHtml.Fit("""<span class="nav-claim" data-claim="S0-F24-01">S0-F24-01</span>""", Ids));

    [Theory]
    [InlineData("""<span class="nav-claim" data-claim="S0-F24-99">no record</span>""")]
    [InlineData("""<span class="nav-claim">no id</span>""")]
    [InlineData("""<span class="nav-claim" data-claim="&quot;><script>">no id</span>""")]
    [InlineData("""<span class="nav-claims" data-claim="S0-F24-01">other class</span>""")]
    [InlineData("""<!-- <span class="nav-claim" data-claim="S0-F24-01">comment</span> -->""")]
    [InlineData("""<style>/* <span class="nav-claim" data-claim="S0-F24-01">style</span> */</style>""")]
    [InlineData("""<p title='<span class="nav-claim" data-claim="S0-F24-01">attribute</span>'>x</p>""")]
    [InlineData("""<a href="x"><span class="nav-claim" data-claim="S0-F24-01">in a link</span></a>""")]
    [InlineData("a < b </span> <span class=\"nav-claim\" data-claim=\"S0-F24-01\"")]
    public void Everything_else_passes_through_unchanged(string html) => Assert.Equal(html, ResultHtml.Fit(html, Ids));

    [Fact]
    public void A_claim_inside_a_claim_stays_text() => Assert.Equal(
        """<a href="claims.html#S0-F24-01" class="nav-claim" data-claim="S0-F24-01"><span class="nav-claim" data-claim="S0-F24-02">x</span></a>""",
        ResultHtml.Fit("""<span class="nav-claim" data-claim="S0-F24-01"><span class="nav-claim" data-claim="S0-F24-02">x</span></span>""", Ids));

    [Theory]
    [InlineData("<td>Horten (S0-F24-01).</td>", """<td>Horten (<a href="claims.html#S0-F24-01" class="nav-claim">S0-F24-01</a>).</td>""")]
    [InlineData("""<p class="nav-note">see S0-F24-01</p>""", """<p class="nav-note">see <a href="claims.html#S0-F24-01" class="nav-claim">S0-F24-01</a></p>""")]
    [InlineData("<td>S0-F24-99, rule-S0-F24-01, S0-F24-01x1</td>", "<td>S0-F24-99, rule-S0-F24-01, S0-F24-01x1</td>")]
    [InlineData("<td><a href=\"x\">S0-F24-01</a><!-- S0-F24-01 --></td>", "<td><a href=\"x\">S0-F24-01</a><!-- S0-F24-01 --></td>")]
    [InlineData("<pre>S0-F24-01</pre>", "<pre>S0-F24-01</pre>")]
    public void An_id_named_in_a_cell_or_paragraph_becomes_a_link(string html, string expected) => Assert.Equal(expected, ResultHtml.Fit(html, Ids));

    [Theory]
    [InlineData("""<td><span class="nav-finding nav-tile" data-finding="S1-F001" title="x">F001</span></td>""", """<td><a href="cases-s1.html#S1-F001" class="nav-finding nav-tile" data-finding="S1-F001" title="x">F001</a></td>""")]
    [InlineData("""<span class="nav-finding" data-finding="S1-F001">S1-F001</span>""", """<a href="cases-s1.html#S1-F001" class="nav-finding">S1-F001</a>""")]
    [InlineData("<td>S2-K2.1. S1-F002, S0-F24-01</td>", """<td><a href="cases-s1.html#S2-K2.1" class="nav-finding">S2-K2.1</a>. <a href="cases-s1.html#S1-F002" class="nav-finding">S1-F002</a>, <a href="claims.html#S0-F24-01" class="nav-claim">S0-F24-01</a></td>""")]
    public void A_row_of_the_case_material_becomes_a_link_like_a_claim(string html, string expected) => Assert.Equal(expected, ResultHtml.Fit(html, Ids));

    [Theory]
    [InlineData("""<td><span class="nav-finding" data-finding="S1-X1">S1-X1</span></td>""")]
    [InlineData("<td>S1-X1, xS1-F001, AS1-F001-x</td>")]
    [InlineData("""<td><a href="x"><span class="nav-finding" data-finding="S1-F001">S1-F001</span></a></td>""")]
    public void A_row_without_an_address_stays_as_it_is(string html) => Assert.Equal(html, ResultHtml.Fit(html, Ids));

    [Theory]
    [InlineData("""<th scope="row"><span class="nav-variable" data-variable="owners.influence">Influence</span></th>""", """<th scope="row"><a href="variable-owners-influence.html" class="nav-variable">Influence</a></th>""")]
    [InlineData("<p>Of owners.influence.</p>", """<p>Of <a href="variable-owners-influence.html" class="nav-variable">owners.influence</a>.</p>""")]
    [InlineData("<p>owners.influence.csv, x/owners.influence, owners.Ask(1), tiny.influence</p>", "<p>owners.influence.csv, x/owners.influence, owners.Ask(1), tiny.influence</p>")]
    [InlineData("""<span class="nav-variable" data-variable="tiny.influence">of another survey</span>""", """<span class="nav-variable" data-variable="tiny.influence">of another survey</span>""")]
    public void A_variable_becomes_a_link_to_its_page(string html, string expected) => Assert.Equal(expected, ResultHtml.Fit(html, Ids));

    [Fact]
    public void A_count_of_claims_leads_to_the_list_with_its_choices_made() => Assert.Equal(
        """<td><a href="claims.html?section=2.3&amp;verdict=deviates" class="nav-choice">4</a></td>""",
        ResultHtml.Fit("""<td><span class="nav-choice" data-choice="section=2.3&amp;verdict=deviates">4</span></td>""", IdLinks.Of(new RenderOptions { ChoiceHref = choice => "claims.html?" + choice })));

    [Fact]
    public void A_number_of_several_claims_opens_a_list_of_them() => Assert.Equal(
        """<td><details class="nav-doors"><summary>61 %</summary><span><a href="claims.html#S0-F24-01">S0-F24-01</a> <a href="claims.html#S0-F24-02">S0-F24-02</a></span></details></td>""",
        ResultHtml.Fit("""<td><span class="nav-claim" data-claim="S0-F24-01 S0-F24-02">61 %</span></td>""", Ids));

    [Fact]
    public void A_number_of_several_claims_of_which_one_leads_nowhere_stays_text() => Assert.Equal(
        """<td><span class="nav-claim" data-claim="S0-F24-01 S0-F24-99">61 %</span></td>""",
        ResultHtml.Fit("""<td><span class="nav-claim" data-claim="S0-F24-01 S0-F24-99">61 %</span></td>""", Ids));

    [Fact]
    public void What_cannot_be_looked_up_says_so_where_pages_tell() => Assert.Equal(
        """<td><span class="nav-claim" data-claim="S0-F24-99">61 %</span><span class="nav-missing-note"> (no record of S0-F24-99)</span></td>""",
        ResultHtml.Fit("""<td><span class="nav-claim" data-claim="S0-F24-99">61 %</span></td>""", IdLinks.Of(Rendered.Options with { NotesMissing = true })));

    [Fact]
    public void What_cannot_be_looked_up_is_encoded_where_it_is_named() => Assert.Contains(
        "(no record of &lt;b&gt;)",
        ResultHtml.Fit("""<span class="nav-claim" data-claim="&lt;b&gt;">61 %</span>""", IdLinks.Of(new RenderOptions { NotesMissing = true })),
        StringComparison.Ordinal);

    [Fact]
    public void A_heading_without_a_word_is_a_cell() => Assert.Equal(
        "<tr><td></td><th scope=\"col\">a</th></tr>",
        ResultHtml.Fit("<tr><th scope=\"col\"></th><th scope=\"col\">a</th></tr>", Ids));

    [Fact]
    public void An_address_is_encoded() => Assert.StartsWith(
        "<a href=\"?a&amp;b=&quot;\" class=",
        ResultHtml.Fit("""<span class="nav-claim" data-claim="S0-F24-01">x</span>""", IdLinks.Of(new RenderOptions { ClaimHref = _ => "?a&b=\"" })),
        StringComparison.Ordinal);

    [Fact]
    public void The_tokens_joined_are_the_fragment_whatever_it_is()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            string[] pieces = ["<", ">", "</", "a", "span", " class='", "\"", "'", "=", "<!--", "-->", "<script>", "</script", "&lt;", " ", "td", "/>", "æ"];
            var html = string.Concat(Enumerable.Range(0, 30).Select(_ => pieces[random.Next(pieces.Length)]));
            Assert.Equal(html, string.Concat(HtmlTokens.Of(html).Select(token => token.Text)));
        }
    }

    [Fact]
    public void Columns_of_numbers_are_marked_with_their_headings()
    {
        var table = new Table("c", ["Group", "Share", "Interval", "Verdict"], [["A", "61.2 %", "55.0 to 67.1", "reproduced"], ["B", "–", "−12,0 til 5,0", "3 rounds"], ["C", "few", "", "x"]], []);
        var marked = Rendered.Page(ResultHtml.Fit(table.ToHtml(), Ids)).QuerySelectorAll(".nav-number").Select(cell => cell.TextContent);
        Assert.Equal(["Share", "Interval", "61.2 %", "55.0 to 67.1", "–", "−12,0 til 5,0", "few", ""], marked);
    }

    [Theory]
    [InlineData("380–381, 1289", "1084, 1469")]
    [InlineData("2", "What promotes and hinders equal cooperation at two offices")]
    public void A_column_with_places_or_with_prose_is_text_and_wraps(string one, string other)
    {
        var table = new Table("", ["What", "Value"], [["a", one], ["b", other]], []);
        Assert.Empty(Rendered.Page(ResultHtml.Fit(table.ToHtml(), Ids)).QuerySelectorAll(".nav-number"));
    }
}
