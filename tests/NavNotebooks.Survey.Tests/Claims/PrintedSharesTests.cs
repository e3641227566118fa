using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class PrintedSharesTests
{
    private static readonly IReadOnlyList<PrintedShare> Shares = PrintedShares.Of(ClaimRegistry.Default, SurveyDictionary.Embedded.Survey("owners", 2011));
    private static readonly IReadOnlyList<PrintedShare> InOffices = PrintedShares.Of(ClaimRegistry.Default, SurveyDictionary.Embedded.Survey("office", 2019));

    [Fact]
    public void A_share_has_its_rounding_and_the_n_of_its_caption()
    {
        var share = Shares.Single(share => share.Variable == "adapted_service" && share.Filter.On("position") is { Count: 1 } group && group.Contains("mayor"));
        Assert.Equal(("56 %", 150), (share.Text, share.Valid));
        Assert.Equal((0.555, 0.565), (Math.Round(share.Rounding.Low, 12), Math.Round(share.Rounding.High, 12)));
    }

    [Fact]
    public void A_share_that_is_printed_in_several_places_is_taken_from_the_first()
    {
        var dominance = Shares.Where(share => share.Variable == "state_dominates").ToList();
        Assert.Equal("S0-F24-01", Assert.Single(dominance).Source);
        Assert.True(dominance[0].Rounding.Width > 0.01, "the first place says 'about'");
    }

    [Fact]
    public void A_share_that_is_told_by_itself_comes_before_one_number_for_several()
    {
        var demanding = InOffices.Single(share => share.Variable == "demanding_participation" && share.Filter.Conditions.Count == 1);
        Assert.Equal(("S0-F34-01", "37 %"), (demanding.Source, demanding.Text));
    }

    [Fact]
    public void A_number_comes_before_the_word_that_it_bears_out()
    {
        var pace = InOffices.Single(share => share.Variable == "works_at_high_pace");
        Assert.Equal(("S0-F66-08", "71 %", 1055), (pace.Source, pace.Text, pace.Valid));
        Assert.Equal("over", ClaimRegistry.Default["S0-F66-02"].Printed.Hedge);
    }

    [Fact]
    public void A_number_beyond_the_word_does_not_take_its_place() =>
        Assert.Contains(InOffices, share => share.Source == "S0-F53-02" && share.Text.StartsWith("nearly", StringComparison.Ordinal));

    [Fact]
    public void A_range_over_several_shares_is_the_share_of_none()
    {
        Assert.Equal("59", ClaimRegistry.Default["S0-F40-07"].Printed.To);
        Assert.DoesNotContain(InOffices, share => share.Source == "S0-F40-07");
    }

    [Fact]
    public void Counts_and_directions_are_not_shares() =>
        Assert.All(Shares, share => Assert.Equal(ClaimRelation.EqualTo, ClaimRegistry.Default[share.Source].Asks!.Relation));
}
