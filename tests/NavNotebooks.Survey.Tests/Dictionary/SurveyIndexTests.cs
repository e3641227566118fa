using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Dictionary;

public sealed class SurveyIndexTests
{
    private const string Places = """{ "id": "places_index", "label": { "en": "Places", "nb": "Steder" }, "items": ["hall", "pitch"], "reversed": ["pitch"], "mostMissing": 0, "reason": "Both." }""";

    private static SurveyDefinition With(string index) =>
        DictionaryFile.Parse(SmallSurvey.Json.TrimEnd()[..^1] + ", \"indices\": [" + index + "] }", "club-2001.json");

    [Fact]
    public void An_index_is_read_as_it_stands()
    {
        var index = With(Places).Index("places_index");
        Assert.Equal(["hall", "pitch"], index.Items);
        Assert.Equal(["pitch"], index.Reversed);
        Assert.Equal(0, index.MostMissing);
        Assert.Equal("Steder", index.Label.Nb);
    }

    [Fact]
    public void Where_nothing_is_said_one_item_may_be_left_out() =>
        Assert.Equal(1, With(Places.Replace("\"mostMissing\": 0, ", "", StringComparison.Ordinal)).Index("places_index").MostMissing);

    [Fact]
    public void As_a_variable_it_is_on_the_scale_of_its_items_and_asked_of_those_who_were_asked_them_all()
    {
        var survey = With(Places).WithIndices();
        var variable = survey.Variable("places_index");
        Assert.Equal(VariableKind.Index, variable.Kind);
        Assert.Equal("good3", variable.Scale);
        Assert.Equal(["coach"], variable.AskedOf);
        Assert.Equal(survey.Variables.Length, survey.WithIndices().Variables.Length);
    }

    [Fact]
    public void It_is_as_comparable_as_its_least_comparable_item()
    {
        var index = SurveyDictionary.Embedded.Surveys.Single(survey => survey.Id == "office-2019").WithIndices();
        Assert.Equal(Comparability.Differs, index.Variable("assessment_demands_index").ComparedWith("office", 2014)!.Verdict);
        Assert.Equal(Comparability.Same, index.Variable("shortcomings_index").ComparedWith("office", 2014)!.Verdict);
    }

    [Theory]
    [InlineData("\"id\": \"places_index\"", "\"id\": \"hall\"", "has the name of a variable")]
    [InlineData("[\"hall\", \"pitch\"]", "[\"hall\", \"lake\"]", "'lake'")]
    [InlineData("[\"hall\", \"pitch\"]", "[\"hall\", \"role\"]", "not on one ordered scale")]
    [InlineData("[\"hall\", \"pitch\"]", "[\"pitch\"]", "fewer than two items")]
    [InlineData("\"reversed\": [\"pitch\"]", "\"reversed\": [\"role\"]", "'role'")]
    [InlineData("\"mostMissing\": 0", "\"mostMissing\": 2", "cannot do without 2")]
    public void What_cannot_be_an_index_is_refused_with_its_place(string passage, string instead, string problem)
    {
        var error = Assert.Throws<DictionaryException>(() => With(Places.Replace(passage, instead, StringComparison.Ordinal)));
        Assert.Contains(problem, error.Problem, StringComparison.Ordinal);
        Assert.Contains("indices[0]", error.Place!.ToString(), StringComparison.Ordinal);
    }
}
