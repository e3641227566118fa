namespace NavNotebooks.Survey.Claims;

/// <summary>What the unit of a printed number says about its rounding.</summary>
/// <remarks>
/// Percentages, scores and test statistics are rounded to their last decimal. Everything else is counted – persons, offices,
/// municipalities, e-mails – and a count printed without decimals and without a hedge is that number and no other.
/// </remarks>
public static class PrintedUnits
{
    private static readonly HashSet<string> Rounded = new(StringComparer.OrdinalIgnoreCase)
    {
        "percent", "points", "score", "years", "p", "f", "z", "t", "share", "r_squared", "correlation", "ratio", "standard_deviations",
    };

    private static readonly HashSet<string> Scores = new(StringComparer.Ordinal) { "score", "years" };

    /// <summary>Whether numbers in this unit are rounded to their last decimal; so is a number without a unit.</summary>
    public static bool AreRounded(string? unit) => unit is null || Rounded.Contains(unit);

    /// <summary>How much one percentage point of a hedge is in this unit.</summary>
    /// <param name="unit">1 for percentages and points; a tenth for scores and years; a fiftieth of the number for counts.</param>
    /// <param name="value">The printed number.</param>
    public static double PointsIn(string? unit, double value) => unit switch
    {
        null or "percent" or "points" => 1,
        _ when Scores.Contains(unit) => 0.1,
        _ => Math.Abs(value) / 50,
    };
}
