using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.Consistency;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Cli.Checking;

/// <summary>Every claim checked, and what of it needs a reader's eye.</summary>
public sealed class ClaimCheck
{
    /// <summary>Checks every claim.</summary>
    /// <param name="registry">The claims.</param>
    /// <param name="known">The deviations that are known.</param>
    /// <param name="estimators">One for each data basis at hand.</param>
    public ClaimCheck(ClaimRegistry registry, KnownDeviations known, IReadOnlyList<IQuantityEstimator> estimators)
    {
        var checker = new ClaimChecker(registry);
        Claims = checker.CheckAll(estimators);
        Summary = new VerdictSummary(Claims);
        Inconsistencies = checker.Inconsistencies;
        var deviating = Claims.SelectMany(claim => claim.Findings).Where(finding => finding.Verdict == Verdict.Deviates).ToArray();
        Unexpected = [.. deviating.Where(finding => known.Explaining(finding) is null)];
        Explained = [.. deviating.Where(finding => known.Explaining(finding) is not null).Select(finding => (finding, known.Explaining(finding)!))];
        var bases = Claims.SelectMany(claim => claim.Findings).Select(finding => finding.Basis).ToHashSet();
        Outdated = [.. known.Entries.Except(Explained.Select(pair => pair.Known)).Where(entry => bases.Contains(entry.Basis))];
    }

    /// <summary>The claims with their findings, in the registry's order.</summary>
    public ImmutableArray<CheckedClaim> Claims { get; }

    /// <summary>Verdicts by basis.</summary>
    public VerdictSummary Summary { get; }

    /// <summary>Where the document disagrees with itself, the surest first.</summary>
    public InconsistencyTable Inconsistencies { get; }

    /// <summary>Findings that deviate and are not known to.</summary>
    public ImmutableArray<ClaimFinding> Unexpected { get; }

    /// <summary>Findings that deviate, with the entry that knows of it.</summary>
    public ImmutableArray<(ClaimFinding Finding, KnownDeviation Known)> Explained { get; }

    /// <summary>Entries of known deviations that deviate no longer, on bases that are at hand.</summary>
    public ImmutableArray<KnownDeviation> Outdated { get; }

    /// <summary>Whether nothing deviates but what is known to. Contradictions are the document's own and do not count.</summary>
    public bool IsAsExpected => Unexpected.IsEmpty;
}
