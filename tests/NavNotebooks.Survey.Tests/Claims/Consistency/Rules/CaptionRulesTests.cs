using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Dictionary;
using static NavNotebooks.Survey.Tests.Claims.Consistency.RuleRegistry;

namespace NavNotebooks.Survey.Tests.Claims.Consistency.Rules;

public sealed class CaptionRulesTests
{
    private const string Caption = """
        { "id": "A-00", "lines": [9, 9], "section": "2.3", "figure": "F900", "survey": "owners", "waves": [2019], "statement": "Caption", "statistic": "caption", "untied": "caption" }
        """;

    private static readonly string Text = Printed("B", "79", Share("top_two"), "\"figure\": \"F900\", \"n\": \"260\",");

    private static readonly FigureDefinition Figure = new("F900", new BilingualText("Work", "Arbeid"), FigureDisplay.Shares, new LineRange(1, 1))
    {
        Surveys = ["owners-2019"],
        Variables = ["more_in_work"],
        Groups = [],
        Text = new LineRange(1, 1),
        Printed = "All.",
    };

    [Fact]
    public void A_caption_names_the_wave_of_its_text()
    {
        Assert.Empty(Check(Figure with { Caption = new FigureCaption([2019], null) }));
        var found = Assert.Single(Check(Figure with { Caption = new FigureCaption([2016], null) }));
        Assert.Equal("caption_waves", found.Rule);
        Assert.Equal(["A-00", "B"], found.Claims.Select(claim => claim.Id));
        Assert.Contains("2016", found.Computed.Nb, StringComparison.Ordinal);
    }

    [Fact]
    public void A_text_reads_no_wave_out_of_a_figure_that_its_caption_does_not_name()
    {
        var stray = Printed("B", "79", Share("top_two"), "\"figure\": \"F900\",").Replace("\"waves\": [2019]", "\"waves\": [2011, 2019]", StringComparison.Ordinal);
        var found = Assert.Single(new ConsistencyCheck(new PrintedEvidence(Of(Caption, stray), [Figure with { Caption = new FigureCaption([2019], null) }])).Inconsistencies);

        Assert.Equal("caption_waves", found.Rule);
        Assert.Contains("2011", found.Computed.En, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("107", 1)]
    [InlineData("90-107", 1)]
    [InlineData("106", 0)]
    [InlineData("mayors 107, chief executives 156", 0)]
    public void A_caption_counts_no_more_than_there_are_in_its_group(string n, int findings)
    {
        // 106 mayors answered (table 5).
        var mayors = Printed("B", "79", Share("top_two", "mayor"), "\"figure\": \"F900\",");
        var figure = Figure with { N = n, Groups = ["mayor"] };
        var found = new ConsistencyCheck(new PrintedEvidence(Of(Caption, mayors), [figure])).Inconsistencies;

        Assert.Equal(Enumerable.Repeat("caption_group", findings), found.Select(one => one.Rule));
    }

    [Fact]
    public void A_caption_tells_of_the_points_that_the_items_have()
    {
        // The item has five points.
        Assert.Empty(Check(Figure with { Caption = new FigureCaption([], 5) }));
        Assert.Equal("caption_scale", Assert.Single(Check(Figure with { Caption = new FigureCaption([], 4) })).Rule);
    }

    [Fact]
    public void A_caption_prints_the_n_of_its_text()
    {
        Assert.Empty(Check(Figure with { N = "260" }));
        Assert.Equal("caption_count", Assert.Single(Check(Figure with { N = "250" })).Rule);
        Assert.Empty(Check(Figure with { N = "mayors 104, chief executives 156" }));
    }

    private static InconsistencyTable Check(FigureDefinition figure) => new ConsistencyCheck(new PrintedEvidence(Of(Caption, Text), [figure])).Inconsistencies;
}
