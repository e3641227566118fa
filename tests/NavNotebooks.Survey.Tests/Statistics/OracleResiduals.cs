using System.Collections.Concurrent;

namespace NavNotebooks.Survey.Tests.Statistics;

/// <summary>Every residual of this test run.</summary>
internal static class OracleResiduals
{
    private static readonly ConcurrentBag<OracleResidual> Recorded = [];

    public static IReadOnlyCollection<OracleResidual> All => Recorded;

    public static void Record(OracleResidual residual) => Recorded.Add(residual);
}
