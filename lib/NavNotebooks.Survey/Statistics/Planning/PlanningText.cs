using NavNotebooks.Display;

namespace NavNotebooks.Survey.Statistics.Planning;

/// <summary>Pieces of the lines on what a design can find.</summary>
internal static class PlanningText
{
    /// <summary>"158"; an effective count has a decimal.</summary>
    internal static string Count(double count, Language language) => NumberText.Format(count, count == Math.Floor(count) ? 0 : 1, language);

    /// <summary>" (design effect 1.55)".</summary>
    internal static string Design(PowerPlan plan, Language language) => plan.DesignEffect == 1
        ? string.Empty
        : language.In(" (design effect ", " (designeffekt ") + NumberText.Format(plan.DesignEffect, 2, language) + ")";

    /// <summary>" (two-sided, p &lt; .05)".</summary>
    internal static string Significance(PowerPlan plan, Language language) =>
        language.In(" (two-sided, p < ", " (tosidig, p < ") + ReadingText.Bounded(plan.Significance, 2, language) + ")";

    /// <summary>"a difference of 0.36 scale points".</summary>
    internal static string Difference(MinimalDifference found, Language language)
    {
        if (found.Unit == DifferenceUnit.Share)
        {
            return Shares(found, language);
        }

        return found.Unit == DifferenceUnit.Correlation
            ? language.In("a correlation of ", "en korrelasjon på ") + ReadingText.Bounded(found.Upwards, 2, language)
            : Sized(found.Upwards, found.Unit, language);
    }

    /// <summary>"a difference of 0.36 scale points", "a difference of 0.35 standard deviations".</summary>
    internal static string Sized(double difference, DifferenceUnit unit, Language language) =>
        language.In("a difference of ", "en forskjell på ") + NumberText.Format(difference, 2, language) + (unit == DifferenceUnit.ScalePoints
            ? language.In(" scale points", " skalapoeng")
            : language.In(" standard deviations", " standardavvik"));

    private static string Shares(MinimalDifference found, Language language)
    {
        var points = language.In(" percentage points", " prosentpoeng");
        string Part(double difference, string direction) =>
            double.IsNaN(difference) ? string.Empty : NumberText.Format(Math.Abs(difference) * 100, 1, language) + points + direction;
        string up = Part(found.Upwards, language.In(" upwards", " opp")), down = Part(found.Downwards, language.In(" downwards", " ned"));
        return language.In("a difference of ", "en forskjell på ") + (up.Length > 0 && down.Length > 0 ? up + language.In(" or ", " eller ") + down : up + down);
    }
}
