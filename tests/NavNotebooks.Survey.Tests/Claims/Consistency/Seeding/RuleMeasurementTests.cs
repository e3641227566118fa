using NavNotebooks.Survey.Catalog;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.Consistency.Seeding;

namespace NavNotebooks.Survey.Tests.Claims.Consistency.Seeding;

public sealed class RuleMeasurementTests
{
    private static readonly Lazy<RuleMeasurement> Measured = new(() => RuleMeasurement.Of(ClaimRegistry.Default, Surveys.Estimator));

    [Fact]
    public void At_most_one_claim_in_fifty_of_a_consistent_report_is_accused()
    {
        Assert.True(Measured.Value.Checkable >= 500, Measured.Value.ToString());
        Assert.True(Measured.Value.FalseAlarmRate <= 0.02, string.Join("\n", Measured.Value.FalseAlarms));
        Assert.True(Measured.Value.FlaggedRate <= 0.02, Measured.Value.ToString());
    }

    [Fact]
    public void Nine_in_ten_of_at_least_five_hundred_errors_are_found()
    {
        Assert.True(Measured.Value.Errors.Length >= 500, Measured.Value.ToString());
        Assert.True(Measured.Value.DetectionRate >= 0.9, Measured.Value.ToString());
    }

    [Fact]
    public void Errors_of_every_kind_are_put_in_and_some_of_each_are_found()
    {
        var kinds = Measured.Value.Errors.GroupBy(error => error.Kind).ToDictionary(kind => kind.Key, kind => kind.Count(error => error.IsFound));
        Assert.Equal(Enum.GetValues<SeededErrorKind>(), kinds.Keys.Order());
        Assert.All(kinds, kind => Assert.True(kind.Value > 0, kind.Key.ToString()));
    }

    [Fact]
    public void What_is_repeated_nowhere_is_told_beside()
    {
        Assert.True(Measured.Value.TriedEverywhere >= 200);
        Assert.InRange(Measured.Value.FoundEverywhere, 1, Measured.Value.TriedEverywhere);
        Assert.Contains("repeated or not", Measured.Value.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void The_same_registry_is_measured_the_same_twice()
    {
        Assert.Equal(Measured.Value.ToString(), RuleMeasurement.Of(ClaimRegistry.Default, Surveys.Estimator).ToString());
    }

    [Fact]
    public void A_registry_without_scales_is_refused()
    {
        var error = Assert.Throws<ArgumentException>(() => RuleMeasurement.Of(SmallRegistry.Of([]), Surveys.Estimator));
        Assert.Contains("without a dictionary", error.Message, StringComparison.Ordinal);
    }
}
