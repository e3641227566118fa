using FsCheck;
using FsCheck.Fluent;
using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Describing;
using NavNotebooks.Survey.Statistics.Planning;

namespace NavNotebooks.Survey.Tests.Statistics.Planning;

public sealed class PlanningTests
{
    private static readonly SampleSizes Owners = new(158, 106);

    [Fact]
    public void Two_means_agree_with_R()
    {
        var r = OracleCase.Of("planning", "planMeans");
        var cases = r.Numbers("delta").Zip(r.Numbers("n"), r.Numbers("sd")).ToArray();

        // R's noncentral t stops at 1e-12, and its search for a root at about 1e-10.
        r.Agrees("power", [.. cases.Select(c => PowerOfDifference.OfMeans(c.First, new SampleSizes(c.Second, c.Second), c.Third).Power)]);
        r.Agrees("size", [.. cases.Select(c => RequiredSize.OfMeans(c.First, c.Third).ExactFirst)]);
        r.Agrees("difference", [.. cases.Select(c => MinimalDifference.OfMeans(new SampleSizes(c.Second, c.Second), c.Third, new PowerPlan(power: 0.9)).Upwards)]);
        r.Agrees("unequal", MinimalDifference.OfMeans(Owners, 1.02).Upwards);
        r.Agrees("clustered", MinimalDifference.OfMeans(Owners, plan: new PowerPlan(designEffect: ClusterDesignEffect.Of(12, 0.05))).Upwards);
        r.Agrees("ratio", RequiredSize.OfMeans(0.4, 1, ratio: 2).ExactFirst);
    }

    [Fact]
    public void Pairs_agree_with_R()
    {
        var r = OracleCase.Of("planning", "planPairs");

        r.Agrees("power", [Power.OfPairs(0.2, 90), Power.OfPairs(0.3, 90), Power.OfPairs(-0.6, 90)]);
        r.Agrees("size", [.. new[] { 0.2, 0.5, 0.6 }.Select(effect => RequiredSize.OfPairs(effect, 1).ExactFirst)]);
        r.Agrees("difference", MinimalDifference.OfPairs(90).Upwards);
    }

    [Fact]
    public void Two_shares_agree_with_R()
    {
        var r = OracleCase.Of("planning", "planShares");
        var cases = r.Numbers("p1").Zip(r.Numbers("p2"), r.Numbers("n")).ToArray();

        r.Agrees("power", [.. cases.Select(c => PowerOfDifference.OfShares(c.First, c.Second, new SampleSizes(c.Third, c.Third)).Power)]);
        r.Agrees("size", [.. cases.Select(c => RequiredSize.OfShares(c.First, c.Second).ExactFirst)]);
    }

    [Fact]
    public void Correlations_tables_and_groups_agree_with_R()
    {
        var r = OracleCase.Of("planning", "planCorrelation");
        r.Agrees("power", [Power.OfCorrelation(0.2, 158), Power.OfCorrelation(-0.05, 40), Power.OfCorrelation(0.5, 60)]);
        r.Agrees("difference", MinimalDifference.OfCorrelation(158).Upwards);
        r.Agrees("size", RequiredSize.OfCorrelation(0.2).ExactFirst);

        // R's noncentral χ² and F stop at about 1e-12 and 1e-9.
        var table = OracleCase.Of("planning", "planTable");
        table.Agrees("power", [.. table.Numbers("w").Zip(table.Numbers("n"), table.Numbers("df")).Select(c => Power.OfChiSquare(c.First, c.Second, c.Third))]);
        var anova = OracleCase.Of("planning", "planAnova");
        anova.Agrees("power", [.. anova.Numbers("f").Zip(anova.Numbers("n"), anova.Numbers("groups")).Select(c => Power.OfAnova(c.First, c.Second, (int)c.Third))], tolerance: 1e-8, because: "R's noncentral F stops at 1e-9");
        anova.Agrees("balanced", Power.OfAnova(Math.Sqrt(3.0 / 4 / 9), 120, 4), tolerance: 1e-8, because: "R's noncentral F stops at 1e-9");
    }

    [Fact]
    public void The_documented_numbers_come_out()
    {
        Agreement.Prints(0.36, MinimalDifference.OfMeans(Owners, 1.02).Upwards, decimals: 2);
        Agreement.Prints(0.172, MinimalDifference.OfShares(0.5, Owners).Upwards, decimals: 3);
        Agreement.Prints(0.298547, MinimalDifference.OfPairs(90).Upwards, decimals: 6);
        Agreement.Prints(0.220703, MinimalDifference.OfCorrelation(158).Upwards, decimals: 6);
        Agreement.Prints(0.663033, PowerOfDifference.OfMeans(0.3, Owners, 1).Power, decimals: 6);
        Agreement.Prints(0.361189, PowerOfDifference.OfShares(0.6, 0.5, Owners).Power, decimals: 6);
        Agreement.Prints(63.765610, RequiredSize.OfMeans(0.5, 1).ExactFirst, decimals: 6);
        Agreement.Prints(387.337660, RequiredSize.OfShares(0.6, 0.5).ExactFirst, decimals: 6);
        Agreement.Prints(33.367129, RequiredSize.OfPairs(0.5, 1).ExactFirst, decimals: 6);
        Assert.Equal(194, RequiredSize.OfCorrelation(0.2).First);
        Agreement.Prints(0.803794, Power.OfPairs(0.3, 90), decimals: 6);
        Agreement.Prints(0.716038, Power.OfCorrelation(0.2, 158), decimals: 6);
        Agreement.Prints(0.742640, Power.OfChiSquare(0.2, 264, 4), decimals: 6);
        Agreement.Prints(0.793118, Power.OfAnova(0.2, 240, 3), decimals: 6);
        Assert.Equal(1.55, ClusterDesignEffect.Of(12, 0.05), tolerance: 1e-14);
        Agreement.Prints(101.935484, Owners.Effective(1.55).First, decimals: 6);
        Agreement.Prints(68.387097, Owners.Effective(1.55).Second, decimals: 6);
        Agreement.Prints(1.861111, ClusterDesignEffect.Of([4, 8, 24], 0.05), decimals: 6);
    }

    [Fact]
    public void A_detectable_difference_is_found_with_the_power_asked_for() => Prop.ForAll(
        (from first in Gen.Choose(5, 400) from second in Gen.Choose(5, 400) from power in Gen.Choose(20, 95) select (first, second, power)).ToArbitrary(),
        design =>
        {
            var (sizes, plan) = (new SampleSizes(design.first, design.second), new PowerPlan(design.power / 100.0, designEffect: 1.3));
            var found = MinimalDifference.OfMeans(sizes, 0.9, plan);
            Assert.Equal(plan.Power, PowerOfDifference.OfMeans(found.Upwards, sizes, 0.9, plan).Power, tolerance: 1e-10);
            Assert.Equal(-found.Upwards, found.Downwards);
            var size = RequiredSize.OfMeans(found.Upwards, 0.9, plan, ratio: (double)design.second / design.first);
            Agreement.Agrees(design.first, size.ExactFirst, tolerance: 1e-8);
        }).Check(Samples.Seeded);

    [Fact]
    public void Clusters_of_one_size_are_a_case_of_unequal_ones() => Prop.ForAll(
        (from size in Gen.Choose(1, 60) from clusters in Gen.Choose(1, 20) from rho in Gen.Choose(0, 100) select (size, clusters, rho / 100.0)).ToArbitrary(),
        design => Agreement.Agrees(
            ClusterDesignEffect.Of(design.size, design.Item3),
            ClusterDesignEffect.Of([.. Enumerable.Repeat((double)design.size, design.clusters)], design.Item3),
            tolerance: 1e-13)).Check(Samples.Seeded);

    [Fact]
    public void Results_read_as_one_line_in_both_languages()
    {
        var means = MinimalDifference.OfMeans(Owners, 1.02);
        Assert.Equal("with 158 and 106 a difference of 0.36 scale points would have been found in 80\u00a0% of samples (two-sided, p < .05)", means.ToString());
        Assert.Equal("med 158 og 106 en forskjell på 0,36 skalapoeng ville blitt funnet i 80\u00a0% av utvalgene (tosidig, p < 0,05)", means.Reading(Language.Bokmål));
        Assert.Equal(
            "with 158 and 106 (design effect 1.55) a difference of 21.2 percentage points upwards or 21.2 percentage points downwards would have been found in 80\u00a0% of samples (two-sided, p < .05)",
            MinimalDifference.OfShares(0.5, Owners, new PowerPlan(designEffect: 1.55)).ToString());
        Assert.StartsWith("with 158 a correlation of .22 would", MinimalDifference.OfCorrelation(158).ToString(), StringComparison.Ordinal);
        Assert.Equal("with 158 and 106 a difference of 0.30 scale points would have been found in 66\u00a0% of samples (two-sided, p < .05)", PowerOfDifference.OfMeans(0.3, Owners, 1).ToString());
        Assert.Equal("med 158 og 106 en forskjell på 10,0 prosentpoeng ville blitt funnet i 36\u00a0% av utvalgene (tosidig, p < 0,05)", PowerOfDifference.OfShares(0.6, 0.5, Owners).Reading(Language.Bokmål));
        Assert.Equal("finding a difference of 0.50 scale points in 80\u00a0% of samples takes 64 and 64 (two-sided, p < .05)", RequiredSize.OfMeans(0.5, 1).ToString());
        Assert.Equal("for å finne en korrelasjon på 0,20 i 80\u00a0% av utvalgene trengs 194 (tosidig, p < 0,05)", RequiredSize.OfCorrelation(0.2).Reading(Language.Bokmål));
    }

    [Fact]
    public void What_no_sample_can_find_says_why()
    {
        var few = MinimalDifference.OfMeans(new SampleSizes(1, 1));
        Assert.Equal(UndefinedReason.TooFewObservations, few.Undefined);
        Assert.Equal(double.NaN, few.Upwards);
        Assert.Equal("Minimal detectable difference undefined: too few observations", few.ToString());
        Assert.Equal(UndefinedReason.TooFewObservations, MinimalDifference.OfShares(0.5, new SampleSizes(2, 2)).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, MinimalDifference.OfPairs(1).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, MinimalDifference.OfCorrelation(3).Undefined);
        Assert.Equal(UndefinedReason.TooFewObservations, PowerOfDifference.OfMeans(1, new SampleSizes(1, 1), 1).Undefined);
        Assert.Equal(UndefinedReason.NoVariation, RequiredSize.OfMeans(0, 1).Undefined);
        Assert.Equal(double.NaN, RequiredSize.OfShares(0.5, 0.5).First);
    }

    [Fact]
    public void One_sided_reach_is_read_as_one_side()
    {
        var rare = MinimalDifference.OfShares(0.05, new SampleSizes(8, 8));

        Assert.Null(rare.Undefined);
        Assert.Equal(double.NaN, rare.Downwards);
        Assert.DoesNotContain("downwards", rare.ToString(), StringComparison.Ordinal);
    }

    [Fact]
    public void Wrong_input_is_refused()
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PowerPlan(power: 80));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PowerPlan(power: 0.04));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PowerPlan(significance: 5));
        Assert.Throws<ArgumentOutOfRangeException>(() => new PowerPlan(designEffect: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClusterDesignEffect.Of(0.5, 0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClusterDesignEffect.Of(10, 1.1));
        Assert.Throws<ArgumentException>(() => ClusterDesignEffect.Of([0, 0], 0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => MinimalDifference.OfMeans(Owners, 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RequiredSize.OfMeans(0.5, 1, ratio: 0));
        Assert.Throws<ArgumentOutOfRangeException>(() => RequiredSize.OfMeans(double.NaN, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Power.OfCorrelation(1, 20));
        Assert.Throws<ArgumentOutOfRangeException>(() => Power.OfChiSquare(-0.1, 20, 1));
        Assert.Throws<ArgumentOutOfRangeException>(() => Power.OfAnova(0.1, 3, 3));
        Assert.Throws<ArgumentOutOfRangeException>(() => Power.OfPairs(0.1, 1));
    }

    [Fact]
    public void What_must_be_above_zero_is_asked_for_by_its_own_name_and_not_as_degrees_of_freedom()
    {
        string[] messages =
        [
            Assert.Throws<ArgumentOutOfRangeException>(() => new SampleSizes(0, 10)).Message,
            Assert.Throws<ArgumentOutOfRangeException>(() => MinimalDifference.OfMeans(Owners, 0)).Message,
            Assert.Throws<ArgumentOutOfRangeException>(() => MinimalDifference.OfPairs(0)).Message,
            Assert.Throws<ArgumentOutOfRangeException>(() => Power.OfCorrelation(0.3, 3)).Message,
            Assert.Throws<ArgumentOutOfRangeException>(() => Power.OfAnova(0.3, 20, 1)).Message,
            Assert.Throws<ArgumentOutOfRangeException>(() => Autocorrelation.Of([1, 2, 3], lag: 0)).Message,
        ];
        Assert.All(messages, message => Assert.DoesNotContain("degrees of freedom", message, StringComparison.Ordinal));
        Assert.Contains("number of respondents", messages[0], StringComparison.Ordinal);
    }
}
