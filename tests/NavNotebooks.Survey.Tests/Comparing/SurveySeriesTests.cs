using NavNotebooks.Display;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Csv;
using NavNotebooks.Survey.Synthetic;
using NavNotebooks.Survey.Tests.Files.Csv;
using NavNotebooks.Survey.Tests.Frames;

namespace NavNotebooks.Survey.Tests.Comparing;

public sealed class SurveySeriesTests
{
    private readonly List<OpenedData> heard = [];

    public SurveySeriesTests() => DataTrail.Follow(heard.Add);

    [Fact]
    public void A_wave_is_told_every_time_it_is_asked_for_and_what_its_making_opened_is_not()
    {
        var series = new SurveySeries("tiny", [TinySurvey.Definition], _ =>
        {
            DataTrail.Tell(new("another-2000", OpenedData.Synthetic));
            return SurveyWave.Of(CsvFixture.Load("codes-comma-point.csv").Frame);
        });
        _ = series[TinySurvey.Definition.Wave];
        _ = series[TinySurvey.Definition.Wave];
        Assert.Equal(Enumerable.Repeat(new OpenedData(TinySurvey.Definition.Id, OpenedData.OwnMicrodata), 2), heard);
    }

    [Fact]
    public void A_file_that_is_read_is_told()
    {
        CsvSurveyFile.Load(CsvFixture.PathOf("codes-comma-point.csv"), TinySurvey.Definition, CsvFixture.Incomplete);
        Assert.Equal([new OpenedData(TinySurvey.Definition.Id, OpenedData.OwnMicrodata)], heard);
    }

    [Fact]
    public void The_public_survey_is_nobodys_own()
    {
        _ = Surveys.Illinois[2018];
        Assert.Equal([new OpenedData("illinois-2018", OpenedData.PublicMicrodata)], heard);
    }

    [Fact]
    public void Synthetic_respondents_tell_of_themselves_and_not_of_the_waves_they_were_made_after()
    {
        _ = SyntheticSurveys.Get("owners-2019").Fidelity;
        _ = SurveyCatalog.OfPrint(SurveyDictionary.Embedded).Owners[2019];
        Assert.Equal([new("owners-2019", OpenedData.Synthetic), new OpenedData("owners-2019", OpenedData.Published)], heard);
    }

    [Fact]
    public void Asking_a_question_opens_nothing_until_it_is_answered()
    {
        var asked = Surveys.Printed.Owners.Ask("more_in_work").Share(Answers.TopTwo).Across(2011);
        Assert.Empty(heard);
        Assert.NotNull(asked.Estimates);
        Assert.Equal([new OpenedData("owners-2011", OpenedData.Published)], heard.Distinct());
    }
}
