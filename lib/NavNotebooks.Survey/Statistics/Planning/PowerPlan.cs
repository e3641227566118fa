namespace NavNotebooks.Survey.Statistics.Planning;

/// <summary>What a two-sided test is asked to do, and what its sample is worth.</summary>
/// <remarks>Equal when all three numbers are equal.</remarks>
public sealed record PowerPlan
{
    /// <summary>A plan.</summary>
    /// <param name="power">Share of samples in which the difference is to be found, above the significance and below 1.</param>
    /// <param name="significance">Above 0 and below 1.</param>
    /// <param name="designEffect">By which counts are divided (<see cref="ClusterDesignEffect"/>); 1 for a simple random sample.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public PowerPlan(double power = Planning.Power.Usual, double significance = Planning.Power.UsualSignificance, double designEffect = 1)
    {
        Require.Level(1 - significance);
        Planning.Power.RequirePower(power, significance);
        Require.Above(designEffect, 0, nameof(designEffect), "Give 1 for independent answers, more where they come in clusters.");
        (Power, Significance, DesignEffect) = (power, significance, designEffect);
    }

    /// <summary>Share of samples in which the difference is found.</summary>
    public double Power { get; }

    /// <summary>Level of significance, two-sided.</summary>
    public double Significance { get; }

    /// <summary>By which counts are divided before anything else.</summary>
    public double DesignEffect { get; }
}
