namespace NavNotebooks.Survey.Claims;

/// <summary>Writes a finding as one line of plain text.</summary>
internal static class FindingText
{
    public static string Line(ClaimFinding finding)
    {
        var claim = finding.Claim;
        var computed = finding.Computed is null ? string.Empty : $" · computed {finding.Computed}";
        var basis = finding.Basis is null ? string.Empty : $" · {VerdictWords.Of(finding.Basis)}";
        return $"{claim.Id} · {claim.Statement} · printed {claim.Printed}{computed}{basis} · {VerdictWords.Sign(finding.Verdict)} {VerdictWords.Of(finding.Verdict)}"
            + $" · {claim.Place}{Because(finding)}";
    }

    /// <summary>The reason, where the verdict does not speak for itself.</summary>
    public static string Because(ClaimFinding finding) =>
        finding.Verdict is Verdict.Contradicted or Verdict.Deviates or Verdict.NotComputable ? $" · {finding.Reason}" : string.Empty;
}
