using NavNotebooks.Display;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Tests.Catalog;

public sealed class SurveyCatalogTests
{
    private static readonly SurveyCatalog Embedded = new(SurveyDictionary.Embedded);

    [Fact]
    public void A_wave_that_exists_only_in_print_gives_published_shares_with_their_n()
    {
        var mayors = Embedded["owners"].Ask("more_in_work").Share(Answers.TopTwo).By("position").Across(2011).Estimates.For("mayor")[0];
        Assert.Equal((DataBasis.Published, "56 %", 150), (mayors.Basis, mayors.Printed, mayors.Base.Valid));
        Assert.Equal(["S0-F27-06"], mayors.Sources);
    }

    [Fact]
    public void A_wave_that_can_be_synthesised_says_that_it_is_synthetic()
    {
        var frame = Embedded["owners"].Frame(2019);
        Assert.Equal((DataBasis.Synthetic, 268), (frame.Basis, frame.RowCount));
    }

    [Fact]
    public void A_file_of_the_users_takes_the_place_of_a_wave_and_is_microdata()
    {
        var folder = Directory.CreateTempSubdirectory("nav-data-");
        try
        {
            var synthetic = Embedded["owners"].Frame(2019);
            CsvSurveyFile.Write(synthetic, Path.Combine(folder.FullName, "owners-2019.csv"), AnswerForm.Codes, CsvDialect.Norwegian);
            var brought = new SurveyCatalog(SurveyDictionary.Embedded, folder.FullName)["owners"];
            Assert.Equal(DataBasis.Microdata, brought.Frame(2019).Basis);
            Assert.Equal(
                Embedded["owners"].Ask("more_in_work").Mean().By("position").Estimates.Select(estimate => estimate.Value),
                brought.Ask("more_in_work").Mean().By("position").Estimates.Select(estimate => estimate.Value));
            Assert.Equal(DataBasis.Published, brought[2011].Basis);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    [Fact]
    public void Print_alone_compares_published_with_published()
    {
        var change = SurveyCatalog.OfPrint(SurveyDictionary.Embedded)["owners"]
            .Ask("more_in_work").Share(Answers.TopTwo).By("position").Change(from: 2011, to: 2019).For("mayor")[0];
        Assert.Equal((DataBasis.Published, DataBasis.Published), (change.First.Basis, change.Second.Basis));
        Assert.Equal(0.18, change.Difference, 12);
        Assert.InRange(change.PValue!.Value, change.PRange!.Value.Low, change.PRange.Value.High);
        Assert.True(change.IsSignificant);
    }

    [Fact]
    public void A_data_folder_that_is_not_there_is_refused_with_what_to_do()
    {
        var error = Assert.Throws<DirectoryNotFoundException>(() => new SurveyCatalog(SurveyDictionary.Embedded, "no-such-folder"));
        Assert.Contains("--data or NAV_DATA", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_survey_names_the_nearest() =>
        Assert.Contains("'owners'", Assert.Throws<UnknownNameException>(() => Embedded["owner"]).Message, StringComparison.Ordinal);

    [Fact]
    public void A_catalog_shows_basis_by_basis_what_its_waves_rest_on()
    {
        Assert.Matches("published +owners 2011\n", Embedded.ToString());
        Assert.Matches("synthetic +.*office .*2014, 2015, 2016, 2019", Embedded.ToString());
        Assert.Matches("publisert +owners 2011", Embedded.Display(new DisplayContext(Language.Bokmål)).PlainText);
    }
}
