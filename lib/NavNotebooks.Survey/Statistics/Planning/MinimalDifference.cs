using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Planning;

/// <summary>What difference a comparison could have shown, so that "no significant difference" can be read rightly.</summary>
/// <remarks>
/// The difference supposed in the population that a two-sided test finds with the power asked for; a smaller one may well be there and
/// be missed. It depends on the design alone, never on the difference observed (Hoenig and Heisey 2001, The American Statistician 55,
/// 19–24). A design effect divides all counts first.
/// </remarks>
public sealed record MinimalDifference : IStatisticalResult
{
    private MinimalDifference(PowerPlan plan) => Plan = plan;

    /// <summary>The nearest difference above 0; NaN where even a share of 1 would be missed, or <see cref="Undefined"/> says why.</summary>
    public double Upwards { get; private init; } = double.NaN;

    /// <summary>The nearest difference below 0; NaN where even a share of 0 would be missed.</summary>
    public double Downwards { get; private init; } = double.NaN;

    /// <summary>What the difference is counted in.</summary>
    public DifferenceUnit Unit { get; private init; }

    /// <summary>Respondents in each group, or pairs, as they were given.</summary>
    public IReadOnlyList<double> Counts { get; private init; } = [];

    /// <summary>Power, significance and design effect.</summary>
    public PowerPlan Plan { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// Two means by Student's t: <see cref="Power.DetectableEffect"/> times the deviation. Worked number: 158 and 106 with a deviation of 1.02 give 0.36 scale
    /// points.
    /// </summary>
    /// <param name="sizes">Respondents in each group.</param>
    /// <param name="standardDeviation">Within groups, in the unit of the scale, above 0; 1 reads as standard deviations.</param>
    /// <param name="plan">Power 0.8 at significance 0.05 unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The deviation is not above 0.</exception>
    public static MinimalDifference OfMeans(SampleSizes sizes, double standardDeviation = 1, PowerPlan? plan = null)
    {
        var asked = plan ?? new PowerPlan();
        Require.Above(standardDeviation, 0, nameof(standardDeviation), "Give the standard deviation of the answers, in the unit of the scale.");
        var effective = sizes.Effective(asked.DesignEffect);
        var result = new MinimalDifference(asked) { Counts = [sizes.First, sizes.Second], Unit = UnitOf(standardDeviation) };
        return effective.First + effective.Second > 2
            ? result.Symmetric(Power.DetectableEffect(effective, asked.Power, asked.Significance) * standardDeviation)
            : result with { Undefined = UndefinedReason.TooFewObservations };
    }

    /// <summary>
    /// Two shares by the pooled z: <see cref="Power.DetectableDifference"/>. Worked number: from 50 % in the second group 158 and 106 give 17.2 percentage points.
    /// </summary>
    /// <param name="baseline">Share in the second group, from 0 to 1.</param>
    /// <param name="sizes">Respondents in each group.</param>
    /// <param name="plan">Power 0.8 at significance 0.05 unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The baseline is no share.</exception>
    public static MinimalDifference OfShares(double baseline, SampleSizes sizes, PowerPlan? plan = null)
    {
        var asked = plan ?? new PowerPlan();
        var found = Power.DetectableDifference(baseline, sizes.Effective(asked.DesignEffect), asked.Power, asked.Significance);
        return new MinimalDifference(asked)
        {
            Counts = [sizes.First, sizes.Second],
            Unit = DifferenceUnit.Share,
            Upwards = found.Upwards,
            Downwards = found.Downwards,
            Undefined = double.IsNaN(found.Upwards) && double.IsNaN(found.Downwards) ? UndefinedReason.TooFewObservations : null,
        };
    }

    /// <summary>Pairs, by the paired t. Worked number: 90 pairs with a deviation of 1 give 0.298547.</summary>
    /// <param name="pairs">Pairs, above 0.</param>
    /// <param name="standardDeviation">Of the differences within pairs, above 0; 1 reads as standard deviations.</param>
    /// <param name="plan">Power 0.8 at significance 0.05 unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The deviation or the number of pairs is not above 0.</exception>
    public static MinimalDifference OfPairs(double pairs, double standardDeviation = 1, PowerPlan? plan = null)
    {
        var asked = plan ?? new PowerPlan();
        Require.Above(standardDeviation, 0, nameof(standardDeviation), "Give the standard deviation of the answers, in the unit of the scale.");
        Require.Above(pairs, 0, nameof(pairs), "Give the number of people who answered twice.");
        var effective = pairs / asked.DesignEffect;
        var result = new MinimalDifference(asked) { Counts = [pairs], Unit = UnitOf(standardDeviation) };
        return effective > 1
            ? result.Symmetric(Numerics.Root.Above(effect => Power.OfPairs(effect, effective, asked.Significance) - asked.Power, low: 0, guess: 1) * standardDeviation)
            : result with { Undefined = UndefinedReason.TooFewObservations };
    }

    /// <summary>A correlation: <see cref="Power.DetectableCorrelation"/>. Worked number: n 158 gives 0.220703.</summary>
    /// <param name="count">Respondents, above 0.</param>
    /// <param name="plan">Power 0.8 at significance 0.05 unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The count is not above 0.</exception>
    public static MinimalDifference OfCorrelation(double count, PowerPlan? plan = null)
    {
        var asked = plan ?? new PowerPlan();
        Require.Above(count, 0, nameof(count), "Give the number of respondents who answered.");
        var effective = count / asked.DesignEffect;
        var result = new MinimalDifference(asked) { Counts = [count], Unit = DifferenceUnit.Correlation };
        return effective > 3
            ? result.Symmetric(Power.DetectableCorrelation(effective, asked.Power, asked.Significance))
            : result with { Undefined = UndefinedReason.TooFewObservations };
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        if (Undefined is { } reason)
        {
            return ReadingText.Undefined(language.In("Minimal detectable difference", "Minste påviselige forskjell"), reason, language);
        }

        var joint = Counts.Count == 1 ? string.Empty : language.In(" and ", " og ") + PlanningText.Count(Counts[1], language);
        return language.In("with ", "med ") + PlanningText.Count(Counts[0], language) + joint + PlanningText.Design(Plan, language)
            + " " + PlanningText.Difference(this, language) + language.In(" would have been found in ", " ville blitt funnet i ")
            + NumberText.Percent(Plan.Power, 0, language) + language.In(" of samples", " av utvalgene") + PlanningText.Significance(Plan, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private static DifferenceUnit UnitOf(double standardDeviation) =>
        standardDeviation == 1 ? DifferenceUnit.StandardDeviations : DifferenceUnit.ScalePoints;

    private MinimalDifference Symmetric(double difference) => double.IsNaN(difference)
        ? this with { Undefined = UndefinedReason.TooFewObservations }
        : this with { Upwards = difference, Downwards = -difference };
}
