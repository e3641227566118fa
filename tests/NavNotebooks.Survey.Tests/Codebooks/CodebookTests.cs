using NavNotebooks.Display;
using NavNotebooks.Survey.Codebooks;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Synthetic;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Codebooks;

public sealed class CodebookTests
{
    private static readonly Codebook Owners = Codebook.Of(SyntheticSurveys.Get("owners-2019").Frame);

    [Fact]
    public void A_codebook_without_answers_has_categories_and_no_counts()
    {
        var codebook = Codebook.Of(TinySurvey.Definition);
        Assert.Null(codebook.Basis);
        Assert.Null(codebook["trust"].Valid);
        Assert.Equal([1, 2, 3, 4, 5, -1, -2, -9], codebook["trust"].Categories.Select(category => category.Code));
        Assert.All(codebook["trust"].Categories, category => Assert.Null(category.Count));
        Assert.Empty(codebook.Reliability);
    }

    [Fact]
    public void Answers_are_counted_by_category_and_reason()
    {
        var trust = Codebook.Of(TinySurvey.Frame)["trust"];
        Assert.Equal("7", trust.Valid!.ToString());
        Assert.Equal("3", trust.Missing!.ToString());
        Assert.Equal(["1", "1", "1", "2", "2", "1", "0", "1", "1"], trust.Categories.Select(category => category.Count!.ToString()));
        Assert.Null(trust.Categories[^1].Code);
        Assert.Equal(2 / 7.0, trust.Categories[3].Share!.Value, 12);
        Assert.Equal(24 / 7.0, trust.Numbers!.Mean, 12);
    }

    [Fact]
    public void A_box_has_no_mean_and_an_identifier_counts_its_units()
    {
        var codebook = Codebook.Of(TinySurvey.Frame);
        Assert.Null(codebook["attends_mayor"].Numbers);
        Assert.Equal("5", codebook["municipality"].Units!.ToString());
        Assert.Null(codebook["trust"].Units);
    }

    [Fact]
    public void Of_microdata_nothing_is_told_that_gives_a_small_count_away()
    {
        var codebook = Codebook.Of(TinySurvey.With(DataBasis.Microdata));
        var trust = codebook["trust"];
        Assert.DoesNotContain(trust.Categories, category => category.Count!.Value.Count is > 0 and < 5);
        Assert.Null(trust.Numbers);
        Assert.All(trust.Categories.Where(category => category.Count!.Value.Count is null), category => Assert.Null(category.Share));
        Assert.Null(codebook["hours"].Numbers?.Lowest);
        Assert.Contains("hidden", codebook.BasisIn(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void Weights_give_shares_of_their_own()
    {
        var trust = Codebook.Of(TinySurvey.Frame.WithWeights(1, 1, 1, 1, 1, 5, 1, 1, 1, 1))["trust"];
        Assert.Equal(6 / 11.0, trust.Categories[4].WeightedShare!.Value, 12);
        Assert.Equal(2 / 7.0, trust.Categories[4].Share!.Value, 12);
    }

    [Fact]
    public void A_battery_on_an_ordered_scale_has_its_reliability_and_boxes_have_none()
    {
        var battery = Assert.Single(Owners.Reliability, of => of.Id == "being_updated");
        Assert.Equal(3, battery.Items.Length);
        Assert.InRange(battery.Alpha!.Alpha, 0, 1);
        Assert.NotNull(battery.Omega);
        Assert.DoesNotContain(Owners.Reliability, of => of.Id == "attendance");
    }

    [Theory]
    [InlineData(DataBasis.Microdata, "*", false)]
    [InlineData(DataBasis.Synthetic, "11", true)]
    public void Reliability_does_not_give_away_that_1_to_4_left_an_item_out(DataBasis basis, string complete, bool isTold)
    {
        var trust = TinySurvey.Definition.Variable("trust");
        var definition = TinySurvey.Definition with
        {
            Variables = [.. TinySurvey.Definition.Variables, trust with { Name = "confidence" }],
            Batteries = [new Battery("pair", trust.Label, ["trust", "confidence"])],
        };
        var frame = new SurveyFrame(
            definition,
            basis,
            [SurveyColumn.Of(definition, "trust", [1, 2, 3, 4, 5, 5, 4, 3, 2, 1, 1, TinySurvey.NoAnswer]), SurveyColumn.Of(definition, "confidence", [1, 1, 3, 5, 5, 4, 4, 3, 2, 1, 2, 5])]);
        var codebook = Codebook.Of(frame);
        Assert.Equal(isTold, codebook["trust"].Valid!.Value.Count is not null);
        var pair = Assert.Single(codebook.Reliability);
        Assert.Equal((complete, isTold, !isTold), (pair.Complete.ToString(), pair.Alpha is not null, pair.Reason is not null));
        Assert.Equal(isTold, CodebookJson.Write(codebook).Contains("\"alphaLow\"", StringComparison.Ordinal) && pair.Reading(Language.English).Contains("n = 11", StringComparison.Ordinal));
    }

    [Fact]
    public void A_variable_knows_its_base_filter_figures_and_comparability()
    {
        var entry = Owners["adapted_service"];
        Assert.Equal("Mayors, Chief executives", entry.BaseIn(Language.English));
        Assert.Equal(["F28", "F29"], entry.Figures.Select(figure => figure.Id));
        Assert.Equal("goals", entry.Battery!.Id);
        var filtered = SurveyDictionary.Embedded.Surveys.SelectMany(survey => Codebook.Of(survey).Variables).First(variable => variable.Filter is not null);
        Assert.Contains("only if " + filtered.Filter!.Variable.Label.En, filtered.BaseIn(Language.English), StringComparison.Ordinal);
    }

    [Fact]
    public void The_weight_is_no_question()
    {
        var codebook = Codebook.Of(SurveyDictionary.Examples.Survey("illinois-2018"));
        Assert.Equal("weight", codebook["weight"].KindIn(Language.English));
    }

    [Fact]
    public void An_unknown_variable_names_the_nearest() =>
        Assert.Contains("'trust'", Assert.Throws<UnknownNameException>(() => Codebook.Of(TinySurvey.Frame)["trast"]).Message, StringComparison.Ordinal);

    [Fact]
    public void It_shows_itself_as_a_table_with_its_basis()
    {
        var text = Codebook.Of(TinySurvey.Frame).ToString();
        Assert.Contains("(synthetic)", text, StringComparison.Ordinal);
        Assert.Contains("no row is a person", text, StringComparison.Ordinal);
    }
}
