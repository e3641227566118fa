using NavNotebooks.Display;
using NavNotebooks.Survey.Statistics.Numerics;

namespace NavNotebooks.Survey.Statistics.Planning;

/// <summary>How many respondents a comparison needs to find a difference with the power asked for.</summary>
/// <remarks>Exact numbers need not be whole; round up (<see cref="First"/>, <see cref="Second"/>). A design effect multiplies them last.</remarks>
public sealed record RequiredSize : IStatisticalResult
{
    private RequiredSize(PowerPlan plan) => Plan = plan;

    /// <summary>The difference supposed in the population, in its <see cref="Unit"/>.</summary>
    public double Difference { get; private init; }

    /// <summary>What the difference is counted in.</summary>
    public DifferenceUnit Unit { get; private init; }

    /// <summary>Respondents in the first group (or pairs, or respondents in all), not rounded.</summary>
    public double ExactFirst { get; private init; } = double.NaN;

    /// <summary>Respondents in the second group, not rounded; 0 where there is one group only.</summary>
    public double ExactSecond { get; private init; } = double.NaN;

    /// <summary>Respondents in the first group, rounded up.</summary>
    public double First => Math.Ceiling(ExactFirst);

    /// <summary>Respondents in the second group, rounded up.</summary>
    public double Second => Math.Ceiling(ExactSecond);

    /// <summary>Power, significance and design effect.</summary>
    public PowerPlan Plan { get; }

    /// <inheritdoc/>
    public UndefinedReason? Undefined { get; private init; }

    /// <summary>
    /// Two means by Student's t, exactly. Worked number: 0.5 scale points with a deviation of 1 need 63.765610 in each group, 64.
    /// </summary>
    /// <param name="difference">In the unit of the scale, of either sign; 0 can never be found.</param>
    /// <param name="standardDeviation">Within groups, above 0.</param>
    /// <param name="plan">Power 0.8 at significance 0.05 unless given.</param>
    /// <param name="ratio">Second group over first, above 0; 1 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static RequiredSize OfMeans(double difference, double standardDeviation, PowerPlan? plan = null, double ratio = 1)
    {
        Require.Above(standardDeviation, 0, nameof(standardDeviation), "Give the standard deviation of the answers, in the unit of the scale.");
        Require.Above(ratio, 0, nameof(ratio), "Give how many in the second group there are to one in the first.");
        var asked = plan ?? new PowerPlan();
        var least = 3 / (1 + ratio);
        return new RequiredSize(asked) { Difference = difference, Unit = DifferenceUnit.ScalePoints }.Solved(
            count => Power.OfTwoMeans(difference / standardDeviation, new SampleSizes(count, ratio * count), asked.Significance), least, ratio);
    }

    /// <summary>Two shares by the pooled z. Worked number: 0.6 against 0.5 needs 387.337660 in each group, 388.</summary>
    /// <param name="first">Share in the first group.</param>
    /// <param name="second">Share in the second group.</param>
    /// <param name="plan">Power 0.8 at significance 0.05 unless given.</param>
    /// <param name="ratio">Second group over first, above 0; 1 by default.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static RequiredSize OfShares(double first, double second, PowerPlan? plan = null, double ratio = 1)
    {
        Require.Above(ratio, 0, nameof(ratio), "Give how many in the second group there are to one in the first.");
        var asked = plan ?? new PowerPlan();
        return new RequiredSize(asked) { Difference = first - second, Unit = DifferenceUnit.Share }.Solved(
            count => Power.OfTwoProportions(first, second, new SampleSizes(count, ratio * count), asked.Significance), 1e-3, ratio);
    }

    /// <summary>Pairs, by the paired t. Worked number: 0.5 with a deviation of 1 needs 33.367129 pairs, 34.</summary>
    /// <param name="difference">Mean difference, of either sign; 0 can never be found.</param>
    /// <param name="standardDeviation">Of the differences within pairs, above 0.</param>
    /// <param name="plan">Power 0.8 at significance 0.05 unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static RequiredSize OfPairs(double difference, double standardDeviation, PowerPlan? plan = null)
    {
        Require.Above(standardDeviation, 0, nameof(standardDeviation), "Give the standard deviation of the answers, in the unit of the scale.");
        var asked = plan ?? new PowerPlan();
        return new RequiredSize(asked) { Difference = difference, Unit = DifferenceUnit.ScalePoints }.Solved(
            count => Power.OfPairs(difference / standardDeviation, count, asked.Significance), 2, ratio: 0);
    }

    /// <summary>A correlation, by Fisher's z. Worked number: 0.2 needs 193.086747, 194.</summary>
    /// <param name="correlation">Above −1 and below 1; 0 can never be found.</param>
    /// <param name="plan">Power 0.8 at significance 0.05 unless given.</param>
    /// <exception cref="ArgumentOutOfRangeException">A number is out of range.</exception>
    public static RequiredSize OfCorrelation(double correlation, PowerPlan? plan = null)
    {
        var asked = plan ?? new PowerPlan();
        return new RequiredSize(asked) { Difference = correlation, Unit = DifferenceUnit.Correlation }.Solved(
            count => Power.OfCorrelation(correlation, count, asked.Significance), 4, ratio: 0);
    }

    /// <inheritdoc/>
    public string Reading(Language language)
    {
        if (Undefined is { } reason)
        {
            return ReadingText.Undefined(language.In("Required size", "Nødvendig antall"), reason, language);
        }

        var counts = PlanningText.Count(First, language) + (ExactSecond == 0 ? string.Empty : language.In(" and ", " og ") + PlanningText.Count(Second, language));
        return language.In("finding ", "for å finne ") + Sought(language) + language.In(" in ", " i ") + NumberText.Percent(Plan.Power, 0, language)
            + language.In(" of samples takes ", " av utvalgene trengs ") + counts + PlanningText.Design(Plan, language) + PlanningText.Significance(Plan, language);
    }

    /// <inheritdoc/>
    public override string ToString() => Reading(Language.English);

    private string Sought(Language language) => Unit switch
    {
        DifferenceUnit.Share => language.In("a difference of ", "en forskjell på ") + NumberText.Format(Math.Abs(Difference) * 100, 1, language) + language.In(" percentage points", " prosentpoeng"),
        DifferenceUnit.Correlation => language.In("a correlation of ", "en korrelasjon på ") + ReadingText.Bounded(Difference, 2, language),
        _ => PlanningText.Sized(Math.Abs(Difference), Unit, language),
    };

    /// <summary>No difference at all can never be found, however many are asked. The least size leaves one degree of freedom.</summary>
    private RequiredSize Solved(Func<double, double> power, double least, double ratio)
    {
        if (Difference == 0)
        {
            return this with { Undefined = UndefinedReason.NoVariation };
        }

        var count = power(least) >= Plan.Power ? least : Root.Above(size => power(size) - Plan.Power, least, guess: Math.Max(10, 2 * least));
        return this with { ExactFirst = count * Plan.DesignEffect, ExactSecond = count * ratio * Plan.DesignEffect };
    }
}
