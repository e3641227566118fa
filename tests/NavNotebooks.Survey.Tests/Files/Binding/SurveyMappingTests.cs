using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Binding;

namespace NavNotebooks.Survey.Tests.Files.Binding;

public sealed class SurveyMappingTests
{
    private const string Everything = """
        {
          // Handwritten: comments, and commas behind the last of a list.
          "dictionary": "own",
          "surveys": {
            "tiny-2019": {
              "file": "data/all.sav", "sheet": "Data", "encoding": "windows-1252",
              "columns": { "position": "stilling", },
              "recodes": { "trust": { "18-34": 1, "Yes": 5, "9": "do_not_know", "7": null } },
              "reversed": ["colour"],
              "missing": { "99": "no_answer", ".a": -1 },
              "rows": { "year": [2019, "Now"], "who": "Owners" },
              "weight": "vekt", "respondent": "id", "absent": ["hours"], "rehearsal": true,
            },
            "tiny-2020": "short.csv",
          },
        }
        """;

    [Fact]
    public void A_mapping_is_read_with_everything_that_it_can_say()
    {
        var mapping = SurveyMapping.Parse(Everything, "/data/nav-data.json");
        var wave = mapping.For("tiny-2019")!;
        Assert.Equal(Path.Combine("/data", "own"), mapping.Dictionary);
        Assert.Equal(("data/all.sav", "Data", "windows-1252", "vekt", "id", true), (wave.File, wave.Sheet, wave.Encoding, wave.Weight, wave.Respondent, wave.IsRehearsal));
        Assert.Equal("stilling", wave.Columns["position"]);
        Assert.Equal([new("18-34", "1"), new("Yes", "5"), new("9", "do_not_know"), new("7", null)], wave.Recodes["trust"]);
        Assert.Equal([new("99", "no_answer"), new(".a", "-1")], wave.Missing);
        Assert.Equal(["2019", "Now"], wave.Rows["year"]);
        Assert.Equal(["Owners"], wave.Rows["who"]);
        Assert.Equal(["colour"], wave.Reversed);
        Assert.Equal(["hours"], wave.Absent);
    }

    [Fact]
    public void A_wave_may_be_a_file_name_alone() => Assert.Equal("short.csv", SurveyMapping.Parse(Everything, "nav-data.json").For("tiny-2020")!.File);

    [Fact]
    public void A_wave_that_is_not_named_has_no_mapping() => Assert.Null(SurveyMapping.Parse(Everything, "nav-data.json").For("tiny-2021"));

    [Theory]
    [InlineData("\"weight\"", "\"wieght\"", "has no property 'wieght'. The nearest is 'weight'", "$.surveys.tiny-2019.wieght", 12)]
    [InlineData("\"dictionary\"", "\"dictionry\"", "The nearest is 'dictionary'", "$.dictionry", 3)]
    [InlineData("\"rehearsal\": true", "\"rehearsal\": 1", "neither true nor false", "$.surveys.tiny-2019.rehearsal", 12)]
    [InlineData("[\"colour\"]", "\"colour\"", "not a list", "$.surveys.tiny-2019.reversed", 9)]
    [InlineData("{ \"18-34\": 1, \"Yes\": 5, \"9\": \"do_not_know\", \"7\": null }", "[1]", "not a table of values", "$.surveys.tiny-2019.recodes.trust", 8)]
    [InlineData("\"99\": \"no_answer\"", "\"99\": true", "neither a number nor a text", "$.surveys.tiny-2019.missing.99", 10)]
    [InlineData("[2019, \"Now\"]", "[]", "No value is named", "$.surveys.tiny-2019.rows.year", 11)]
    [InlineData("\"absent\": [\"hours\"]", "\"weight\": \"w\"", "a property occurs twice", "….weight", 12)]
    [InlineData("\"short.csv\"", "short.csv", "not JSON", "$", 14)]
    public void What_cannot_be_read_is_named_with_its_place(string passage, string instead, string problem, string path, int line)
    {
        Assert.Contains(passage, Everything, StringComparison.Ordinal);
        var error = Assert.Throws<DictionaryException>(() => SurveyMapping.Parse(Everything.Replace(passage, instead, StringComparison.Ordinal), "nav-data.json"));
        Assert.Contains(problem, error.Problem, StringComparison.Ordinal);
        Assert.Equal(new FilePlace("nav-data.json", path, line), error.Place);
        Assert.EndsWith(".", error.Remedy, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_without_a_mapping_has_none()
    {
        var folder = Directory.CreateTempSubdirectory("nav-data-");
        try
        {
            Assert.Null(SurveyMapping.In(folder.FullName));
            File.WriteAllText(Path.Combine(folder.FullName, SurveyMapping.FileName), Everything);
            Assert.Equal(2, SurveyMapping.In(folder.FullName)!.Surveys.Count);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
