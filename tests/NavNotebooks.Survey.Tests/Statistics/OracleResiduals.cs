using System.Collections.Concurrent;
using NavNotebooks.Survey.Tests.Statistics;

[assembly: AssemblyFixture(typeof(OracleResiduals))]

namespace NavNotebooks.Survey.Tests.Statistics;

/// <summary>Every residual of this test run. Where the environment names a file, the page of residuals is written to it at the end.</summary>
public sealed class OracleResiduals : IDisposable
{
    /// <summary>The environment variable that names the page to write.</summary>
    public const string Variable = "NAV_RESIDUALS";

    private static readonly ConcurrentBag<OracleResidual> Recorded = [];

    /// <summary>Writes the page of residuals where one is wanted. Only a run of all tests gives the whole of it.</summary>
    public void Dispose()
    {
        if (Environment.GetEnvironmentVariable(Variable) is { Length: > 0 } path)
        {
            File.WriteAllText(path, ResidualPage.Of(Recorded));
        }
    }

    /// <summary>Puts a residual on record, and asks it to be no worse than the published page says.</summary>
    internal static void Record(OracleResidual residual)
    {
        Recorded.Add(residual);
        PublishedResiduals.Committed.RequireNoWorse(residual);
    }
}
