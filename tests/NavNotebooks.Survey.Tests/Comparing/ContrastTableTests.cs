using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics.ManyTests;
using NavNotebooks.Survey.Statistics.Planning;
using NavNotebooks.Survey.Statistics.Waves;

namespace NavNotebooks.Survey.Tests.Comparing;

public sealed class ContrastTableTests
{
    private static readonly SurveySeries Owners = SmallOwnersSurvey.Series();
    private static readonly SurveySeries BothAnswered = new(
        "owners",
        [SmallOwnersSurvey.Definition(2011), SmallOwnersSurvey.Definition(2019)],
        definition => SurveyWave.Of(SmallOwnersSurvey.Frame(definition, DataBasis.Synthetic)));

    [Fact]
    public void Waves_are_compared_as_if_nobody_answered_twice_and_the_table_says_so()
    {
        var change = BothAnswered.Ask("work").Mean().Change(from: 2011, to: 2019);
        Assert.Null(change[0].OverWaves);
        Assert.Contains("as if nobody had answered in both", change.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_overlap_gives_every_p_that_is_possible()
    {
        var change = Owners.Ask("work").Share(Answers.TopTwo).By("position").Change(from: 2011, to: 2019, overlap: WaveOverlap.Unknown(highestCorrelation: 0.6)).For("mayor")[0];
        Assert.True(change.OverWaves!.PValues.Low < change.OverWaves.PValues.High);
        Assert.Equal(change.Difference, change.OverWaves.Difference, 12);
    }

    [Fact]
    public void The_overlap_is_told_in_both_languages()
    {
        var change = BothAnswered.Ask("work").Mean().Change(from: 2011, to: 2019, overlap: WaveOverlap.Unknown(highestCorrelation: 0.6));
        Assert.Contains("0 % to 100 % of the smaller wave", change.ToString().Replace('\u00a0', ' '), StringComparison.Ordinal);
        Assert.Contains("korrelerer 0,00 til 0,60", ((IDisplayable)change).Display(new DisplayContext(Language.Bokmål)).PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_of_one_wave_say_nothing_of_overlap() =>
        Assert.DoesNotContain("answered in both", Owners.Ask("work").Mean().By("position").Difference("mayor", "chief").ToString(), StringComparison.Ordinal);

    [Fact]
    public void A_family_adjusts_every_p_for_its_size()
    {
        var alone = Owners.Ask("work", "service").Share(Answers.TopTwo).By("position").Difference("mayor", "chief");
        var family = alone.Family("Goals", FamilyCorrection.Bonferroni);
        Assert.Equal(alone.Select(contrast => Math.Min(1, 2 * contrast.PValue!.Value)), family.Select(contrast => contrast.InFamily!.AdjustedPValue));
        Assert.Equal(("Goals", 2), (family[0].InFamily!.Family, family[0].InFamily!.FamilySize));
        Assert.Contains("in the family “Goals” of 2 tests", family.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Within_a_family_the_adjusted_p_decides()
    {
        var contrast = Owners.Ask("service").Share(Answers.TopTwo).By("position").Difference("mayor", "chief");
        Assert.True(contrast[0].IsSignificant);
        var many = Owners.Ask("work", "service").Share(Answers.Codes(1)).By("position").Difference("mayor", "chief").Family("All", FamilyCorrection.Bonferroni);
        Assert.Equal(many.Select(member => member.InFamily!.AdjustedPValue < 0.05), many.Select(member => member.IsSignificant));
    }

    [Fact]
    public void A_contrast_without_a_test_stays_and_does_not_count()
    {
        var change = Owners.Ask("work", "service").Share(Answers.TopTwo).By("position").Change(from: 2011, to: 2019).Family("Changes", FamilyCorrection.Holm);
        Assert.Contains(change, contrast => contrast.PValue is null && contrast.InFamily!.Undefined is not null);
        Assert.All(change, contrast => Assert.Equal(change.Count(other => other.PValue is not null), contrast.InFamily!.FamilySize));
    }

    [Fact]
    public void What_the_sizes_could_have_shown_agrees_with_the_power_of_the_test()
    {
        var share = Owners.Ask("work").Share(Answers.TopTwo).By("position").Change(from: 2011, to: 2019).For("mayor").Detectable()[0];
        Assert.Equal(MinimalDifference.OfShares(0.56, new SampleSizes(4, 150)).Downwards, share.Detectable!.Downwards, 12);
        var mean = Owners.Ask("work").Mean().By("position").Difference("mayor", "chief").Detectable(new PowerPlan(power: 0.5))[0];
        var deviation = Math.Sqrt(((3 * 5.0 / 3) + (5 * 34.0 / 15)) / 8);
        Assert.Equal(Power.DetectableEffect(new SampleSizes(4, 6), 0.5) * deviation, mean.Detectable!.Upwards, 10);
    }

    [Fact]
    public void What_could_have_been_shown_is_told_in_both_languages()
    {
        var table = Owners.Ask("work").Share(Answers.TopTwo).By("position").Difference("mayor", "chief").Detectable(new PowerPlan(designEffect: 1.5));
        Assert.Contains("with a design effect of 1.50", table.ToString(), StringComparison.Ordinal);
        Assert.Contains("Kunne ha vist", ((IDisplayable)table).Display(new DisplayContext(Language.Bokmål)).PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_are_of_every_pair_of_groups_the_first_less_the_second()
    {
        var comparison = Owners.Ask("work", "service").Share(Answers.TopTwo).By("position");
        Assert.Equal(
            comparison.Difference("mayor", "chief").Select(contrast => (contrast.First.Of.Variable.Name, contrast.Difference)),
            comparison.Differences().Select(contrast => (contrast.First.Of.Variable.Name, contrast.Difference)));
    }

    [Fact]
    public void Differences_of_a_distribution_are_taken_answer_by_answer()
    {
        var differences = Owners.Ask("work").Distribution().By("position").Differences();
        Assert.NotEmpty(differences);
        Assert.All(differences, contrast => Assert.Equal(contrast.First.Of.Answers, contrast.Second.Of.Answers));
        Assert.All(differences, contrast => Assert.Contains(contrast.First.Of.Measure(Language.English), differences.ToString(), StringComparison.Ordinal));
    }

    [Fact]
    public void Differences_need_groups()
    {
        var error = Assert.Throws<InvalidOperationException>(() => Owners.Ask("work").Mean().Differences());
        Assert.Contains(".By(", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Of_a_wave_of_which_nothing_is_known_there_is_no_change_and_the_table_says_so()
    {
        var later = Owners.Ask("work").Share(Answers.TopTwo).Across(2019).Estimates;
        var change = later.Beside(new EstimateTable([], [new BilingualText("2011, not printed: Work", "2011, ikke trykt: Arbeid")])).Change(from: 2011, to: 2019);
        Assert.Empty(change);
        Assert.Contains("2011, not printed: Work", change.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void What_was_not_asked_is_told_under_differences()
    {
        var asked = BothAnswered.Ask("work").Mean().By("position").Estimates;
        var table = new EstimateTable([], [new BilingualText("2014, not asked: Work", "2014, ikke spurt: Arbeid")]).Beside(asked).Differences();
        Assert.Contains("2014, not asked: Work", table.Detectable().ToString(), StringComparison.Ordinal);
        Assert.Contains("2014, ikke spurt: Arbeid", table.Display(new DisplayContext(Language.Bokmål)).PlainText, StringComparison.Ordinal);
    }

    [Fact]
    public void What_all_rows_share_stands_in_the_headings_and_the_basis_in_the_caption()
    {
        var differences = Owners.Ask("work", "service").Mean().By("position").Difference("mayor", "chief");
        var mayor = differences[0].First.Of.Group.Label.En;
        Assert.Contains(mayor + " 2019", differences.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain(mayor + " 2019:", differences.ToString(), StringComparison.Ordinal);
        Assert.Contains("· basis: synthetic", differences.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Groups_that_differ_from_row_to_row_stand_before_their_values()
    {
        var change = BothAnswered.Ask("work").Mean().By("position").Change(from: 2011, to: 2019);
        Assert.All(change, contrast => Assert.Contains(contrast.First.Of.Group.Label.En + ": ", change.ToString(), StringComparison.Ordinal));
        Assert.DoesNotContain("2019: ", change.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Differences_of_a_distribution_tell_their_answers()
    {
        var differences = Owners.Ask("work").Distribution().By("position").Differences();
        Assert.All(differences, contrast => Assert.Contains(contrast.First.Of.Measure(Language.English), differences.ToString(), StringComparison.Ordinal));
    }
}
