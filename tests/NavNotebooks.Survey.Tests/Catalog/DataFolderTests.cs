using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Tests.Dictionary;

namespace NavNotebooks.Survey.Tests.Catalog;

/// <summary>Each test has a folder of its own outside the repository.</summary>
public sealed class DataFolderTests : IDisposable
{
    private const string Answers = "role;hall;pitch\n1;1;2\n1;3;2\n2;;3\n2;;1\n2;;-1\n2;;2\n";
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nav-data-");

    public void Dispose() => folder.Delete(recursive: true);

    [Fact]
    public void A_survey_of_ones_own_is_opened_with_its_definition_and_mapping()
    {
        WriteClub("own");
        Write("answers.csv", "rolle;Hall;q2\n1;1;2\n2;3;98\n");
        Write(SurveyMapping.FileName, """{ "dictionary": "surveys", "surveys": { "club-2001": { "file": "answers.csv", "columns": { "role": "rolle", "pitch": "q2" }, "missing": { "98": -1 } } } }""");
        var frame = Surveys.Open(folder.FullName)["club"].Frame(2001);
        Assert.Equal(DataBasis.Microdata, frame.Basis);
        Assert.Equal([2, -1], frame["pitch"].Codes.ToArray());
        Assert.Contains(frame.Notes, note => note.StartsWith("Read from answers.csv by nav-data.json.", StringComparison.Ordinal));
    }

    [Fact]
    public void A_folder_adds_its_own_surveys_to_those_of_the_report()
    {
        WriteClub("own");
        Write("club-2001.csv", Answers);
        Write(SurveyMapping.FileName, """{ "dictionary": "surveys" }""");
        var surveys = Surveys.From(folder.FullName);
        Assert.Equal(6, surveys["club"].Frame(2001).RowCount);
        Assert.Equal(DataBasis.Published, surveys.Owners[2011].Basis);
    }

    [Fact]
    public void A_wave_of_ones_own_without_a_file_cannot_be_had()
    {
        WriteClub("own");
        Write(SurveyMapping.FileName, """{ "dictionary": "surveys" }""");
        var error = Assert.Throws<FileNotFoundException>(() => Surveys.Open(folder.FullName)["club"].Frame(2001));
        Assert.Contains("club-2001", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_definition_in_a_file_of_another_name_is_refused()
    {
        WriteClub("own", "klubb-2001.json");
        Write(SurveyMapping.FileName, """{ "dictionary": "surveys" }""");
        Assert.Contains("'club-2001.json'", Assert.Throws<DictionaryException>(() => Surveys.Open(folder.FullName)).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_files_of_one_wave_are_refused_by_name()
    {
        Write("owners-2019.csv", Answers);
        Write("owners-2019.sav", "");
        var error = Assert.Throws<SurveyFileException>(() => new DataFolder(folder.FullName).Find("owners-2019"));
        Assert.Equal(SurveyFileFault.Ambiguous, error.Problem.Fault);
        Assert.Contains("owners-2019.sav, owners-2019.csv", error.Message, StringComparison.Ordinal);
        Write(SurveyMapping.FileName, """{ "surveys": { "owners-2019": "owners-2019.csv" } }""");
        Assert.EndsWith("owners-2019.csv", new DataFolder(folder.FullName).Find("owners-2019")!.Path, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_the_mapping_names_must_be_there()
    {
        Write(SurveyMapping.FileName, """{ "surveys": { "owners-2019": "eiere.sav" } }""");
        var error = Assert.Throws<FileNotFoundException>(() => new DataFolder(folder.FullName).Find("owners-2019"));
        Assert.Contains("$.surveys.owners-2019.file", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_file_that_does_not_fit_ends_in_one_error_that_says_how_to_see_all()
    {
        Write("owners-2019.csv", "position;more_in_work\n1;77\n");
        var error = Assert.Throws<SurveyFileException>(() => Surveys.From(folder.FullName).Owners.Frame(2019));
        Assert.Equal(SurveyFileFault.DoesNotFit, error.Problem.Fault);
        Assert.Contains("missing_column", error.Message, StringComparison.Ordinal);
        Assert.Contains("nav data validate", error.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("77", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Ones_own_file_in_the_repository_is_refused_and_public_answers_are_not()
    {
        Write(RepositoryRoot.Solution, "");
        Write("club-2001.csv", Answers);
        Write(SurveyMapping.FileName, """{ "dictionary": "surveys" }""");
        WriteClub("own");
        var error = Assert.Throws<SurveyFileException>(() => Surveys.Open(folder.FullName)["club"].Frame(2001));
        Assert.Equal(SurveyFileFault.InRepository, error.Problem.Fault);
        WriteClub("microdata");
        Assert.Equal(6, Surveys.Open(folder.FullName)["club"].Frame(2001).RowCount);
    }

    private void WriteClub(string availability, string file = "club-2001.json")
    {
        Directory.CreateDirectory(Path.Combine(folder.FullName, "surveys"));
        Write(Path.Combine("surveys", file), SmallSurvey.With("\"print\"", $"\"{availability}\"").Replace(", \"figures\": [\"F1\"]", "", StringComparison.Ordinal));
    }

    private void Write(string name, string text) => File.WriteAllText(Path.Combine(folder.FullName, name), text);
}
