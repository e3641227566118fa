using System.Runtime.CompilerServices;
using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Catalog;

public sealed class PublicMicrodataTests
{
    [Theory]
    [InlineData(2010, 2751)]
    [InlineData(2014, 2768)]
    [InlineData(2018, 2559)]
    public void Every_wave_is_weighted_microdata_of_the_size_that_its_definition_tells(int wave, int respondents)
    {
        var frame = Surveys.Illinois.Frame(wave);
        Assert.Equal((DataBasis.Microdata, respondents, true), (frame.Basis, frame.RowCount, frame.IsWeighted));
        Assert.Equal(respondents, frame.Definition.Answered);
        Assert.Equal(
            frame.Definition.Populations.Select(population => population.Answered!.Value),
            frame.GroupBy("sex").Select(group => group.Frame.RowCount));
    }

    [Fact]
    public void A_number_of_the_public_survey_says_that_it_is_microdata_and_weighted()
    {
        var voted = Surveys.Illinois.Ask("voted").Share(Answers.Codes(1)).Estimates[0];
        Assert.Equal((DataBasis.Microdata, "weight", 2042), (voted.Basis, voted.Base.Weight, voted.Base.Valid));
        Assert.Equal(0.66363881204131137, voted.Value, 12);
    }

    [Fact]
    public void Public_surveys_are_no_part_of_the_documents_dictionary() =>
        Assert.DoesNotContain(SurveyDictionary.Embedded.Surveys, survey => SurveyDictionary.Examples.Surveys.Any(example => example.Survey == survey.Survey));

    [Fact]
    public void Every_variable_points_at_the_line_that_describes_it()
    {
        var lines = File.ReadAllLines(Path.Combine(Root(), "data-dictionary", "examples", "README.md"));
        foreach (var survey in SurveyDictionary.Examples.Surveys)
        {
            Assert.StartsWith("## Illinois", lines[survey.Source.FirstLine - 1], StringComparison.Ordinal);
            Assert.All(survey.Variables, variable => Assert.StartsWith($"| `{variable.Name}` |", lines[variable.Lines!.Value.First - 1], StringComparison.Ordinal));
            Assert.All(survey.Variables, variable => Assert.InRange(variable.Lines!.Value.Last, survey.Source.FirstLine, survey.Source.LastLine));
        }
    }

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "../../.."));
}
