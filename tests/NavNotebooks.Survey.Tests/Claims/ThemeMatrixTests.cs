using System.Net;
using NavNotebooks.Display;
using NavNotebooks.Survey.Claims;
using Facade = NavNotebooks.Survey.Claims.Claims;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class ThemeMatrixTests
{
    [Fact]
    public void Words_of_quantity_run_from_all_to_one_and_end_with_not_stated()
    {
        var rows = Facade.Themes().ByDirection().ToTable().Rows.Select(row => row[0]);
        Assert.Equal(["all", "nearly all", "most", "many", "several", "some", "few", "one", "not stated"], rows);
    }

    [Fact]
    public void Each_theme_stands_in_one_cell_of_either_matrix()
    {
        var themes = Facade.Themes("4.5");
        foreach (var matrix in new[] { themes.ByDirection(), themes.ByVoice() })
        {
            var html = matrix.Display(DisplayContext.Default)[MimeTypes.Html]!;
            Assert.All(themes, claim => Assert.Equal(2, html.Split($"data-claim=\"{claim.Id}\"").Length));
        }
    }

    [Fact]
    public void A_cell_counts_themes_and_an_empty_one_is_a_point()
    {
        var matrix = Facade.Themes("4.5").ByDirection();
        Assert.Equal(["S0-4.5-07"], matrix["most", "positive"].Select(claim => claim.Id));
        Assert.Equal(["most", "1", "·", "1", "·", "·"], matrix.ToTable().Rows.Single(row => row[0] == "most"));
        Assert.DoesNotContain("%", matrix.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_tile_shows_the_end_of_its_id_and_says_what_the_claim_says()
    {
        var html = Facade.Themes("4.5").ByDirection().Display(DisplayContext.Default)[MimeTypes.Html]!;
        Assert.Contains("<span class=\"nav-claim nav-tile\" data-claim=\"S0-4.5-27\" title=\"Clear leadership of the working environment is absent\">27</span>", html, StringComparison.Ordinal);
        Assert.Contains("with the end of its claim&#39;s id, after S0-4.5-.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Cells_bear_a_class_so_that_ids_are_not_aligned_as_numbers()
    {
        var html = Facade.Themes("4.5").ByDirection().Display(DisplayContext.Default)[MimeTypes.Html]!;
        Assert.DoesNotContain("<td>", html, StringComparison.Ordinal);
        Assert.Contains("<th scope=\"col\" class=\"nav-tiles\">critical</th>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Tiles_of_several_sections_show_the_whole_id_but_the_document()
    {
        var html = Facade.Themes("3.7", "3.8").ByDirection().Display(DisplayContext.Default)[MimeTypes.Html]!;
        Assert.Contains(">3.8-13</span>", html, StringComparison.Ordinal);
    }

    [Fact]
    public void By_voice_a_sign_tells_the_direction_and_the_voice_with_most_themes_comes_first()
    {
        var matrix = Facade.Themes("3.8").ByVoice();
        Assert.Equal("office leaders", matrix.ToTable().Headers[1]);
        var html = WebUtility.HtmlDecode(matrix.Display(DisplayContext.Default)[MimeTypes.Html]!);
        Assert.Contains(">\u2212\u00a013</span>", html, StringComparison.Ordinal);
        Assert.Contains("+ positive, ± mixed, ○ neutral, \u2212 critical, → wish.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void By_section_the_rows_keep_the_order_of_the_document()
    {
        var rows = Facade.Themes("3.10", "3.9", "3.8").BySection().ToTable().Rows;
        Assert.Equal(["3.8", "3.9", "3.10"], rows.Select(row => row[0]));
    }

    [Fact]
    public void By_section_a_tile_does_not_repeat_its_section()
    {
        var html = WebUtility.HtmlDecode(Facade.Themes("3.8", "3.9").BySection().Display(DisplayContext.Default)[MimeTypes.Html]!);
        Assert.Contains("data-claim=\"S0-3.8-13\" title=\"A representative of the same office: staff’s views are heard to a small degree\">\u2212\u00a013</span>", html, StringComparison.Ordinal);
        Assert.Contains("after its section.", html, StringComparison.Ordinal);
    }

    [Fact]
    public void Headings_come_in_the_language_of_the_reader()
    {
        var matrix = Facade.Themes("4.5").ByDirection().Display(new DisplayContext(Language.Bokmål));
        Assert.Contains("Hvor mange, med dokumentets ord", matrix.PlainText, StringComparison.Ordinal);
        Assert.Contains("antall temaer", matrix[MimeTypes.Html]!, StringComparison.Ordinal);
    }
}
