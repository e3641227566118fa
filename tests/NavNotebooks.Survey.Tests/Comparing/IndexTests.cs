using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.Scales;

namespace NavNotebooks.Survey.Tests.Comparing;

public sealed class IndexTests
{
    private static readonly SurveySeries Office = Surveys.From("synthetic").Office.WithIndices();

    [Fact]
    public void An_index_is_asked_like_any_variable()
    {
        var byEmployer = Office.Ask("mastery_index").Mean().By("employer").Where("role", "caseworker");
        Assert.Equal(["state", "municipality"], byEmployer.Estimates.Select(estimate => estimate.Of.Group.Id));
        Assert.All(byEmployer.Estimates, estimate => Assert.InRange(estimate.Value, 1, 5));
        Assert.Contains("mean (1–5)", byEmployer.Estimates.ToString(), StringComparison.Ordinal);
        Assert.Equal("Welch t", byEmployer.Difference("state", "municipality")[0].Test);
    }

    [Fact]
    public void Its_mean_over_complete_answers_is_the_mean_of_its_items_means()
    {
        var index = Office.Definition(2019).Index("learning_demands_index");
        var cases = Office.Ask([.. index.Items, "learning_demands_index"]).Complete(2019);
        var items = cases.Items(index);
        var expected = items.Names.Average(name => items[name].ToArray().Average());
        Assert.Equal(expected, cases["learning_demands_index"].ToArray().Average(), precision: 10);
        Assert.Equal(6 - cases["trained_before_changes"].ToArray().Average(), items["trained_before_changes"].ToArray().Average(), precision: 10);
        Assert.True(Reliability.Of(items).Alpha > Reliability.Of(Office.Ask([.. index.Items]).Complete(2019).Items()).Alpha);
    }

    [Fact]
    public void An_index_has_no_answers_to_count()
    {
        var error = Assert.Throws<ArgumentException>(() => Office.Ask("mastery_index").Share(Answers.TopTwo).Estimates);
        Assert.Contains(".Mean()", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void In_a_wave_that_does_not_make_it_an_index_was_not_asked()
    {
        var table = Office.Ask("mastery_index").Mean().Across(2014, 2019).Estimates;
        Assert.Single(table);
        Assert.Contains(table.Gaps, gap => gap.En.StartsWith("2014, not asked", StringComparison.Ordinal));
    }

    [Fact]
    public void A_change_across_two_scales_carries_its_caution()
    {
        var change = Assert.Single(Office.Ask("assessment_demands_index").Mean().Change(from: 2014, to: 2019));
        Assert.NotNull(change.Caution);
        Assert.Null(Assert.Single(Office.Ask("shortcomings_index").Mean().Change(from: 2014, to: 2019)).Caution);
    }

    [Fact]
    public void Of_a_wave_in_print_an_index_is_not_known() => Assert.Empty(SmallOwnersSurvey.Series().WithIndices().Ask("work").Mean().Across(2011).Estimates);
}
