using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Tests.Statistics.Designs;

public sealed class DesignCorrelationTests
{
    [Theory]
    [InlineData("strat")]
    [InlineData("clus1")]
    public void Correlations_agree_with_R(string name)
    {
        var (r, data) = (DesignOracle.Case(name + "Correlation"), DesignOracle.Data(name));
        var correlation = DesignCorrelation.Of(DesignOracle.Design(name), data.Numbers("api00"), data.Numbers("meals"));
        r.Agrees("r", correlation.Value);
        r.Agrees("error", correlation.StandardError);
    }

    [Fact]
    public void The_documented_number_comes_out_and_reads_as_one_line()
    {
        var correlation = DesignCorrelation.Of(SampleDesign.Of([1, 1, 2, 2]), [1, 3, 2, 6], [1, 2, 2, 3]);
        Agreement.Prints(0.942908, correlation.Value, decimals: 6);
        Assert.StartsWith("r = .94 [", correlation.Reading(Language.English), StringComparison.Ordinal);
        Assert.StartsWith("r = 0,94 [", correlation.Reading(Language.Bokmål), StringComparison.Ordinal);
    }

    [Fact]
    public void Degenerate_samples_say_why()
    {
        var design = SampleDesign.Of([1, 1, 1, 1]);
        Assert.Equal(UndefinedReason.NoVariation, DesignCorrelation.Of(design, [1, 1, 1, 1], [1, 2, 3, 4]).Undefined);
        Assert.Equal(UndefinedReason.EmptyGroup, DesignCorrelation.Of(design.Within([false, false, false, false]), [1, 1, 1, 1], [1, 2, 3, 4]).Undefined);
        Assert.Equal(UndefinedReason.SingleCluster, DesignCorrelation.Of(SampleDesign.Of([1, 1, 1], clusters: RowGroups.Of([1, 1, 1])), [1, 2, 4], [1, 3, 2]).Undefined);
        Assert.Throws<ArgumentException>(() => DesignCorrelation.Of(design, [1, 2, 3, double.NaN], [1, 2, 3, 4]));
    }

    [Fact]
    public void A_correlation_is_as_likely_as_its_interval_says() =>
        Prop.ForAll(Samples.TwoGroups, groups =>
        {
            var count = Math.Min(groups.First.Length, groups.Second.Length);
            var (one, other) = (groups.First[..count], groups.Second[..count]);
            var correlation = DesignCorrelation.Of(SampleDesign.Of([.. one.Select((_, i) => 1.0 + (i % 2))]), one, other);
            if (correlation.Undefined is null)
            {
                Assert.Equal(correlation.PValue > 0.05, correlation.Interval.Contains(0));
                Assert.InRange(correlation.Value, correlation.Interval.Low, correlation.Interval.High);
            }
        }).Check(Samples.Seeded);
}
