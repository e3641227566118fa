using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.Planning;

namespace NavNotebooks.Survey.Tests.Statistics.Planning;

public sealed class ClusterDesignEffectTests
{
    [Fact]
    public void The_documented_numbers_come_out()
    {
        Assert.Equal(1.05, ClusterDesignEffect.OfDifference([4, 4, 0], [4, 0, 4], 0.05), precision: 12);
        Agreement.Prints(1.432142, ClusterDesignEffect.Borne(0.019), decimals: 6);
        Assert.Equal(1, ClusterDesignEffect.Borne(0.05), precision: 12);
        Agreement.Prints(0.054908, ClusterDesignEffect.Corrected(0.019, 1.493), decimals: 6);
    }

    [Fact]
    public void Groups_in_one_proportion_everywhere_lose_what_offices_have_in_common() =>
        Assert.Equal(0.9, ClusterDesignEffect.OfDifference([2, 4, 6], [3, 6, 9], 0.1), precision: 12);

    [Fact]
    public void Groups_in_different_offices_have_the_design_effect_of_whole_clusters() =>
        Assert.Equal(ClusterDesignEffect.Of(8, 0.1), ClusterDesignEffect.OfDifference([8, 8, 0, 0, 0], [0, 0, 8, 8, 8], 0.1), precision: 12);

    [Fact]
    public void It_is_the_variance_of_a_difference_under_the_model_that_defines_it()
    {
        // Var = (1 − ρ)(1/A + 1/B) + ρ·Σ(a/A − b/B)², over (1/A + 1/B), counted person by person.
        double[] first = [1, 5, 2], second = [3, 1, 4];
        const double Rho = 0.3;
        var coefficients = first.SelectMany((size, j) => Enumerable.Repeat((Office: j, C: 1 / 8.0), (int)size))
            .Concat(second.SelectMany((size, j) => Enumerable.Repeat((Office: j, C: -1 / 8.0), (int)size))).ToArray();
        var variance = (from one in coefficients from other in coefficients select one.C * other.C * (one.Office == other.Office ? Rho : 0)).Sum()
            + coefficients.Sum(one => one.C * one.C * (1 - Rho));
        Assert.Equal(variance / (2 / 8.0), ClusterDesignEffect.OfDifference(first, second, Rho), precision: 12);
    }

    [Fact]
    public void What_a_p_bears_brings_it_to_the_level() =>
        Assert.All(new[] { 0.049, 0.019, 0.001, 1e-12 }, p => Assert.Equal(0.05, ClusterDesignEffect.Corrected(p, ClusterDesignEffect.Borne(p)), precision: 10));

    [Fact]
    public void A_correction_multiplies_the_variance()
    {
        Assert.Equal(PValue.FromZ(1), ClusterDesignEffect.Corrected(PValue.FromZ(2), 4), precision: 12);
        Assert.Equal(0.2, ClusterDesignEffect.Corrected(0.2, 1), precision: 12);
        Assert.Equal(double.PositiveInfinity, ClusterDesignEffect.Borne(0));
    }

    [Fact]
    public void What_cannot_be_is_refused()
    {
        Assert.Throws<ArgumentException>(() => ClusterDesignEffect.OfDifference([1, 2], [0, 0], 0.1));
        Assert.Throws<ArgumentException>(() => ClusterDesignEffect.OfDifference([1, 2], [1], 0.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClusterDesignEffect.OfDifference([1], [1], 1.1));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClusterDesignEffect.Borne(1.5));
        Assert.Throws<ArgumentOutOfRangeException>(() => ClusterDesignEffect.Corrected(0.01, 0));
    }
}
