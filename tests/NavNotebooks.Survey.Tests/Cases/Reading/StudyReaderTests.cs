using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Cases.Reading;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Cases.Reading;

public sealed class StudyReaderTests
{
    [Fact]
    public void A_study_holds_what_its_file_says()
    {
        var study = SmallStudy.Study;
        var finding = study.Findings.Of("S9-F2")[0];

        Assert.Equal(("S9", "A small study", AttributeStatus.Implied, "2000-10"), (study.Id, study.About.Title!.En, study.About.YearStatus, study.About.FieldworkFrom));
        Assert.Equal((Stance.SaysNot, FindingDirection.Deviates, WordOfQuantity.Some, "noen"), (finding.Stance, finding.Direction, finding.Quantity!.Word, finding.Quantity.Printed));
        Assert.Equal("1 of 2", finding.Quantity.Count!.ToString());
        Assert.Equal([new LineRange(13, 15), new LineRange(18, 18)], finding.Lines);
        Assert.Equal((100.0, 150.0, "users"), (study.Figure("S9-T1").Rows[0].Cells["users"].Low, study.Figure("S9-T1").Rows[0].Cells["users"].High, study.Figure("S9-T1").Rows[0].Cells["users"].Unit));
        Assert.False(study.Figure("S9-T1").Rows[1].Cells.ContainsKey("users"));
        Assert.Null(study.Numbers[1].Value);
        Assert.Null(study.Attributes["S9-B", "staff"][0].Value);
    }

    [Fact]
    public void The_files_of_a_folder_are_read_as_one_study()
    {
        const string Findings = """{ "study": "S9", "findings": [{ "id": "S9-F9", "kind": "empirical", "code": "S9-C1", "voices": ["leader"], "statement": "More.", "direction": "describes", "lines": [[99, 100]] }] }""";
        var study = Assert.Single(CaseStudies.ReadAll([[new("s9/findings.json", Findings), new("s9/study.json", SmallStudy.Json)]]));
        Assert.Equal(["S9-F9", "S9-F1", "S9-F2", "S9-F3", "S9-F4"], study.Findings.Select(finding => finding.Id));
    }

    [Theory]
    [InlineData("\"code\": \"S9-C1\", \"cases\": [\"S9-A\"]", "\"code\": \"S9-K1\", \"cases\": [\"S9-A\"]", "S9-F1: there is no code 'S9-K1'. The nearest is 'S9-C1'. Correct the id, or add the code.")]
    [InlineData("\"cases\": [\"S9-A\"], \"informants\"", "\"cases\": [\"S9-Z\"], \"informants\"", "S9-F1: there is no case 'S9-Z'.")]
    [InlineData("\"direction\": \"conforms\", \"lines\": [[12, 13]]", "\"direction\": \"conforms\"", "S9-F1: no line of the document is given.")]
    [InlineData("\"direction\": \"conforms\", \"lines\": [[12, 13]]", "\"direction\": \"conforms\", \"lines\": [[12, 101]]", "S9-F1: the document has 100 lines, and 12-101 lies beyond. Correct the lines.")]
    [InlineData("\"lines\": [[12, 13]]", "\"lines\": [[13, 12]]", "This is not a passage. Write the first and the last line, the first not after the last")]
    [InlineData("\"lines\": [[12, 13]]", "\"lines\": [12, 13]", "This is not a passage.")]
    [InlineData("\"informants\": [\"S9-I1\"]", "\"informants\": [\"S9-I7\"]", "S9-F1: there is no informant 'S9-I7'.")]
    [InlineData("\"voices\": [\"leader\"]", "\"voices\": []", "S9-F1: nobody says it. Name at least one voice.")]
    [InlineData("\"voices\": [\"leader\"]", "\"voices\": [\"boss\"]", "'boss' is none of the voices. Use one of: leader, middle_manager,")]
    [InlineData("\"code\": \"S9-C2\", \"basis\": \"stated\"", "\"code\": \"S9-C7\", \"basis\": \"stated\"", "S9-F2: there is no code 'S9-C7'.")]
    [InlineData("\"definition\": \"All of it.\"", "\"definition\": \"All of it.\", \"parent\": \"S9-C2\"", "S9-C: the code is its own ancestor (S9-C → S9-C2 → S9-C). Give one of them another parent, or none.")]
    [InlineData("\"id\": \"S9-B\", \"kind\"", "\"id\": \"S9-A\", \"kind\"", "The id 'S9-A' occurs twice. Rename one of the two; the other is in s9/study.json.")]
    [InlineData("\"identifiable\": false, \"lines\"", "\"identifiable\": false, \"parent\": \"S9-A\", \"lines\"", "S9-B: an unnamed unit is placed in a named office. Leave 'parent' out")]
    [InlineData("\"status\": \"not_stated\" }", "\"status\": \"not_stated\", \"text\": \"3\" }", "S9-A3: a value is given, though it is not stated.")]
    [InlineData("\"text\": \"45\", \"status\": \"implied\"", "\"status\": \"implied\"", "S9-A2: no value is given. Give 'text', or the status 'not_stated'.")]
    [InlineData("\"dimension\": \"norm\"", "\"dimension\": \"norms\"", "S9-A4: there is no dimension 'norms'. The nearest is 'norm'.")]
    [InlineData("\"low\": 40, \"high\": 40, \"unit\": \"persons\"", "\"low\": 40, \"high\": 30, \"unit\": \"persons\"", "The lower end lies above the upper one.")]
    [InlineData("\"low\": 40, \"high\": 40, \"unit\": \"persons\"", "\"low\": 40", "A measured value has no unit. Add 'unit'.")]
    [InlineData("\"count\": { \"n\": 1, \"of\": 2", "\"count\": { \"n\": 3, \"of\": 2", "3 of 2 is not a count.")]
    [InlineData("\"cells\": { \"who\": \"adviser\" }", "\"cells\": { \"whom\": \"adviser\" }", "S9-T1: there is no column 'whom'. The nearest is 'who'.")]
    [InlineData("\"from\": \"a\", \"to\": \"b\"", "\"from\": \"a\", \"to\": \"c\"", "S9-P1: there is no node 'c'.")]
    [InlineData("\"when\": \"2000-07\"", "\"when\": \"summer 2000\"", "S9-E1: 'summer 2000' is no date. Write a year, a month (2008-02) or a day")]
    [InlineData("\"when\": \"2000-07\"", "\"when\": \"2000-13\"", "S9-E1: '2000-13' is no date.")]
    [InlineData("\"certainty\": \"not_stated\", \"label\"", "\"label\"", "S9-E1: an event has a date and none at once.")]
    [InlineData("\"hedge\": \"fewer than ever\", ", "", "S9-N2: neither a value nor words for it are given.")]
    [InlineData("\"findings\": [\"S9-F1\", \"S9-F2\"]", "\"findings\": []", "S9-A × S9-C1: it rests on no finding.")]
    [InlineData("\"concerns\": [\"S9-A1\", \"S9-A2\"]", "\"concerns\": [\"S9-A9\"]", "S9-X1: there is no row 'S9-A9'.")]
    [InlineData("\"parent\": \"S9-G1\"", "\"parent\": \"S9-G5\"", "S9-G2: there is no question 'S9-G5'.")]
    [InlineData("\"id\": \"S9-N1\"", "\"id\": \"S8-N1\"", "S8-N1: the id does not begin with the study. Begin it with 'S9-'.")]
    [InlineData("\"statement\": \"Talks are held.\"", "\"statement\": \"Talks are held.\", \"quote\": \"…\"", "A finding has no property 'quote'.")]
    public void What_does_not_fit_together_is_refused_with_its_place_and_a_remedy(string passage, string replacement, string complaint)
    {
        var error = Assert.Throws<DictionaryException>(() => SmallStudy.With(passage, replacement));
        Assert.Contains(complaint, error.Message, StringComparison.Ordinal);
        Assert.StartsWith("s9/study.json, line ", error.Message, StringComparison.Ordinal);
        Assert.NotEmpty(error.Remedy);
    }

    [Fact]
    public void What_is_no_json_is_refused_with_its_line()
    {
        var error = Assert.Throws<DictionaryException>(() => SmallStudy.Read("{ \"study\": \"S9\",\n \"about\": }"));
        Assert.StartsWith("s9/study.json, line 2", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_study_says_once_what_it_is()
    {
        var missing = Assert.Throws<DictionaryException>(() => SmallStudy.Read("""{ "study": "S9" }"""));
        Assert.Contains("No file of the study says what it is. Add 'about' to one of them.", missing.Message, StringComparison.Ordinal);
        var twice = Assert.Throws<DictionaryException>(() => CaseStudies.ReadAll([[new("s9/a.json", SmallStudy.Json), new("s9/b.json", SmallStudy.Json)]]));
        Assert.Contains("s9/b.json", twice.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Files_of_two_studies_in_one_folder_are_refused()
    {
        var error = Assert.Throws<DictionaryException>(() => CaseStudies.ReadAll([[new("s9/a.json", SmallStudy.Json), new("s9/b.json", """{ "study": "S8" }""")]]));
        Assert.Contains("The file is of study 'S8', others beside it of 'S9'.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_of_a_researchers_own_is_read_in_the_same_form()
    {
        var folder = Directory.CreateTempSubdirectory("nav-cases");
        try
        {
            File.WriteAllText(Path.Join(folder.FullName, "study.json"), SmallStudy.Json);
            var study = CaseStudies.Read(folder.FullName);
            Assert.Equal(4, study.Findings.Count);
            Assert.Contains(folder.Name, Assert.Throws<UnknownNameException>(() => study.Case("S9-Q")).Message, StringComparison.Ordinal);
            File.Delete(Path.Join(folder.FullName, "study.json"));
            Assert.Contains("There is no JSON file in", Assert.Throws<DictionaryException>(() => CaseStudies.Read(folder.FullName)).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_folder_without_files_among_several_studies_is_refused_by_its_name()
    {
        var folder = Directory.CreateTempSubdirectory("nav-cases");
        try
        {
            var empty = folder.CreateSubdirectory("s8");
            Assert.Contains($"There is no JSON file in '{empty.FullName}'.", Assert.Throws<DictionaryException>(() => CaseStudies.ReadTogether(folder.FullName)).Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
