using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Matrices;

/// <summary>A row or a column of a case matrix.</summary>
/// <param name="Label">What readers see.</param>
/// <param name="Holds">Whether a finding belongs to it; one finding may belong to several lines.</param>
public sealed record MatrixLine(BilingualText Label, Func<CaseFinding, bool> Holds)
{
    /// <summary>A sign in front of a finding's tile, where the line tells more of it than that it belongs; <see langword="null"/> where it does not.</summary>
    public Func<CaseFinding, string>? Mark { get; init; }
}
