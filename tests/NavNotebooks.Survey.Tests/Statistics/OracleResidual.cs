namespace NavNotebooks.Survey.Tests.Statistics;

/// <summary>One computed number beside an oracle's.</summary>
/// <param name="File">The file of answers.</param>
/// <param name="Case">The case in it.</param>
/// <param name="Answer">The answer of the case.</param>
/// <param name="Expected">What the oracle gives.</param>
/// <param name="Actual">What was computed.</param>
/// <param name="Tolerance">The relative distance allowed.</param>
internal sealed record OracleResidual(string File, string Case, string Answer, double Expected, double Actual, double Tolerance)
{
    /// <summary>Relative distance; absolute where the answer is 0.</summary>
    public double Distance => Math.Abs(Actual - Expected) / (Expected == 0 ? 1 : Math.Abs(Expected));
}
