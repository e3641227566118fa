using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Planning;

/// <summary>In how many samples a difference supposed in the population would have been found significant.</summary>
/// <remarks>
/// Give a difference that matters, never the one observed: power at the observed difference tells nothing that p does not (Hoenig and
/// Heisey 2001, The American Statistician 55, 19–24). A design effect divides all counts first.
/// </remarks>
public sealed record PowerOfDifference : IStatisticalResult
{
    private PowerOfDifference(PowerPlan plan) => Plan = plan;

    /// <summary>The difference supposed, in its <see cref="Unit"/>.</summary>
    public double Difference { get; private init; }

    /// <summary>Share of samples in which it is found, from 0 to 1.</summary>
    public double Power { get; private init; } = double.NaN;

    /// <summary>What the difference is counted in.</summary>
    public DifferenceUnit Unit { get; private init; }

    /// <summary>Respondents in each group, as they were given.</summary>
    public SampleSizes Sizes { get; private init; }

    /// <summary>Significance and design effect; its power is not used.</summary>
    public PowerPlan Plan { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>Two means, by <see cref="Planning.Power.OfTwoMeans"/>. Worked number: 0.3 scale points with a deviation of 1, 158 and 106 give 0.663033.</summary>
    /// <param name="difference">In the unit of the scale, of either sign.</param>
    /// <param name="sizes">Respondents in each group.</param>
    /// <param name="standardDeviation">Within groups, above 0.</param>
    /// <param name="plan">Significance 0.05 unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">The difference is no number, or the deviation is not above 0.</exception>
    public static PowerOfDifference OfMeans(double difference, SampleSizes sizes, double standardDeviation, PowerPlan? plan = null)
    {
        var asked = plan ?? new PowerPlan();
        Require.Above(standardDeviation, 0, nameof(standardDeviation), "Give the standard deviation of the answers, in the unit of the scale.");
        var effective = sizes.Effective(asked.DesignEffect);
        var result = new PowerOfDifference(asked) { Difference = difference, Sizes = sizes, Unit = DifferenceUnit.ScalePoints };
        return effective.First + effective.Second > 2
            ? result with { Power = Planning.Power.OfTwoMeans(difference / standardDeviation, effective, asked.Significance) }
            : result with { Undefined = UndefinedReason.TooFewObservations };
    }

    /// <summary>Two shares, by <see cref="Planning.Power.OfTwoProportions"/>. Worked number: 0.6 against 0.5 with 158 and 106 gives 0.361189.</summary>
    /// <param name="first">Share in the first group.</param>
    /// <param name="second">Share in the second group.</param>
    /// <param name="sizes">Respondents in each group.</param>
    /// <param name="plan">Significance 0.05 unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">A share is not between 0 and 1.</exception>
    public static PowerOfDifference OfShares(double first, double second, SampleSizes sizes, PowerPlan? plan = null)
    {
        var asked = plan ?? new PowerPlan();
        return new PowerOfDifference(asked)
        {
            Difference = first - second,
            Power = Planning.Power.OfTwoProportions(first, second, sizes.Effective(asked.DesignEffect), asked.Significance),
            Sizes = sizes,
            Unit = DifferenceUnit.Share,
        };
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        if (Undefined is { } reason)
        {
            return ReadingText.Undefined(language.In("Power", "Teststyrke"), reason, language);
        }

        var difference = Unit == DifferenceUnit.Share
            ? language.In("a difference of ", "en forskjell på ") + NumberText.Format(Math.Abs(Difference) * 100, 1, language) + language.In(" percentage points", " prosentpoeng")
            : PlanningText.Sized(Math.Abs(Difference), Unit, language);
        return language.In("with ", "med ") + PlanningText.Count(Sizes.First, language) + language.In(" and ", " og ") + PlanningText.Count(Sizes.Second, language)
            + PlanningText.Design(Plan, language) + " " + difference + language.In(" would have been found in ", " ville blitt funnet i ")
            + NumberText.Percent(Power, 0, language) + language.In(" of samples", " av utvalgene") + PlanningText.Significance(Plan, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);
}
