using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Dictionary;

public sealed class SurveyDictionaryTests
{
    private static readonly SurveyDictionary Embedded = SurveyDictionary.Embedded;

    [Fact]
    public void The_owners_were_asked_in_2011_and_2019()
    {
        Assert.Equal([2011, 2019], Embedded.Waves("owners").Select(survey => survey.Wave));
        Assert.Equal("print", Embedded.Survey("owners", 2011).Availability);
        Assert.Equal("synthetic", Embedded.Survey("owners", 2019).Availability);
    }

    [Theory]
    [InlineData(2007, 572)]
    [InlineData(2008, 831)]
    [InlineData(2010, 1252)]
    [InlineData(2014, 949)]
    [InlineData(2015, 997)]
    [InlineData(2016, 878)]
    [InlineData(2019, 1745)]
    public void Every_wave_of_the_office_survey_is_as_large_as_table_4_says(int wave, int answered) =>
        Assert.Equal(answered, Embedded.Survey("office", wave).Answered);

    [Fact]
    public void Every_background_variable_of_table_4_says_whether_2019_compares_with_the_wave()
    {
        foreach (var survey in Embedded.Waves("office").Where(survey => survey.Wave != 2019))
        {
            foreach (var variable in survey.Variables.Where(variable => variable.Figures.Contains("T4") && Embedded.Survey("office", 2019).Has(variable.Name)))
            {
                Assert.NotNull(variable.ComparedWith("office", 2019));
            }
        }
    }

    [Theory]
    [InlineData("owners-2019", "mayor", 436, 106)]
    [InlineData("owners-2019", "chief_executive", 436, 158)]
    [InlineData("owners-2019", "other", null, 4)]
    [InlineData("office-2019", "office_leader", 315, 220)]
    public void Populations_have_the_printed_sizes(string survey, string population, int? sent, int? answered)
    {
        var found = Embedded.Survey(survey).Population(population);

        Assert.Equal(sent, found.Sent);
        Assert.Equal(answered, found.Answered);
    }

    [Theory]
    [InlineData(2011, "citizen_feedback", 155, 207)]
    [InlineData(2019, "citizen_feedback", 104, 156)]
    [InlineData(2019, "cooperation_works", 93, 141)]
    [InlineData(2011, "more_in_work", 150, 208)]
    [InlineData(2019, "more_in_work", 104, 156)]
    [InlineData(2011, "adapted_service", 150, 208)]
    [InlineData(2019, "adapted_service", 101, 157)]
    public void Captioned_n_are_those_of_the_document(int wave, string variable, int mayors, int chiefExecutives)
    {
        var found = Embedded.Survey("owners", wave).Variable(variable);

        Assert.Equal(mayors, found.Answered["mayor"]);
        Assert.Equal(chiefExecutives, found.Answered["chief_executive"]);
    }

    [Fact]
    public void The_two_top_points_of_state_dominance_face_the_same_way_in_both_waves_and_stay_disputed()
    {
        var earlier = Embedded.Survey("owners", 2011);
        var later = Embedded.Survey("owners", 2019);

        Assert.Equal("State dominates very much", later.ScaleOf(later.Variable("state_dominates"))!.Point(5)!.Label.En);
        Assert.Equal("agree5", earlier.Variable("state_dominates").Scale);
        Assert.Equal(Comparability.Disputed, earlier.Variable("state_dominates").ComparedWith("owners", 2019)!.Verdict);
    }

    [Fact]
    public void The_goals_differ_between_owners_and_leaders_because_their_scales_do()
    {
        foreach (var goal in Embedded.Survey("office", 2019).ItemsOf("goals"))
        {
            Assert.Equal("goal4", goal.Scale);
            Assert.Equal(Comparability.Differs, goal.ComparedWith("owners", 2019)!.Verdict);
        }
    }

    [Fact]
    public void Same_comparability_means_the_same_scale_length_and_kind()
    {
        foreach (var survey in Embedded.Surveys)
        {
            foreach (var variable in survey.Variables)
            {
                foreach (var entry in variable.Comparability.Where(entry => entry.Verdict == Comparability.Same && variable.Kind != VariableKind.Background))
                {
                    var other = Embedded.Survey(entry.Survey, entry.Wave);
                    var here = survey.ScaleOf(variable)!;
                    var there = other.ScaleOf(other.Variable(variable.Name))!;
                    Assert.Equal((here.Id, here.Kind, here.Points.Length), (there.Id, there.Kind, there.Points.Length));
                }
            }
        }
    }

    [Fact]
    public void Every_variable_lies_in_a_passage_of_its_survey_a_later_chapter_or_an_annex()
    {
        var annexes = new LineRange(5614, 5917);
        var chapters = new LineRange(1337, 5613);
        foreach (var survey in Embedded.Surveys)
        {
            var part = new LineRange(survey.Source.FirstLine, survey.Source.LastLine);
            Assert.All(survey.Variables, variable => Assert.True(
                part.Covers(variable.Lines!.Value) || annexes.Covers(variable.Lines!.Value)
                    || (variable.File.Contains(".part-") && chapters.Covers(variable.Lines!.Value)), $"{survey.Id}, {variable.Name}: {variable.Lines}"));
        }
    }

    [Fact]
    public void Labels_of_a_battery_tell_its_items_apart()
    {
        foreach (var survey in Embedded.Surveys)
        {
            foreach (var battery in survey.Batteries)
            {
                var items = survey.ItemsOf(battery.Id);
                Assert.Equal(items.Length, items.Select(item => item.Label.En).Distinct().Count());
                Assert.Equal(items.Length, items.Select(item => item.Label.Nb).Distinct().Count());
            }
        }
    }

    [Fact]
    public void Every_scale_is_that_of_some_variable()
    {
        var idle = Embedded.Surveys.SelectMany(survey => survey.Scales
            .Where(scale => survey.Variables.All(variable => variable.Scale != scale.Id)).Select(scale => $"{survey.Id}: {scale.Id}"));

        Assert.Empty(idle);
    }

    [Fact]
    public void Every_figure_and_table_is_one_of_the_document_and_described_once()
    {
        var printed = Enumerable.Range(1, 81).Select(number => $"F{number}").Concat(Enumerable.Range(1, 5).Select(number => $"T{number}")).ToHashSet();
        var described = Embedded.Figures.Select(figure => figure.Id).ToArray();

        Assert.Equal(described.Distinct(), described);
        Assert.Subset(printed, described.ToHashSet());
    }

    [Fact]
    public void Every_figure_but_tables_of_samples_shows_variables_that_name_it()
    {
        foreach (var figure in Embedded.Figures.Where(figure => figure.Display != FigureDisplay.Table))
        {
            Assert.NotEmpty(figure.Variables);
            Assert.All(figure.Variables, name => Assert.Contains(Embedded.Variable(name), found => found.Variable.Figures.Contains(figure.Id)));
        }
    }

    [Fact]
    public void An_unknown_variable_names_the_nearest_and_the_file()
    {
        var error = Assert.Throws<UnknownNameException>(() => Embedded.Survey("owners", 2019).Variable("state_dominate"));

        Assert.Equal("state_dominates", error.Nearest);
        Assert.Equal("data-dictionary/surveys/owners-2019.json", error.File);
        Assert.Equal("There is no variable of owners-2019 'state_dominate'. Did you mean 'state_dominates'? Look in data-dictionary/surveys/owners-2019.json.", error.Message);
    }

    [Fact]
    public void An_unknown_survey_names_the_nearest() =>
        Assert.Equal("owners", Assert.Throws<UnknownNameException>(() => Embedded.Survey("owner", 2019)).Nearest);

    [Fact]
    public void An_unknown_wave_names_the_nearest_year() =>
        Assert.Equal("2019", Assert.Throws<UnknownNameException>(() => Embedded.Survey("owners", 2018)).Nearest);

    [Fact]
    public void A_variable_that_no_wave_asked_names_the_nearest() =>
        Assert.Equal("more_in_work", Assert.Throws<UnknownNameException>(() => Embedded.Variable("more_at_work")).Nearest);

    [Fact]
    public void An_unknown_figure_names_the_file_of_figures() =>
        Assert.Equal("data-dictionary/published/figures*.json", Assert.Throws<UnknownNameException>(() => Embedded.Figure("F99")).File);

    [Fact]
    public void A_variable_that_names_an_unknown_figure_is_refused()
    {
        var club = DictionaryFile.Parse(SmallSurvey.With("\"figures\": [\"F1\"], \"lines\": [3, 4] }", "\"figures\": [\"F2\"], \"lines\": [3, 4] }"), "club-2001.json");
        var error = Assert.Throws<DictionaryException>(() => new SurveyDictionary([club], DictionaryFile.ParseFigures(SmallSurvey.Figures, "figures.json")));

        Assert.Equal("$.variables, hall, figures", error.Place!.Path);
        Assert.Contains("'F2'", error.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"hall\", \"pitch\"", "\"hall\"", "'pitch'")]
    [InlineData("\"hall\", \"pitch\"", "\"hall\", \"pitch\", \"role\"", "'role'")]
    [InlineData("\"hall\", \"pitch\"", "\"hall\", \"pich\"", "'pich'")]
    [InlineData("club-2001", "club-2002", "'club-2002'")]
    [InlineData("[\"coach\"]", "[\"couch\"]", "'couch'")]
    public void A_figure_that_disagrees_with_the_surveys_is_refused(string passage, string instead, string names)
    {
        var club = DictionaryFile.Parse(SmallSurvey.Json, "club-2001.json");
        var figures = DictionaryFile.ParseFigures(SmallSurvey.Figures.Replace(passage, instead, StringComparison.Ordinal), "figures.json");
        var error = Assert.Throws<DictionaryException>(() => new SurveyDictionary([club], figures));

        Assert.Contains("F1", error.Place!.Path, StringComparison.Ordinal);
        Assert.Contains(names, error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_comparison_that_the_other_wave_does_not_confirm_is_refused()
    {
        var first = DictionaryFile.Parse(SmallSurvey.Json, "club-2001.json");
        var second = DictionaryFile.Parse(
            SmallSurvey.With("\"unknown\": [\"distribution\"]", "\"comparability\": [{ \"survey\": \"club\", \"wave\": 2001, \"verdict\": \"same\" }]")
                .Replace("\"club-2001\"", "\"club-2002\"", StringComparison.Ordinal).Replace("\"wave\": 2001,\n", "\"wave\": 2002,\n", StringComparison.Ordinal),
            "club-2002.json");
        var error = Assert.Throws<DictionaryException>(() => new SurveyDictionary([first, second], DictionaryFile.ParseFigures(SmallSurvey.Figures, "figures.json")));

        Assert.Equal("$.variables, pitch, comparability", error.Place!.Path);
        Assert.Contains("not said", error.Problem, StringComparison.Ordinal);
    }
}
