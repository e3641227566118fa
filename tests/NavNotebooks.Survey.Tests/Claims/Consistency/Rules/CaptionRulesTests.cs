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
