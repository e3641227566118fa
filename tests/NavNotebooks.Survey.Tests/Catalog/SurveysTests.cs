using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Tests.Catalog;

public sealed class SurveysTests
{
    [Fact]
    public void Synthetic_data_are_the_embedded_ones() =>
        Assert.Equal(DataBasis.Synthetic, Surveys.From("synthetic").Owners.Frame(2019).Basis);

    [Fact]
    public void Published_data_are_print_alone() =>
        Assert.All(Surveys.From("published").Owners.Ask("more_in_work").Share(Answers.TopTwo).By("position").Across(Wave.All).Estimates, estimate => Assert.Equal(DataBasis.Published, estimate.Basis));

    [Fact]
    public void Data_at_hand_are_the_same_catalog_as_the_surveys_asked_without_a_word() =>
        Assert.Same(Surveys.Owners, Surveys.From(Surveys.AtHand).Owners);

    [Fact]
    public void A_folder_gives_its_own_files_and_what_exists_in_print_only()
    {
        var folder = Directory.CreateTempSubdirectory("nav-data-");
        try
        {
            CsvSurveyFile.Write(Surveys.From("synthetic").Owners.Frame(2019), Path.Combine(folder.FullName, "owners-2019.csv"), AnswerForm.Codes, CsvDialect.Norwegian);
            var brought = Surveys.From(folder.FullName);
            Assert.Equal(DataBasis.Microdata, brought.Owners.Frame(2019).Basis);
            Assert.Equal(DataBasis.Published, brought.Owners[2011].Basis);
            Assert.Matches("no file in your folder +office", brought.ToString());
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_wave_that_the_folder_lacks_is_refused_and_never_taken_from_other_data()
    {
        var folder = Directory.CreateTempSubdirectory("nav-data-");
        try
        {
            var error = Assert.Throws<FileNotFoundException>(() => Surveys.From(folder.FullName).Owners.Ask("more_in_work").Mean().Estimates);
            Assert.Contains("owners-2019.csv", error.Message, StringComparison.Ordinal);
            Assert.Contains("--data", error.Message, StringComparison.Ordinal);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void A_word_that_is_no_folder_is_refused_with_the_words_that_exist()
    {
        var error = Assert.Throws<DirectoryNotFoundException>(() => Surveys.From("syntetic"));
        Assert.Contains("'syntetic'", error.Message, StringComparison.Ordinal);
        Assert.Contains("\"synthetic\"", error.Message, StringComparison.Ordinal);
    }
}
