using NavNotebooks.Display;
using NavNotebooks.Survey.Synthetic.Judging;

namespace NavNotebooks.Survey.Tests.Synthetic.Judging;

public sealed class SelfTestTests(ITestOutputHelper output)
{
    private static readonly SelfTestReport Report = SelfTest.Run(seed: 20201109, truths: 20);
    private static readonly SelfTestReport Offices = SelfTest.Run(seed: 20201109, truths: 20, SimulatedDesign.Offices);

    [Fact]
    public void What_is_printed_is_rebuilt()
    {
        output.WriteLine(Report.ToString());
        output.WriteLine(Offices.ToString());

        // A printed p has three decimals, and whole respondents do not always give them.
        Assert.All(
            Report.Lines.Concat(Offices.Lines).Where(line => !double.IsNaN(line.ClaimsMet)),
            line => Assert.InRange(line.ClaimsMet, line.Publication == Publication.Test ? 0.97 : 0.99, 1));
        Assert.InRange(Line(Publication.ShareAndMean).CellError, 0, 4.5);
        Assert.InRange(Line(Publication.ShareAndMean).MeanError, 0, 0.05);
        Assert.InRange(Line(Publication.Mean).MeanError, 0, 0.05);
    }

    [Fact]
    public void Intervals_hold_the_population_where_the_number_is_printed()
    {
        Assert.InRange(Line(Publication.ShareAndMean).ShareCoverage, 0.9, 1);
        Assert.InRange(Line(Publication.ShareAndMean).MeanCoverage, 0.9, 1);
        Assert.InRange(Line(Publication.Share).ShareCoverage, 0.9, 1);
        Assert.InRange(Line(Publication.Mean).MeanCoverage, 0.9, 1);
    }

    [Fact]
    public void Intervals_by_office_hold_the_population_of_clustered_surveys_where_the_number_is_printed()
    {
        var line = Offices.Lines.Single(line => line.Publication == Publication.ShareAndMean);

        Assert.All([line.ShareCoverage, line.MeanCoverage], coverage => Assert.InRange(coverage, 0.9, 1));
        // Both groups sit in every office, so that a difference is sharp; the rounding of two printed means is not in its interval.
        Assert.InRange(line.DifferenceCoverage, 0.85, 1);
        Assert.InRange(Offices.Lines.Single(line => line.Publication is null).MeanCoverage, 0.9, 1);
        Assert.InRange(Offices.Lines.Single(line => line.Publication == Publication.Nothing).DifferenceCoverage, 0, 0.5);
    }

    [Fact]
    public void A_printed_p_gives_back_the_difference_that_it_tests()
    {
        Assert.InRange(Line(Publication.Test).DifferenceCoverage, 0.9, 1);
        Assert.InRange(Line(Publication.Test).MeanError, 0, 0.06);
        Assert.InRange(Line(Publication.Words).MeanError, 0.2, 1);
    }

    [Fact]
    public void Intervals_do_not_hold_the_population_where_nothing_is_printed()
    {
        // Not a virtue but the truth: synthetic intervals say nothing of the world, and the test would be vain if this passed unseen.
        Assert.InRange(Line(Publication.Nothing).MeanCoverage, 0, 0.5);
        Assert.InRange(Line(Publication.Words).MeanCoverage, 0, 0.7);
    }

    [Fact]
    public void The_more_is_printed_the_harder_it_is_to_tell_synthetic_from_real()
    {
        Assert.InRange(Line(null).PropensityRatio, 0.5, 3);
        Assert.InRange(Line(Publication.ShareAndMean).PropensityRatio, 0, 5);
        Assert.True(Line(Publication.ShareAndMean).PropensityRatio < Line(Publication.Share).PropensityRatio);
        Assert.True(Line(Publication.Share).PropensityRatio < Line(Publication.Words).PropensityRatio);
        Assert.True(Line(Publication.Words).PropensityRatio < Line(Publication.Nothing).PropensityRatio);
    }

    [Fact]
    public void Correlations_are_those_of_the_stated_loadings_and_no_better() => Assert.InRange(Report.CorrelationError, 0.03, 0.2);

    [Fact]
    public void The_same_seed_gives_the_same_report() =>
        Assert.Equal(SelfTest.Run(seed: 5, truths: 2).ToString(), SelfTest.Run(seed: 5, truths: 2).ToString());

    [Fact]
    public void The_table_is_shown_in_either_language() =>
        Assert.Contains("20 simulerte sannheter (owners)", Report.ToTable(Language.Bokmål).Caption, StringComparison.Ordinal);

    private static SelfTestLine Line(Publication? publication) => Report.Lines.Single(line => line.Publication == publication);
}
