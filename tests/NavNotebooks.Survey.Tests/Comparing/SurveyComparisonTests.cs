using NavNotebooks.Display;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Comparing;

public sealed class SurveyComparisonTests
{
    private static readonly SurveySeries Owners = SmallOwnersSurvey.Series();

    [Fact]
    public void Share_counts_valid_answers_only_and_leaves_out_those_who_were_not_asked()
    {
        var shares = Owners.Ask("work").Share(Answers.TopTwo).By("position").Estimates;
        Assert.Equal(["mayor", "chief"], shares.Select(share => share.Of.Group.Id));
        Assert.Equal(0.5, shares[0].Value);
        Assert.Equal(new Base(Asked: 5, Valid: 4, Effective: 4, Weight: null), shares[0].Base);
        Assert.Equal(4.0 / 6, shares[1].Value, 12);
        Assert.All(shares, share => Assert.Equal(DataBasis.Synthetic, share.Basis));
        Assert.All(shares, share => Assert.True(share.Interval!.Value.Contains(share.Value)));
    }

    [Fact]
    public void Everyone_who_was_asked_is_the_group_when_none_is_named() =>
        Assert.Equal((0.6, 11), (Owners.Ask("work").Share(Answers.TopTwo).Estimates[0].Value, Owners.Ask("work").Share(Answers.TopTwo).Estimates[0].Base.Asked));

    [Fact]
    public void Mean_is_of_the_codes()
    {
        var mean = Owners.Ask("work").Mean().By("position").Estimates.For("chief")[0];
        Assert.Equal(22.0 / 6, mean.Value, 12);
        Assert.Equal(Math.Sqrt(34.0 / 15), mean.StandardDeviation!.Value, 12);
    }

    [Fact]
    public void Distribution_adds_up_to_one_in_every_group()
    {
        var shares = Owners.Ask("work").Distribution().By("position").Estimates;
        Assert.Equal(10, shares.Count);
        Assert.Equal(1, shares.For("mayor").Sum(share => share.Value), 12);
        Assert.Equal(1, shares.For("chief").Sum(share => share.Value), 12);
    }

    [Fact]
    public void Where_keeps_the_named_categories() =>
        Assert.Equal(0.5, Owners.Ask("work").Share(Answers.TopTwo).Where("position", "mayor").Estimates[0].Value);

    [Fact]
    public void A_printed_wave_gives_what_was_printed_with_its_source_and_rounding()
    {
        var printed = Owners.Ask("work").Share(Answers.TopTwo).By("position").Across(2011).Estimates;
        var mayors = Assert.Single(printed);
        Assert.Equal((0.56, DataBasis.Published, 150, "56 %"), (mayors.Value, mayors.Basis, mayors.Base.Valid, mayors.Printed));
        Assert.Equal(["C-1"], mayors.Sources);
    }

    [Fact]
    public void A_mean_is_never_made_from_print()
    {
        var table = Owners.Ask("work").Mean().By("position").Across(2011).Estimates;
        Assert.Empty(table);
        Assert.Contains("2011, not printed: Work", table.Gaps.Select(gap => gap.En));
    }

    [Fact]
    public void Change_tests_the_later_wave_against_the_earlier_and_carries_the_rounding()
    {
        var change = Assert.Single(Owners.Ask("work").Share(Answers.TopTwo).By("position").Change(from: 2011, to: 2019));
        Assert.Equal(0.5 - 0.56, change.Difference, 12);
        Assert.Equal("two-proportion z (pooled)", change.Test);
        Assert.True(change.PRange!.Value.Contains(change.PValue!.Value) && change.PRange.Value.Width > 0);
        Assert.Equal("asked otherwise", change.Caution!.En);
    }

    [Fact]
    public void Change_compares_a_group_with_the_groups_that_were_printed_together()
    {
        var changes = Owners.Ask("service").Share(Answers.TopTwo).By("position").Change(from: 2011, to: 2019);
        Assert.Equal(["mayor", "chief"], changes.Select(change => change.First.Of.Group.Id));
        Assert.All(changes, change => Assert.Null(change.PValue));
        Assert.All(changes, change => Assert.Equal("mayor+chief", change.Second.Of.Group.Id));
    }

    [Fact]
    public void Difference_of_means_is_Welchs()
    {
        var difference = Assert.Single(Owners.Ask("work").Mean().By("position").Difference("chief", "mayor"));
        Assert.Equal((22.0 / 6) - 3.5, difference.Difference, 12);
        Assert.Equal("Welch t", difference.Test);
        Assert.NotNull(difference.DegreesOfFreedom);
    }

    [Fact]
    public void TestGroups_is_an_analysis_of_variance_for_means_and_chi_square_for_shares()
    {
        var work = Owners.Ask("work");
        Assert.Equal("one-way ANOVA", work.Mean().By("position").TestGroups().Test);
        Assert.Equal("χ² of independence", work.Share(Answers.TopTwo).By("position").TestGroups().Test);
    }

    [Fact]
    public void TestGroups_says_that_print_alone_gives_no_test()
    {
        var none = Owners.Ask("work").Share(Answers.TopTwo).By("position").Across(2011).TestGroups();
        Assert.NotNull(none.Undefined);
        Assert.True(double.IsNaN(none.PValue));
        Assert.Contains("No test of the groups", none.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_variable_names_the_nearest_and_the_files()
    {
        var error = Assert.Throws<UnknownNameException>(() => Owners.Ask("wrok"));
        Assert.Contains("Did you mean 'work'?", error.Message, StringComparison.Ordinal);
        Assert.Contains("data-dictionary/surveys/owners-2019.json", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_wave_group_or_category_is_refused_by_name()
    {
        Assert.Throws<UnknownNameException>(() => Owners.Ask("work").Share(Answers.TopTwo).Across(2012));
        Assert.Throws<UnknownNameException>(() => Owners.Ask("work").Share(Answers.TopTwo).By("positon"));
        var error = Assert.Throws<UnknownNameException>(() => Owners.Ask("work").Share(Answers.TopTwo).Where("position", "mayer"));
        Assert.Contains("'mayor'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_wave_in_print_has_no_respondents_and_says_what_to_do() =>
        Assert.Contains("NAV_DATA", Assert.Throws<InvalidOperationException>(() => Owners.Frame(2011)).Message, StringComparison.Ordinal);

    [Fact]
    public void The_table_always_shows_interval_n_and_basis()
    {
        var text = Owners.Ask("work").Share(Answers.TopTwo).By("position").Across(Wave.All).Display(DisplayContext.Default).PlainText;
        Assert.Contains("published", text, StringComparison.Ordinal);
        Assert.Contains("synthetic", text, StringComparison.Ordinal);
        Assert.Contains("95 % interval", text, StringComparison.Ordinal);
        Assert.Contains("56 %", text, StringComparison.Ordinal);
    }

    [Fact]
    public void The_table_names_only_the_filters_that_its_groups_do_not_show()
    {
        var mayors = Owners.Ask("work").Mean().Where("position", "mayor");
        Assert.Contains("position = mayor", mayors.Estimates.ToString(), StringComparison.Ordinal);
        Assert.DoesNotContain("position =", mayors.By("position").Estimates.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Labels_and_numbers_follow_the_language()
    {
        var text = Owners.Ask("work").Share(Answers.TopTwo).By("position").Display(new DisplayContext(Language.Bokmål)).PlainText;
        Assert.Contains("Work (nb)", text, StringComparison.Ordinal);
        Assert.Contains("66,7", text, StringComparison.Ordinal);
        Assert.Contains("syntetisk", text, StringComparison.Ordinal);
    }

    [Fact]
    public void A_small_base_of_brought_microdata_is_hidden_in_every_column()
    {
        var brought = SmallOwnersSurvey.Series(DataBasis.Microdata);
        var table = brought.Ask("work").Share(Answers.TopTwo).By("position").Estimates;
        var row = table.ToString().Split('\n').Single(line => line.StartsWith("mayor", StringComparison.Ordinal));
        Assert.Contains("hidden (n < 5)", row, StringComparison.Ordinal);
        Assert.DoesNotContain("50", row, StringComparison.Ordinal);
        Assert.DoesNotContain("50", brought.Ask("work").Share(Answers.TopTwo).By("position").Difference("mayor", "chief").ToString(), StringComparison.Ordinal);
    }
}
