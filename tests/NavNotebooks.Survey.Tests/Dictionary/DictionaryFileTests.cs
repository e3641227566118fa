using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Dictionary;

public sealed class DictionaryFileTests
{
    [Fact]
    public void A_wave_keeps_what_its_file_says()
    {
        var club = DictionaryFile.Parse(SmallSurvey.Json, "club-2001.json");

        Assert.Equal("club-2001", club.Id);
        Assert.Equal([1, 2], club.Populations.Select(population => population.Code));
        Assert.Equal(9, club.Population("coach").Sent);
        Assert.Null(club.Population("player").Answered);
        Assert.Equal(2, club.Scale("good3").Midpoint);
        Assert.False(club.Scale("good3").Point(2)!.IsKnown);
        Assert.Equal(1, club.Scale("role").Category("coach")!.Code);
        Assert.Equal(new LineRange(3, 4), club.Variable("pitch").Lines);
        Assert.Equal(["distribution"], club.Variable("pitch").Unknown);
        Assert.Equal([1], club.Variable("hall").OnlyIf!.Codes);
    }

    [Fact]
    public void A_printed_bound_is_not_taken_for_a_count()
    {
        var club = DictionaryFile.Parse(SmallSurvey.Json, "club-2001.json");

        Assert.Empty(club.Variable("hall").Answered);
        Assert.Equal(5, club.Variable("hall").AnsweredBelow["coach"]);
        Assert.Equal(5, club.Variable("pitch").Answered["coach"]);
    }

    [Fact]
    public void Malformed_json_names_file_and_line()
    {
        var error = Assert.Throws<DictionaryException>(() => DictionaryFile.Parse("{\n  \"id\": \"club-2001\",\n  \"wave\" 2001\n}", "club-2001.json"));

        Assert.Equal("club-2001.json", error.Place!.FileName);
        Assert.Equal(3, error.Place.Line);
        Assert.Contains("comma", error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_property_written_twice_is_refused()
    {
        var error = Refused("\"wave\": 2001,", "\"wave\": 2001, \"wave\": 2002,");

        Assert.Contains("twice", error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_property_names_the_nearest_and_its_line()
    {
        var error = Refused("\"battery\": \"places\", \"askedOf\"", "\"batery\": \"places\", \"askedOf\"");

        Assert.Equal("$.variables[1].batery", error.Place!.Path);
        Assert.Equal(24, error.Place.Line);
        Assert.Contains("'battery'", error.Problem, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"availability\": \"print\",", "", "$", "'availability'")]
    [InlineData("\"availability\": \"print\"", "\"availability\": \"secret\"", "$", "'secret'")]
    [InlineData("\"wave\": 2001", "\"wave\": \"2001\"", "$.wave", "whole number")]
    [InlineData("\"id\": \"club-2001\"", "\"id\": \"club-2002\"", "$.id", "'club-2002'")]
    [InlineData("\"en\": \"Coaches\"", "\"en\": \" \"", "$.populations[0].label", "'en'")]
    [InlineData("\"en\": \"Coaches\", ", "", "$.populations[0].label", "'en'")]
    [InlineData("\"sent\": 9", "\"sent\": 4", "$.populations[0]", "'coach'")]
    [InlineData("\"id\": \"player\", \"code\": 2, \"label\": { \"en\": \"Players\"", "\"id\": \"player\", \"code\": 1, \"label\": { \"en\": \"Players\"", "$.populations", "'1'")]
    [InlineData("\"code\": 2, \"label\": { \"en\": \"Players\"", "\"code\": 3, \"label\": { \"en\": \"Players\"", "$.populations", "'player'")]
    [InlineData("{ \"id\": \"player\", \"code\": 2, \"label\": { \"en\": \"Players\"", "{ \"id\": \"plyer\", \"code\": 2, \"label\": { \"en\": \"Players\"", "$.populations", "'plyer'")]
    [InlineData("\"populationVariable\": \"role\"", "\"populationVariable\": \"rolle\"", "$.populationVariable", "'role'")]
    [InlineData("\"code\": -1", "\"code\": 1", "$.missingReasons[0]", "1")]
    [InlineData("\"code\": 3", "\"code\": 2", "$.scales[1]", "'2'")]
    [InlineData("\"code\": 3", "\"code\": 0", "$.scales[1]", "ascend")]
    [InlineData("\"code\": 3", "\"code\": -3", "$.scales[1].points[2]", "-3")]
    [InlineData("\"midpoint\": 2", "\"midpoint\": 4", "$.scales[1]", "4")]
    [InlineData("\"kind\": \"ordinal\"", "\"kind\": \"nominal\"", "$.scales[1]", "no id")]
    [InlineData("\"kind\": \"ordinal\"", "\"kind\": \"binary\"", "$.scales[1]", "0 and 1")]
    [InlineData("\"kind\": \"ordinal\"", "\"kind\": \"number\"", "$.scales[1]", "has points")]
    [InlineData("\"kind\": \"ordinal\"", "\"kind\": \"cardinal\"", "$.scales[1].kind", "'cardinal'")]
    [InlineData("\"wording\": \"ends printed\"", "\"wording\": \"guessed\"", "$.scales[1]", "'guessed'")]
    [InlineData("\"id\": \"good3\"", "\"id\": \"role\"", "$.scales[1]", "'role'")]
    [InlineData("[\"hall\", \"pitch\"]", "[\"hall\", \"ptch\"]", "$.batteries[0].variables", "'pitch'")]
    [InlineData("[\"hall\", \"pitch\"]", "[\"hall\", \"hall\"]", "$.batteries[0]", "'hall'")]
    [InlineData("[\"hall\", \"pitch\"]", "[\"hall\"]", "$.variables[2].battery", "'places'")]
    [InlineData("[\"hall\", \"pitch\"]", "[\"hall\", \"pitch\", \"role\"]", "$.batteries[0].variables", "'role'")]
    [InlineData("\"name\": \"pitch\"", "\"name\": \"hall\"", "$.variables[2]", "'hall'")]
    [InlineData("\"name\": \"pitch\"", "\"name\": \"Pitch\"", "$.variables[2]", "'Pitch'")]
    [InlineData("\"name\": \"pitch\"", "\"name\": \"a_pitch_that_nobody_can_ever_find_again\"", "$.variables[2]", "32")]
    [InlineData("\"scale\": \"good3\", \"battery\": \"places\", \"askedOf\"", "\"scale\": \"good5\", \"battery\": \"places\", \"askedOf\"", "$.variables[1].scale", "'good3'")]
    [InlineData("\"kind\": \"background\"", "\"kind\": \"identifier\"", "$.variables[0].scale", "'role'")]
    [InlineData("\"kind\": \"background\"", "\"kind\": \"multiple\"", "$.variables[0].scale", "binary")]
    [InlineData("\"kind\": \"background\"", "\"kind\": \"number\"", "$.variables[0].scale", "number")]
    [InlineData("\"askedOf\": [\"coach\"]", "\"askedOf\": [\"couch\"]", "$.variables[1].askedOf", "'coach'")]
    [InlineData("\"codes\": [1]", "\"codes\": [7]", "$.variables[1].onlyIf", "7")]
    [InlineData("\"<5\"", "\"ca. 5\"", "$.variables[1].answered.coach", "ca. 5")]
    [InlineData("\"unknown\": [\"distribution\"]", "\"unknown\": [\"all\"]", "$.variables[2]", "'all'")]
    [InlineData("\"lines\": [1, 2]", "\"lines\": [2, 1]", "$.variables[0].lines", "2 to 1")]
    [InlineData("\"lines\": [1, 2]", "\"lines\": [2]", "$.variables[0].lines", "first and the last")]
    public void What_cannot_be_is_refused_at_its_place(string passage, string instead, string path, string names)
    {
        var error = Refused(passage, instead);

        Assert.Equal(path, error.Place!.Path);
        Assert.Equal("club-2001.json", error.Place.FileName);
        Assert.NotNull(error.Place.Line);
        Assert.Contains(names, error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(error.Remedy);
    }

    [Fact]
    public void A_figure_with_an_odd_number_is_refused()
    {
        var error = Assert.Throws<DictionaryException>(() =>
            DictionaryFile.ParseFigures(SmallSurvey.Figures.Replace("\"F1\"", "\"Fig\"", StringComparison.Ordinal), "figures.json"));

        Assert.Equal("$.figures[0]", error.Place!.Path);
        Assert.Contains("'Fig'", error.Problem, StringComparison.Ordinal);
    }

    [Fact]
    public void A_caption_keeps_its_waves_in_order_and_how_many_points_it_tells_of()
    {
        var caption = Captioned("{ \"waves\": [2019, 2011], \"points\": 5 }").Caption!;

        Assert.Equal([2011, 2019], caption.Waves);
        Assert.Equal(5, caption.Points);
        Assert.Null(Captioned("{ \"waves\": [2019] }").Caption!.Points);
    }

    [Theory]
    [InlineData("{ }", "$.figures[0].caption")]
    [InlineData("{ \"points\": 1 }", "$.figures[0].caption.points")]
    [InlineData("{ \"waves\": [2019, 2019] }", "$.figures[0].caption.waves")]
    [InlineData("{ \"wave\": [2019] }", "$.figures[0].caption.wave")]
    public void A_caption_that_cannot_be_is_refused_where_it_stands(string caption, string path)
    {
        var error = Assert.Throws<DictionaryException>(() => Captioned(caption));

        Assert.Equal(path, error.Place!.Path);
        Assert.NotEmpty(error.Remedy);
    }

    private static FigureDefinition Captioned(string caption) => DictionaryFile.ParseFigures(
        SmallSurvey.Figures.Replace("\"n\": \"5\",", "\"n\": \"5\", \"caption\": " + caption + ",", StringComparison.Ordinal), "figures.json")[0];

    private static DictionaryException Refused(string passage, string instead) =>
        Assert.Throws<DictionaryException>(() => DictionaryFile.Parse(SmallSurvey.With(passage, instead), "club-2001.json"));

    [Fact]
    public void A_chapter_adds_to_its_wave_what_it_holds()
    {
        var club = DictionaryFile.Parse(SmallSurvey.Json, "club-2001.json", new DictionaryChapter("club-2001.part-2.json", SmallSurvey.Chapter));

        Assert.Equal(["role", "hall", "pitch", "lake"], club.Variables.Select(variable => variable.Name));
        Assert.Equal(["places", "outdoors"], club.Batteries.Select(battery => battery.Id));
        Assert.Equal("good3", club.ScaleOf(club.Variable("lake"))!.Id);
        Assert.Equal("club-2001.part-2.json", club.Variable("lake").File);
        Assert.Equal("data-dictionary/surveys/club-2001*.json", club.File);
    }

    [Theory]
    [InlineData("\"name\": \"lake\"", "\"name\": \"hall\"", "$.variables[0]", "'hall'")]
    [InlineData("\"scale\": \"good3\"", "\"scale\": \"good4\"", "$.variables[0].scale", "'good3'")]
    [InlineData("\"survey\": \"club-2001\"", "\"survey\": \"club-2002\"", "$.survey", "'club-2002'")]
    [InlineData("\"variables\": [\"lake\"]", "\"variables\": [\"like\"]", "$.batteries[0].variables", "'lake'")]
    public void What_is_wrong_in_a_chapter_is_found_in_the_chapter(string passage, string instead, string path, string names)
    {
        var spoilt = new DictionaryChapter("club-2001.part-2.json", SmallSurvey.Chapter.Replace(passage, instead, StringComparison.Ordinal));
        var error = Assert.Throws<DictionaryException>(() => DictionaryFile.Parse(SmallSurvey.Json, "club-2001.json", spoilt));

        Assert.Equal("club-2001.part-2.json", error.Place!.FileName);
        Assert.Equal(path, error.Place.Path);
        Assert.NotNull(error.Place.Line);
        Assert.Contains(names, error.Problem, StringComparison.Ordinal);
    }
}
