using System.Collections.Immutable;

namespace NavNotebooks.Survey.Cases.Matrices;

/// <summary>A cell of a case matrix: its findings in order, and what they say together.</summary>
/// <param name="Findings">The findings; none where the document is silent.</param>
public sealed record MatrixCell(ImmutableArray<CaseFinding> Findings)
{
    /// <summary>Says, says not, both, or silent.</summary>
    public CellState State => (Findings.Any(finding => finding.Stance == Stance.Says), Findings.Any(finding => finding.Stance == Stance.SaysNot)) switch
    {
        (true, true) => CellState.Both,
        (true, false) => CellState.Says,
        (false, true) => CellState.SaysNot,
        _ => CellState.Silent,
    };
}
