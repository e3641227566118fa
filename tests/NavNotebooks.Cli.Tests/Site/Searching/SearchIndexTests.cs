using System.Text.Json;
using NavNotebooks.Cli.Site;
using NavNotebooks.Cli.Site.Searching;

namespace NavNotebooks.Cli.Tests.Site.Searching;

public sealed class SearchIndexTests
{
    [Fact]
    public void A_page_stands_once_and_its_rows_name_it_by_number()
    {
        var index = Read(Entry("a.html", "First"), Entry("b.html#x", "Second"), Entry("a.html#y", "Third"));
        Assert.Equal(["a.html", "b.html"], index.Pages);
        Assert.Equal([["0", "0", "", "First", "", "words"], ["0", "1", "x", "Second", "", "words"], ["0", "0", "y", "Third", "", "words"]], index.Rows);
    }

    [Fact]
    public void A_fragment_that_the_title_begins_with_is_not_written_twice() =>
        Assert.Equal("=", Assert.Single(Read(Entry("claims-2.html#S0-F23-05", "S0-F23-05 The state dominates")).Rows)[2]);

    [Fact]
    public void A_fragment_that_only_looks_so_is_written() =>
        Assert.Equal("S0-F23-0", Assert.Single(Read(Entry("claims-2.html#S0-F23-0", "S0-F23-05 The state dominates")).Rows)[2]);

    [Fact]
    public void The_other_language_stands_where_it_differs() =>
        Assert.Equal("Forstår målene likt", Assert.Single(Read(new SearchEntry(SearchKind.Variable, "v.html", new("Goals are understood alike", "Forstår målene likt"), "")).Rows)[4]);

    [Fact]
    public void Tabs_and_line_breaks_of_a_text_divide_nothing() =>
        Assert.Equal("one two three", Assert.Single(Read(new SearchEntry(SearchKind.Page, "p.html", new("T", "T"), "one\ttwo\r\n  three")).Rows)[5]);

    [Fact]
    public void A_long_text_ends_after_a_whole_word()
    {
        var text = Assert.Single(Read(new SearchEntry(SearchKind.Page, "p.html", new("T", "T"), string.Join(' ', Enumerable.Repeat("partnership", 40)))).Rows)[5];
        Assert.InRange(text.Length, 100, SearchIndex.LongestText);
        Assert.All(text.Split(' '), word => Assert.Equal("partnership", word));
    }

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("\"};alert(1);//")]
    [InlineData("\\\"};alert(1);//")]
    [InlineData("a\u2028b\u2029c")]
    [InlineData("${alert(1)}`")]
    public void Nothing_in_a_title_ends_the_text_that_holds_it(string title)
    {
        var script = SearchIndex.ToScript([Entry("p.html", title)]);
        Assert.DoesNotContain("</", script, StringComparison.Ordinal);
        Assert.DoesNotContain("\u2028", script, StringComparison.Ordinal);
        Assert.Equal(title.Replace('\u2028', ' ').Replace('\u2029', ' '), Assert.Single(Read(Entry("p.html", title)).Rows)[3]);
    }

    private static SearchEntry Entry(string href, string title) => new(SearchKind.Text, href, new(title, title), "words");

    /// <summary>The script read by the rules of JSON, which its two values hold to but for the tabs.</summary>
    private static (string[] Pages, string[][] Rows) Read(params SearchEntry[] entries)
    {
        var script = SearchIndex.ToScript(entries);
        var json = script["window.navSearchIndex=".Length..^2].Replace("{pages:", "{\"pages\":", StringComparison.Ordinal).Replace(",rows:", ",\"rows\":", StringComparison.Ordinal).Replace("\t", "\\t", StringComparison.Ordinal);
        using var document = JsonDocument.Parse(json);
        return ([.. document.RootElement.GetProperty("pages").EnumerateArray().Select(page => page.GetString()!)],
            [.. document.RootElement.GetProperty("rows").GetString()!.Split('\n').Select(row => row.Split('\t'))]);
    }
}
