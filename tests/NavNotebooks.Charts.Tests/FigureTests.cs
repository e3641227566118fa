using System.Text.Json;
using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Charts.Tests;

public sealed class FigureTests
{
    public static TheoryData<string> Kinds => ["bars", "boxes", "answers", "means", "changes"];

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_figure_shows_itself_as_text_picture_and_table(string kind)
    {
        var bundle = Of(kind).Display(DisplayContext.Default);
        Assert.Equal([MimeTypes.PlainText, MimeTypes.Plotly, MimeTypes.Html], bundle.Entries.Select(entry => entry.Key));
        Assert.Contains("<caption>", bundle[MimeTypes.Html]!, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(bundle[MimeTypes.Plotly]!);
        Assert.True(json.RootElement.GetProperty("config").GetProperty("responsive").GetBoolean());
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Title_base_n_basis_and_source_are_in_the_picture(string kind)
    {
        var words = Pictures.Of(Of(kind)).Words().Replace("<br>", " ", StringComparison.Ordinal);
        Assert.Contains("ayors", words, StringComparison.Ordinal);
        Assert.Contains("2019", words, StringComparison.Ordinal);
        Assert.Contains("n: valid answers", words, StringComparison.Ordinal);
        Assert.Contains("Source: S0", words, StringComparison.Ordinal);
        Assert.True(words.Contains("synthetic", StringComparison.Ordinal) || words.Contains("as printed", StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void The_description_says_the_picture_in_words(string kind)
    {
        var layout = Pictures.Of(Of(kind)).GetProperty("layout");
        var title = layout.GetProperty("title").GetProperty("text").GetString()!.Replace("<b>", "", StringComparison.Ordinal).Replace("</b>", "", StringComparison.Ordinal);
        Assert.StartsWith(title, layout.GetProperty("meta").GetProperty("description").GetString());
    }

    [Fact]
    public void A_title_of_two_lines_is_padded_by_as_much_as_plotly_raises_it()
    {
        var title = new BilingualText("A title that is far too long for one line of the narrowest page that there is", "Kort");
        var figure = MadeUpOwners.Synthetic.Ask("more_in_work").Mean().By("position").MeansChart(title: title);
        Assert.Equal(23.9, TopPadding(figure, Language.English), precision: 6);
        Assert.Equal(12, TopPadding(figure, Language.Bokmål));

        static double TopPadding(Figure figure, Language language) =>
            Pictures.Of(figure, language).GetProperty("layout").GetProperty("title").GetProperty("pad").GetProperty("t").GetDouble();
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Drawing_twice_gives_the_same_bytes(string kind) =>
        Assert.Equal(Of(kind).PlotlyJson(Language.Bokmål), Of(kind).PlotlyJson(Language.Bokmål));

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_figure_draws_from_several_threads_alike(string kind)
    {
        var figure = Of(kind);
        var drawn = new string[16];
        Parallel.For(0, drawn.Length, place => drawn[place] = figure.PlotlyJson(Language.English));
        Assert.Single(drawn.Distinct());
    }

    [Fact]
    public void Every_figure_and_table_of_the_document_can_be_shown_as_known()
    {
        var ids = Enumerable.Range(1, 31).Select(number => FormattableString.Invariant($"F{number}")).Concat(Enumerable.Range(1, 5).Select(number => FormattableString.Invariant($"T{number}")));
        Assert.All(ids, id =>
        {
            var table = Figures.Known(id).DataTable(Language.Bokmål);
            Assert.Contains(id[1..] + ". ", table.Caption, StringComparison.Ordinal);
            Assert.DoesNotContain(table.Rows, row => row.Any(string.IsNullOrWhiteSpace));
            Assert.Contains("linje ", Assert.Single(table.Notes), StringComparison.Ordinal);
        });
    }

    [Fact]
    public void An_unknown_figure_names_the_nearest() =>
        Assert.Contains("F12", Assert.Throws<UnknownNameException>(() => Figures.Known("F82")).Message, StringComparison.Ordinal);

    [Fact]
    public void A_title_of_its_own_stands_before_the_figures()
    {
        var figure = MadeUpOwners.Synthetic.Ask("more_in_work").Share(Answers.TopTwo).By("position").BarChart(figure: "F27", title: new("More <in> work", "Flere i arbeid"));
        Assert.Equal("<b>More &lt;in&gt; work</b>", Pictures.Of(figure).GetProperty("layout").GetProperty("title").GetProperty("text").GetString());
    }

    [Fact]
    public void A_population_that_a_filter_keeps_is_named_with_the_groups_that_divide_it()
    {
        var figure = MadeUpOwners.Synthetic.Ask("equal_partners").Mean().Where("position", "mayor").By("attends_mayor").MeansChart();
        Assert.Contains("Mayors (not ticked and ticked), 2019", Pictures.Of(figure).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void Chart_chooses_the_kind_by_what_is_compared()
    {
        var owners = MadeUpOwners.Synthetic;
        Assert.Equal(Of("means").ToString(), owners.Ask("equal_partners", "extra_work").Mean().By("position").Chart().ToString());
        Assert.Equal(Of("answers").ToString(), owners.Ask("equal_partners", "extra_work").Distribution().By("position").Chart().ToString());
        Assert.Equal(Of("boxes").ToString(), owners.Ask("attends_mayor", "attends_chief_executive").Share(Answers.Codes(1)).By("position").Chart().ToString());
        Assert.Equal(Of("bars").ToString(), owners.Ask("more_in_work").Share(Answers.TopTwo).By("position").Across(Wave.All).Chart().ToString());
    }

    private static Figure Of(string kind)
    {
        var owners = MadeUpOwners.Synthetic;
        return kind switch
        {
            "bars" => owners.Ask("more_in_work").Share(Answers.TopTwo).By("position").Across(Wave.All).BarChart(),
            "boxes" => owners.Ask("attends_mayor", "attends_chief_executive").Share(Answers.Codes(1)).By("position").MultiSelectChart(),
            "answers" => owners.Ask("equal_partners", "extra_work").Distribution().By("position").LikertChart(),
            "means" => owners.Ask("equal_partners", "extra_work").Mean().By("position").MeansChart(),
            _ => owners.Ask("more_in_work").Share(Answers.TopTwo).By("position").Change(from: 2011, to: 2019).ChangeChart(),
        };
    }
}
