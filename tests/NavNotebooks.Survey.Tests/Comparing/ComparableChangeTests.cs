using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Comparing;

public sealed class ComparableChangeTests
{
    private static readonly BilingualText Reason = new("asked of degree", "spurt om grad");

    [Fact]
    public void What_was_asked_otherwise_is_no_change_and_says_why()
    {
        var change = Waves(Comparability.Differs).Ask("work", "service").Mean().By("position").ComparableChange(from: 2011, to: 2019);
        Assert.All(change, contrast => Assert.Equal("service", contrast.First.Of.Variable.Name));
        Assert.Equal(2, change.Refused.Length);
        Assert.All(change.Refused, pair => Assert.Equal(("work", 2019, 2011, Reason), (pair.First.Variable.Name, pair.First.Wave, pair.Second.Wave, pair.Reason)));
        Assert.Contains("Not comparable: Work. asked of degree", change.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_is_disputed_is_a_change_with_a_caution()
    {
        var change = Waves(Comparability.Disputed).Ask("work").Mean().By("position").ComparableChange(from: 2011, to: 2019);
        Assert.Empty(change.Refused);
        Assert.All(change, contrast => Assert.Equal(Reason, contrast.Caution));
    }

    [Fact]
    public void Means_on_scales_of_other_lengths_are_refused_without_a_word_in_the_dictionary()
    {
        var change = Waves(Comparability.Same, points: 6).Ask("work").Mean().By("position").ComparableChange(from: 2011, to: 2019);
        Assert.Empty(change);
        Assert.Equal("6 points in 2011, 5 in 2019.", change.Refused[0].Reason.En);
    }

    [Fact]
    public void A_wave_without_estimates_leaves_no_change() =>
        Assert.Empty(Waves(Comparability.Same).Ask("work").Mean().By("position").Across(2019).Estimates.ComparableChange(from: 2011, to: 2019));

    [Fact]
    public void What_is_refused_stays_with_the_table_and_goes_with_its_item()
    {
        var change = Waves(Comparability.Differs).Ask("work", "service").Mean().By("position").ComparableChange(from: 2011, to: 2019);
        Assert.Equal(2, change.Detectable().OrderedBy(contrast => contrast.Difference).Refused.Length);
        Assert.Equal(2, change.Of("work").Refused.Length);
        Assert.Empty(change.Of("service").Refused);
        Assert.Single(change.For("mayor").Refused);
    }

    [Fact]
    public void Gaps_are_filled_and_nothing_stands_twice()
    {
        var all = Waves(Comparability.Same).Ask("work", "service").Mean().By("position").ComparableChange(from: 2011, to: 2019);
        var filled = all.Of("service").FilledFrom(all);
        Assert.Equal(["service", "service", "work", "work"], filled.Select(contrast => contrast.First.Of.Variable.Name));
        Assert.Equal(6, all.Of("service").Beside(all).Count);
    }

    [Fact]
    public void A_refused_pair_stands_once_when_gaps_are_filled()
    {
        var change = Waves(Comparability.Differs).Ask("work", "service").Mean().By("position").ComparableChange(from: 2011, to: 2019);
        Assert.Equal(change.Refused, change.Of("service").FilledFrom(change).Refused);
        Assert.Equal(change.Refused, change.FilledFrom(change).Refused);
    }

    [Fact]
    public void Differences_are_put_in_the_order_of_a_key()
    {
        var ordered = Waves(Comparability.Same).Ask("work", "service").Mean().By("position").Across(2019).Differences().OrderedBy(contrast => contrast.Difference);
        Assert.Equal(ordered.Select(contrast => contrast.Difference).Order(), ordered.Select(contrast => contrast.Difference));
    }

    [Fact]
    public void Items_are_the_ordered_questions_that_a_population_was_asked()
    {
        var owners = SmallOwnersSurvey.Series();
        Assert.Equal(["work", "service"], owners.Items(2019, "mayor").Variables);
        Assert.Equal(["work", "service"], owners.SharedItems(2019, "mayor", "chief", "other").Variables);
        Assert.Throws<InvalidOperationException>(() => owners.Items(2019, "other"));
        Assert.Throws<InvalidOperationException>(() => owners.SharedItems(2019, "mayor", "other"));
        Assert.Equal("mayor", Assert.Throws<UnknownNameException>(() => owners.Items(2019, "mayer")).Nearest);
    }

    /// <summary>Both waves with respondents; of one item the later wave says how it compares.</summary>
    private static SurveySeries Waves(string verdict, int points = 5) => new(
        "owners",
        [Wave(2011, null, points), Wave(2019, new Comparability("owners", 2011, verdict, Reason), 5)],
        definition => SurveyWave.Of(SmallOwnersSurvey.Frame(definition, DataBasis.Synthetic)));

    private static SurveyDefinition Wave(int wave, Comparability? comparability, int points)
    {
        var definition = SmallOwnersSurvey.Definition(wave);
        return definition with
        {
            Scales = [.. definition.Scales.Select(scale => scale.Id == "degree" ? scale with { Points = [.. Enumerable.Range(1, points).Select(code => scale.Point(code) ?? new ScalePoint(code, null, Reason))] } : scale)],
            Variables = [.. definition.Variables.Select(variable => variable.Name == "work" ? variable with { Comparability = comparability is null ? [] : [comparability] } : variable)],
        };
    }
}
