using NavNotebooks.Survey.Crosschecks;

namespace NavNotebooks.Survey.Tests.Statistics;

/// <summary>One computed number beside an oracle's.</summary>
/// <param name="File">The file of answers, without its ending; "nist" for certified values.</param>
/// <param name="Case">The case in it.</param>
/// <param name="Subject">The type whose tests asked.</param>
/// <param name="Expected">What the oracle gives.</param>
/// <param name="Actual">What was computed.</param>
/// <param name="Tolerance">The relative distance allowed.</param>
internal sealed record OracleResidual(string File, string Case, string Subject, double Expected, double Actual, double Tolerance)
{
    /// <summary>Why no more agreement is asked for; absent where the tolerance is the usual one.</summary>
    public string? Because { get; init; }

    /// <summary>Significant digits in agreement, 0 to 15.</summary>
    public double Agreement => Digits.InAgreement(Expected, Actual);
}
