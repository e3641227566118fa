using NavNotebooks.Cli.Site;

namespace NavNotebooks.Cli.Tests.Site;

public sealed class SiteMapTests
{
    [Theory]
    [InlineData("10-first.ipynb", "10-first.html")]
    [InlineData("claims.ipynb", "notebook-claims.html")]
    [InlineData("what # of 50% asked?.ipynb", "what - of 50- asked-.html")]
    [InlineData("note:1.ipynb", "note-1.html")]
    public void A_page_of_a_notebook_has_an_address_that_a_link_can_name(string file, string href) => Assert.Equal(href, SiteMap.NotebookHref(file));
}
