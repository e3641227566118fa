using NavNotebooks.Survey.Crosschecks;

namespace NavNotebooks.Survey.Tests.Statistics;

/// <summary>One row of the page of residuals: a case as the tests of one type ask about it.</summary>
/// <param name="File">The file of answers.</param>
/// <param name="Case">The case in it.</param>
/// <param name="Subject">The type that computes.</param>
/// <param name="Count">How many numbers are compared.</param>
/// <param name="Step">Digits in which all of them agree at least, in steps; a little is kept in hand for other machines.</param>
/// <param name="Tolerance">The loosest tolerance.</param>
/// <param name="Because">Why no more agreement is asked for.</param>
internal sealed record ResidualRow(string File, string Case, string Subject, int Count, int Step, double Tolerance, string Because)
{
    // A factor of two: other processors round the last bits otherwise.
    private const double InHand = 0.3;

    public static IEnumerable<ResidualRow> Of(IEnumerable<OracleResidual> residuals) => residuals
        .GroupBy(residual => (residual.File, residual.Case, residual.Subject))
        .Select(group => new ResidualRow(
            group.Key.File,
            group.Key.Case,
            group.Key.Subject,
            group.Count(),
            Digits.StepOf(group.Min(residual => residual.Agreement) - InHand),
            group.Max(residual => residual.Tolerance),
            string.Join("; ", group.Select(residual => residual.Because).OfType<string>().Distinct().Order(StringComparer.Ordinal))))
        .OrderBy(row => row.File, StringComparer.Ordinal).ThenBy(row => row.Subject, StringComparer.Ordinal).ThenBy(row => row.Case, StringComparer.Ordinal);
}
