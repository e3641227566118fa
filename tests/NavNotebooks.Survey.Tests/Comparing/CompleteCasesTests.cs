using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Statistics.Designs;
using NavNotebooks.Survey.Statistics.TwoGroups;

namespace NavNotebooks.Survey.Tests.Comparing;

public sealed class CompleteCasesTests
{
    private static readonly SurveySeries Owners = SmallOwnersSurvey.Series();

    [Fact]
    public void Only_those_who_answered_everything_are_complete()
    {
        var cases = Owners.Ask("work", "service").Complete(2019);
        Assert.Equal([5, 4, 3, 2, 5, 5, 4, 4, 3, 1], cases["work"].ToArray());
        Assert.Equal([1, 1, 1, 1, 5, 5, 5, 5, 5, 5], cases["service"].ToArray());
        Assert.Equal(new Base(Asked: 12, Valid: 10, Effective: 10, Weight: null), cases.Base);
    }

    [Fact]
    public void A_filter_keeps_the_named_categories() =>
        Assert.Equal([5, 4, 3, 2], Owners.Ask("work").Where("position", "mayor").Complete(2019)["work"].ToArray());

    [Fact]
    public void Weights_stay_with_their_respondents()
    {
        var frame = Owners.Frame(2019).WithWeights(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12);
        var cases = CompleteCases.Of(frame, ["work"]);
        Assert.Equal([1, 2, 3, 4, 6, 7, 8, 9, 10, 11], cases.Weights.ToArray());
        Assert.Equal(61.0 * 61 / 481, cases.Base.Effective!.Value, 12);
    }

    [Fact]
    public void A_statistic_keeps_whom_it_rests_on()
    {
        var found = Owners.Ask("work", "service").Complete(2019).Compute(cases => TTest.Paired(cases["work"], cases["service"]));
        Assert.Equal((10, DataBasis.Synthetic, "owners-2019"), (found.Base.Valid, found.Basis, found.Wave.Id));
        Assert.Equal(["work", "service"], found.Variables.Select(variable => variable.Name));
        Assert.Equal(0.2, found.Result.Difference, 12);
    }

    [Fact]
    public void Groups_are_the_categories_that_respondents_chose()
    {
        var cases = Owners.Ask("work", "position").Complete(2019);
        Assert.Equal(["mayor", "chief", "other"], cases.Groups("position").Names);
        var means = cases.Compute(all => DesignGroupMeans.Of(all.Design(), all["work"], all.Groups("position"))).Result;
        Assert.Equal(3.5, means["mayor"].Value, 12);
        Assert.Equal(22.0 / 6, means["chief"].Value, 12);
    }

    [Fact]
    public void Items_of_a_battery_are_those_who_answered_all_of_it()
    {
        var items = Owners.Battery("goals").Complete(2019).Items();
        Assert.Equal(["work", "service"], items.Names);
        Assert.Equal(10, items.Count);
        Assert.Equal([1, 2, 3, 4, 1, 1, 2, 2, 3, 5], items.Reversed(1, 5, "work")["work"].ToArray());
    }

    [Fact]
    public void A_design_takes_the_clusters_named_and_the_weights_there_are()
    {
        var design = Owners.Ask("work", "service").Complete(2019).Design(clusters: "service");
        Assert.Equal((10, 2), (design.Count, design.Clusters));
        var weighted = CompleteCases.Of(Owners.Frame(2019).WithWeights(1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12), ["work"]);
        var mean = DesignEstimate.Mean(weighted.Design(), weighted["work"]);
        Assert.Equal(((1 * 5) + (2 * 4) + (3 * 3) + (4 * 2) + (6 * 5) + (7 * 5) + (8 * 4) + (9 * 4) + (10 * 3) + (11 * 1)) / 61.0, mean.Value, 12);
    }

    [Fact]
    public void A_variable_that_was_not_asked_for_is_named_with_the_nearest()
    {
        var cases = Owners.Ask("work").Complete(2019);
        var error = Assert.Throws<UnknownNameException>(() => cases["wrok"].Length);
        Assert.Contains("work", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wave_known_only_from_print_has_no_cases() =>
        Assert.Throws<InvalidOperationException>(() => Owners.Ask("work").Complete(2011));

    [Fact]
    public void Cases_show_how_many_and_never_what() =>
        Assert.Equal("owners-2019: 10 of 12 answered all of Work; Service (synthetic)", Owners.Ask("work", "service").Complete(2019).ToString());
}
