using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Dictionary;
using Facade = NavNotebooks.Survey.Claims.Claims;

namespace NavNotebooks.Survey.Tests.Claims;

public sealed class QuantityNamesTests
{
    private static readonly SurveyCatalog Surveys = new(SurveyDictionary.Embedded);

    [Theory]
    [InlineData("S0-F22-09", "mayor: ", "; chief executive: ")]
    [InlineData("S0-F24-06", "mayor or chief executive, 2011: ", "; mayor, 2019: ")]
    [InlineData("S0-SAM-20", "more in work: ", "; adapted service: ")]
    public void Numbers_of_one_claim_are_told_apart_by_what_differs(string id, string first, string second)
    {
        var computed = Facade.Check(id, Surveys.Estimator).Computed!;
        Assert.StartsWith(first, computed, StringComparison.Ordinal);
        Assert.Contains(second, computed, StringComparison.Ordinal);
    }

    [Fact]
    public void A_single_number_needs_no_name() =>
        Assert.StartsWith("61.", Facade.Check("S0-F23-01", Surveys.Estimator).Computed, StringComparison.Ordinal);

    [Fact]
    public void A_p_too_small_for_its_decimals_is_a_bound() =>
        Assert.StartsWith("< 0.0001", Facade.Check("S0-2.4-24", Surveys.Estimator).Computed, StringComparison.Ordinal);
}
