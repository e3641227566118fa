using NavNotebooks.Cli.Checking;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Testing;

/// <summary>The claims' part of a test report: one case for each.</summary>
/// <remarks>
/// A claim fails when it deviates and is not known to. One that print contradicts passes: there the document disagrees with itself, as it did
/// when it was printed; its message says so. One of which nothing could be computed is not executed.
/// </remarks>
internal static class ClaimCases
{
    /// <summary>The cases in the registry's order.</summary>
    public static IEnumerable<TestCase> Of(ClaimCheck check)
    {
        var unexpected = check.Unexpected.ToHashSet();
        var known = check.Explained.ToDictionary(pair => pair.Finding, pair => pair.Known.Reason);
        return check.Claims.Select(one => CaseOf(one, unexpected, known));
    }

    private static TestCase CaseOf(CheckedClaim one, HashSet<ClaimFinding> unexpected, Dictionary<ClaimFinding, string> known)
    {
        var failed = one.Findings.Where(unexpected.Contains).ToList();
        var outcome = failed.Count > 0 ? TestOutcome.Failed
            : one.Headline.Verdict == Verdict.NotComputable ? TestOutcome.NotExecuted
            : TestOutcome.Passed;
        return new("Claims of " + Section(one.Claim.Section), one.Claim.Id, outcome)
        {
            Message = outcome == TestOutcome.NotExecuted
                ? $"{one.Claim.Statement}. Not computable: {one.Headline.Reason}"
                : string.Join('\n', (failed.Count > 0 ? failed : [.. one.Findings]).Select(finding => Line(finding, known))),
            Place = failed.Count > 0 ? $"   at {one.Claim.Id} ({one.Claim.Place})" : "",
        };
    }

    private static string Line(ClaimFinding finding, Dictionary<ClaimFinding, string> known) =>
        known.TryGetValue(finding, out var reason) ? $"{finding} (known: {reason})" : finding.ToString();

    private static string Section(string section) =>
        section.Length > 0 && char.IsAsciiDigit(section[0]) ? "section " + section
        : section.StartsWith("Annex", StringComparison.Ordinal) ? section
        : "the " + section;
}
