using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.ManyTests;

namespace NavNotebooks.Charts.Tests;

public sealed class ForestPlotTests
{
    private static readonly BilingualText NotAlike = new("Another question; see the note.", "Et annet spørsmål; se merknaden.");

    private static ContrastTable Positions => MadeUpOwners.Synthetic
        .Ask("more_in_work", "equal_partners", "promotes_cooperation", "extra_work").Mean().By("position").Difference("mayor", "chief_executive")
        .Detectable().Family("Partnership", FamilyCorrection.BenjaminiHochberg);

    private static ContrastTable Changes => MadeUpOwners.Synthetic
        .Ask("more_in_work", "state_dominates").Share(Answers.TopTwo).By("position").ComparableChange(from: 2011, to: 2019);

    [Fact]
    public void Differences_are_as_approved() => Approved.Matches(Positions.ForestPlot(heading: Goal).PlotlyJson(Language.English), "Forest");

    [Fact]
    public void Means_are_drawn_in_standard_deviations_with_their_intervals()
    {
        var drawn = Pictures.Of(Positions.ForestPlot()).Traces("scatter").SelectMany(trace => Numbers(trace, "x")).Order().ToList();
        Assert.Equal(Positions.Select(contrast => contrast.EffectSize!.Value).Order().Select(value => Math.Round(value, 3)), drawn.Select(value => Math.Round(value, 3)));
        Assert.All(Pictures.Of(Positions.ForestPlot()).Traces("scatter"), trace => Assert.Contains("array", trace.GetProperty("error_x").ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Shares_are_drawn_in_percentage_points()
    {
        var row = Changes.ForestPlot().DataTable(Language.English).Rows[0];
        Assert.Equal("+18.0 points", row[5]);
        Assert.Contains("percentage points", Pictures.Of(Changes.ForestPlot()).Words(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_row_names_who_is_compared_only_where_that_differs_under_its_heading()
    {
        var ticks = Pictures.Of(Changes.ForestPlot(heading: (later, _) => later.Group.Label)).GetProperty("layout").GetProperty("yaxis").GetProperty("ticktext")
            .EnumerateArray().Select(text => text.GetString()!).ToList();
        Assert.All(ticks, tick => Assert.DoesNotContain("(", tick, StringComparison.Ordinal));
        Assert.Contains(Pictures.Of(Changes.ForestPlot()).GetProperty("layout").GetProperty("yaxis").GetProperty("ticktext").EnumerateArray(), text => text.GetString()!.Contains("(mayors", StringComparison.Ordinal));
    }

    [Fact]
    public void A_row_under_its_item_names_who_is_compared_even_where_it_stands_alone()
    {
        var table = MadeUpOwners.Synthetic.Ask("more_in_work").Mean().By("position").Difference("mayor", "chief_executive")
            .Beside(MadeUpOwners.Synthetic.Ask("equal_partners").Mean().By("position").Difference("chief_executive", "mayor"));
        var ticks = Pictures.Of(table.ForestPlot(heading: (first, _) => first.Variable.Label)).GetProperty("layout").GetProperty("yaxis").GetProperty("ticktext")
            .EnumerateArray().Select(text => text.GetString()!.Trim('\u00a0').Replace("<br>", " ", StringComparison.Ordinal)).ToList();
        Assert.Equal(["Mayors less chief executives", "Chief executives less mayors"], ticks);
    }

    [Fact]
    public void What_print_says_of_a_difference_stands_beside_it_and_gives_the_mark_its_shape()
    {
        var picture = Pictures.Of(Changes.ForestPlot());
        Assert.Contains("compared", picture.Words(), StringComparison.Ordinal);
        Assert.Contains(picture.Traces("scatter"), trace => trace.GetProperty("marker").GetProperty("symbol").GetString() == "triangle-up");
    }

    [Fact]
    public void A_difference_of_which_nothing_is_printed_is_grey_and_said_to_tell_nothing()
    {
        var figure = Positions.ForestPlot();
        var grey = Pictures.Of(figure).Traces("scatter").Single(trace => trace.GetProperty("name").GetString() == "Nothing printed of it, synthetic");
        Assert.Equal("#8c8c8c", grey.GetProperty("marker").GetProperty("line").GetProperty("color").GetString());
        Assert.Contains(figure.DataTable(Language.English).Notes, note => note.StartsWith("Grey (", StringComparison.Ordinal) && note.Contains("nothing of the world", StringComparison.Ordinal));
    }

    [Fact]
    public void The_band_holds_the_differences_that_the_sizes_could_have_missed()
    {
        var bands = Pictures.Of(Positions.ForestPlot()).GetProperty("layout").GetProperty("shapes").EnumerateArray()
            .Where(shape => shape.GetProperty("type").GetString() == "rect" && shape.GetProperty("xref").GetString() == "x").ToList();
        Assert.Equal(Positions.Count, bands.Count);
        Assert.All(bands, band => Assert.True(band.GetProperty("x0").GetDouble() < 0 && band.GetProperty("x1").GetDouble() > 0));
        Assert.Contains(Positions.ForestPlot().DataTable(Language.English).Headers, heading => heading == "Could have shown");
    }

    [Fact]
    public void What_must_not_be_compared_has_a_row_with_the_reason_and_no_mark()
    {
        var refused = new ContrastTable([.. Changes.Of("more_in_work")], []) { Refused = [Pair("adapted_service")] };
        var picture = Pictures.Of(refused.ForestPlot());
        Assert.Equal(2, picture.Traces("scatter").Sum(trace => Numbers(trace, "x").Count()));
        Assert.Contains("× not comparable: Another question", picture.Words().Replace("<br>", " ", StringComparison.Ordinal), StringComparison.Ordinal);
        Assert.Contains(refused.ForestPlot().DataTable(Language.English).Rows, row => row.Contains(NotAlike.En));
    }

    [Fact]
    public void A_disputed_comparison_is_marked_and_its_reason_told()
    {
        var figure = Changes.Of("state_dominates").Beside(Changes.Of("more_in_work")).ForestPlot();
        var ticks = Pictures.Of(figure).GetProperty("layout").GetProperty("yaxis").GetProperty("ticktext").EnumerateArray().Select(text => text.GetString()!).ToList();
        Assert.Equal(2, ticks.Count(tick => tick.Contains('‡', StringComparison.Ordinal)));
        Assert.Contains(figure.DataTable(Language.English).Notes, note => note.StartsWith("‡ Disputed: ", StringComparison.Ordinal));
    }

    [Fact]
    public void A_hidden_difference_has_no_number_anywhere()
    {
        var figure = MadeUpOwners.FewMayors.Ask("equal_partners", "more_in_work").Mean().By("position").Difference("mayor", "chief_executive").ForestPlot();
        Assert.Empty(Pictures.Of(figure).Traces("scatter"));
        Assert.All(figure.DataTable(Language.English).Rows, row => Assert.Contains(row, cell => cell.Contains("hidden", StringComparison.Ordinal)));
        Assert.All(figure.Display(DisplayContext.Default).Entries, entry => Assert.DoesNotContain("5.00", entry.Value, StringComparison.Ordinal));
    }

    [Fact]
    public void Without_labels_the_largest_comes_first_and_rows_are_thin()
    {
        var (dense, labelled) = (Pictures.Of(Positions.ForestPlot(labelled: false)), Pictures.Of(Positions.ForestPlot()));
        var points = dense.Traces("scatter").SelectMany(trace => Numbers(trace, "x").Zip(Numbers(trace, "y"))).OrderBy(point => point.Second).Select(point => point.First).ToList();
        Assert.Equal(points.OrderDescending(), points);
        Assert.True(dense.GetProperty("layout").GetProperty("height").GetDouble() < labelled.GetProperty("layout").GetProperty("height").GetDouble());
    }

    [Fact]
    public void The_words_are_bokmål_where_that_is_read()
    {
        var words = Pictures.Of(Positions.ForestPlot(), Language.Bokmål).Words();
        Assert.Contains("forskjeller på én akse", words, StringComparison.Ordinal);
        Assert.Contains("I rapporten", words, StringComparison.Ordinal);
        Assert.DoesNotContain("In print", words, StringComparison.Ordinal);
    }

    [Fact]
    public void No_difference_says_what_is_lacking() =>
        Assert.Empty(Pictures.Of(new ContrastTable([], [new BilingualText("2011, not asked: Work", "2011, ikke spurt: Arbeid")]).ForestPlot()).Traces("scatter"));

    [Fact]
    public void Shares_and_means_are_not_mixed()
    {
        var mixed = Positions.Beside(MadeUpOwners.Synthetic.Ask("more_in_work").Share(Answers.TopTwo).By("position").Difference("mayor", "chief_executive"));
        Assert.Throws<ArgumentException>(() => mixed.ForestPlot());
    }

    private static BilingualText Goal(EstimateSubject first, EstimateSubject second) =>
        first.Variable.Name == "more_in_work" ? new("Goals", "Mål") : new("Partnership", "Partnerskap");

    private static RefusedContrast Pair(string item)
    {
        var later = MadeUpOwners.Synthetic.Ask(item).Share(Answers.TopTwo).By("position").Estimates[0].Of;
        return new RefusedContrast(later, later with { Wave = 2011 }, NotAlike);
    }

    private static IEnumerable<double> Numbers(System.Text.Json.JsonElement trace, string name) =>
        trace.GetProperty(name).EnumerateArray().Select(number => number.GetDouble());
}
