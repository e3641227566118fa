using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Tests.Frames;

public sealed class SurveyFrameTests
{
    private static SurveyFrame Frame => TinySurvey.Frame;

    [Fact]
    public void A_misspelt_variable_names_the_nearest_and_the_dictionary_file()
    {
        var error = Assert.Throws<UnknownNameException>(() => Frame["trsut"]);
        Assert.Equal("trust", error.Nearest);
        Assert.Equal("data-dictionary/surveys/tiny-2019.json", error.File);
    }

    [Fact]
    public void Select_keeps_the_named_columns_in_the_order_named()
    {
        var two = Frame.Select("trust", "position");
        Assert.Equal(["trust", "position"], two.Columns.Select(column => column.Name));
        Assert.Equal(10, two.RowCount);
        Assert.Equal(6, Frame.Columns.Length);
    }

    [Fact]
    public void Where_keeps_rows_with_any_of_the_codes()
    {
        Assert.Equal([4, 5, 5, 4], Frame.Where("trust", 4, 5)["trust"].Codes.ToArray());
        Assert.Equal([2, 1, 2, 1], Frame.Where("trust", 4, 5)["position"].Codes.ToArray());
    }

    [Fact]
    public void Where_finds_rows_by_their_reason_for_missing() =>
        Assert.Equal([1804], Frame.Where("attends_mayor", TinySurvey.NotAsked).Valid("municipality").Values.ToArray());

    [Fact]
    public void Where_of_a_code_off_the_scale_names_the_codes_that_are_on_it()
    {
        var error = Assert.Throws<ArgumentException>(() => Frame.Where("position", 7));
        Assert.Contains("'position' has no code 7", error.Message, StringComparison.Ordinal);
        Assert.Contains("1 (Mayor), 2 (Chief executive)", error.Message, StringComparison.Ordinal);
        Assert.Contains("tiny-2019.json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_takes_categories_by_their_id()
    {
        Assert.Equal(2, Frame.Where("colour", "blue").RowCount);
        Assert.Equal(9, Frame.Where("colour", "blue", "red").RowCount);
        Assert.Equal(5, Frame.Where("position", "chief_executive").RowCount);
        Assert.Equal("chief_executive", Assert.Throws<UnknownNameException>(() => Frame.Where("position", "chief_exec")).Nearest);
    }

    [Fact]
    public void A_condition_sees_missing_answers_as_no_number()
    {
        Assert.Equal(4, Frame.Where(row => row.Code("trust") >= 4).RowCount);
        Assert.Equal(2, Frame.Where(row => row.Code("trust") < 3 && row.Code("hours") <= 1).RowCount);
        Assert.Equal(1, Frame.Where(row => row["trust"].Missing?.Id == "do_not_know").RowCount);
    }

    [Fact]
    public void Filters_upon_filters_see_the_rows_that_are_left()
    {
        var left = Frame.WithWeights(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).Where("position", "chief_executive").Where("trust", 4, 5);
        Assert.Equal([4, 6], left.Weights.ToArray());
        Assert.Equal([4, 5], left["trust"].Codes.ToArray());
    }

    [Fact]
    public void Groups_follow_the_scale_with_empty_ones_and_count_who_is_left_out()
    {
        var groups = Frame.GroupBy("colour");
        Assert.Equal(["Red", "Blue", "Green"], groups.Select(group => group.Category.Label.En));
        Assert.Equal([7, 2, 0], groups.Select(group => group.Frame.RowCount));
        Assert.Equal(1, groups.MissingCount);
        Assert.Equal([4, TinySurvey.DoNotKnow], [groups.Of(2).Frame["hours"].Codes[0], groups.Of(2).Frame["hours"].Codes[1]]);
    }

    [Fact]
    public void Numbers_and_identifiers_have_no_groups()
    {
        Assert.Contains("a number", Assert.Throws<InvalidOperationException>(() => Frame.GroupBy("hours")).Message, StringComparison.Ordinal);
        Assert.Contains("an identifier", Assert.Throws<InvalidOperationException>(() => Frame.GroupBy("municipality")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Valid_answers_come_with_the_weights_of_those_who_gave_them()
    {
        var valid = Frame.WithWeights(1, 2, 3, 4, 5, 6, 7, 8, 9, 10).Valid("trust");
        Assert.Equal([1, 2, 3, 4, 5, 5, 4], valid.Values.ToArray());
        Assert.Equal([1, 2, 3, 4, 5, 6, 7], valid.Weights.ToArray());
        Assert.Equal(3, valid.MissingCount);
        Assert.False(Frame.Valid("trust").IsWeighted);
    }

    [Fact]
    public void Weights_that_do_not_fit_are_refused()
    {
        Assert.Contains("3 weights for 10 rows", Assert.Throws<ArgumentException>(() => Frame.WithWeights(1, 2, 3)).Message, StringComparison.Ordinal);
        Assert.Contains("row 1", Assert.Throws<ArgumentException>(() => Frame.WithWeights(1, -2, 1, 1, 1, 1, 1, 1, 1, 1)).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => Frame.WithWeights(new double[10]));
    }

    [Fact]
    public void Columns_that_do_not_fit_are_refused()
    {
        Assert.Contains("'trust' has 2 rows and 'municipality' has 10", Assert.Throws<ArgumentException>(
            () => Frame.Select("municipality").WithColumn(TinySurvey.Column("trust", 1, 2))).Message, StringComparison.Ordinal);
        Assert.Contains("'trust' already", Assert.Throws<ArgumentException>(
            () => Frame.WithColumn(Frame["trust"])).Message, StringComparison.Ordinal);
        Assert.Throws<ArgumentException>(() => new SurveyFrame(TinySurvey.Definition, DataBasis.Synthetic, []));
        Assert.Throws<ArgumentException>(() => new SurveyFrame(TinySurvey.Definition, DataBasis.Synthetic, [Frame["trust"], Frame["trust"]]));
    }

    [Fact]
    public void Notes_and_basis_survive_every_step()
    {
        var noted = TinySurvey.With(DataBasis.Microdata).WithNote("Read from a file.");
        foreach (var frame in new[]
        {
            noted.Select("trust"), noted.Where("trust", 5), noted.TopTwo("trust"), noted.GroupBy("colour")[0].Frame,
            noted.WithWeights(1, 1, 1, 1, 1, 1, 1, 1, 1, 1), noted.WithoutWeights(),
        })
        {
            Assert.Equal(["Read from a file."], frame.Notes);
            Assert.Equal(DataBasis.Microdata, frame.Basis);
        }
    }
}
