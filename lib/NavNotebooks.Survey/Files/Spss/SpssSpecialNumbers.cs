namespace NavNotebooks.Survey.Files.Spss;

/// <summary>The numbers that stand for something else in SPSS files that follow the rule; others say theirs in their record of numbers.</summary>
internal static class SpssSpecialNumbers
{
    /// <summary>System missing: the lowest finite number.</summary>
    public const double SystemMissing = -double.MaxValue;

    /// <summary>"HIGHEST" in ranges of missing values: the highest finite number.</summary>
    public const double Highest = double.MaxValue;

    /// <summary>"LOWEST" in ranges of missing values: the finite number next above system missing.</summary>
    public static readonly double Lowest = Math.BitIncrement(SystemMissing);
}
