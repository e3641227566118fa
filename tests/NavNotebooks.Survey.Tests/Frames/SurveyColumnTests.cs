using NavNotebooks.Display;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Tests.Frames;

public sealed class SurveyColumnTests
{
    [Fact]
    public void An_answer_is_code_label_and_reason_in_one()
    {
        var trust = TinySurvey.Frame["trust"];
        Assert.Equal((4, "Partly agree", false), (trust[3].Code, trust[3].LabelIn(Language.English), trust[3].IsMissing));
        Assert.Equal("Vet ikke", trust[7].LabelIn(Language.Bokmål));
        Assert.Equal("do_not_know", trust[7].Missing?.Id);
        Assert.True(trust[8] is { IsMissing: true, Missing: null, Label: null });
        Assert.Equal(trust[4], trust[5]);
    }

    [Fact]
    public void A_number_has_no_label()
    {
        var hours = TinySurvey.Frame["hours"];
        Assert.True(hours[0] is { Code: 0.5, Label: null, IsValid: true });
        Assert.Equal("no_answer", TinySurvey.Frame["position"][9].Missing?.Id);
    }

    [Fact]
    public void Answers_columns_and_rows_do_not_print_what_they_hold()
    {
        Assert.Equal("(answer)", TinySurvey.Frame["trust"][3].ToString());
        Assert.Equal("(missing)", TinySurvey.Frame["trust"][7].ToString());
        Assert.Equal("trust: 10 rows", TinySurvey.Frame["trust"].ToString());
        Assert.Equal("7 valid answers, 3 missing", TinySurvey.Frame.Valid("trust").ToString());
        string? printed = null;
        TinySurvey.Frame.Where(row => (printed = row.ToString()) is null);
        Assert.Equal("(row)", printed);
    }

    [Fact]
    public void A_code_off_the_scale_is_refused_by_count_not_by_value()
    {
        var error = Assert.Throws<ArgumentException>(() => TinySurvey.Column("trust", 1, 77, 3.5, -3));
        Assert.Contains("'trust' holds codes", error.Message, StringComparison.Ordinal);
        Assert.Contains("3 of 4 rows", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("77", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Identifiers_are_whole_and_numbers_finite()
    {
        Assert.Throws<ArgumentException>(() => TinySurvey.Column("municipality", 1.5));
        Assert.Throws<ArgumentException>(() => TinySurvey.Column("hours", double.PositiveInfinity));
        Assert.Equal(2, TinySurvey.Column("hours", -0.5, 0.25, TinySurvey.NoAnswer).ValidCount);
    }

    [Fact]
    public void Top_two_is_one_for_the_two_highest_and_keeps_reasons()
    {
        var top = TinySurvey.Frame.TopTwo("trust")["trust_top_two"];
        Assert.Equal([0, 0, 0, 1, 1, 1, 1, -1, double.NaN, -9], top.Codes.ToArray());
        Assert.Equal(4, top.Codes.Count(1));
        Assert.Equal("Not in the top two", top[0].LabelIn(Language.English));
    }

    [Fact]
    public void Top_two_needs_an_ordinal_scale()
    {
        Assert.Contains("not on an ordinal scale", Assert.Throws<InvalidOperationException>(
            () => TinySurvey.Frame.TopTwo("colour")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Top_two_of_a_long_name_is_still_a_name()
    {
        var trust = TinySurvey.Frame["trust"];
        var renamed = new SurveyColumn(
            trust.Variable with { Name = "influence_of_the_county_office_1" }, trust.Scale, TinySurvey.Definition.MissingReasons, [1, 5]);
        Assert.Equal("influence_of_the_county__top_two", renamed.TopTwo().Name);
        Assert.Equal("county", renamed.TopTwo(into: "county").Name);
    }
}
