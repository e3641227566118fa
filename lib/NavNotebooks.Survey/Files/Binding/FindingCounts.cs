using System.Globalization;

namespace NavNotebooks.Survey.Files.Binding;

/// <summary>How many findings of each level a report has, in words.</summary>
internal static class FindingCounts
{
    /// <summary>As in "2 errors, 0 warnings, 1 note.".</summary>
    public static string Sentence(IReadOnlyCollection<FindingLevel> levels) =>
        $"{Number(levels, FindingLevel.Error, "error")}, {Number(levels, FindingLevel.Warning, "warning")}, {Number(levels, FindingLevel.Note, "note")}.";

    private static string Number(IReadOnlyCollection<FindingLevel> levels, FindingLevel level, string word)
    {
        var count = levels.Count(candidate => candidate == level);
        return count.ToString(CultureInfo.InvariantCulture) + " " + word + (count == 1 ? "" : "s");
    }
}
