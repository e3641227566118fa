using System.Runtime.CompilerServices;
using NavNotebooks.Display;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Catalog;

/// <summary>Whether the answers of a folder count as public, which lets a notebook that shows them be stored.</summary>
public sealed class OwnPublicFilesTests
{
    [Fact]
    public void A_public_survey_whose_file_lies_in_the_repository_is_public() =>
        Assert.All(Surveys.Open(Illinois())["illinois"].Definitions, wave => Assert.Equal(
            OpenedData.PublicMicrodata, Surveys.Open(Illinois())["illinois"][wave.Wave].Opened.Basis));

    [Fact]
    public void The_same_folder_elsewhere_is_the_users_own_whatever_its_dictionary_says()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            Directory.CreateDirectory(Path.Combine(folder, "dictionary"));
            foreach (var file in (string[])["nav-data.json", "illinois.sav", "dictionary/illinois-2018.json"])
            {
                File.Copy(Path.Combine(Illinois(), file), Path.Combine(folder, file));
            }

            var wave = Surveys.Open(folder)["illinois"][2018];
            Assert.Equal((DataBasis.Microdata, OpenedData.OwnMicrodata), (wave.Basis, wave.Opened.Basis));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void A_file_named_like_a_public_survey_is_the_users_own()
    {
        var folder = Directory.CreateTempSubdirectory().FullName;
        try
        {
            File.Copy(Path.Combine(Illinois(), "../../../data-dictionary/examples/illinois-2018.csv"), Path.Combine(folder, "illinois-2018.csv"));
            var wave = new SurveyCatalog(SurveyDictionary.Examples, folder)["illinois"][2018];
            Assert.Equal(OpenedData.OwnMicrodata, wave.Opened.Basis);
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    [Fact]
    public void Every_election_has_the_respondents_that_its_definition_tells() =>
        Assert.All(Surveys.Open(Illinois())["illinois"].Definitions, wave =>
        {
            var frame = Surveys.Open(Illinois())["illinois"].Frame(wave.Wave);
            Assert.Equal((wave.Answered!.Value, true), (frame.RowCount, frame.IsWeighted));
            Assert.Equal(wave.Populations.Select(population => population.Answered!.Value), frame.GroupBy("sex").Select(group => group.Frame.RowCount));
        });

    private static string Illinois([CallerFilePath] string here = "") =>
        Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../Fixtures/Illinois"));
}
