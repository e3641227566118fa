namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>Which sections sum up others: the summary, the closing section of each part, and the last part.</summary>
internal static class ConcludingSections
{
    private static readonly HashSet<string> Closing = new(StringComparer.Ordinal) { "summary", "2.4", "3.10", "4.7" };

    public static bool Hold(Claim claim) => Closing.Contains(claim.Section) || claim.Section.StartsWith('5') || claim.Part == "5";
}
