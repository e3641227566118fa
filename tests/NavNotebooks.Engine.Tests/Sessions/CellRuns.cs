using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Tests.Sessions;

/// <summary>Runs cells the way a test wants to say it.</summary>
internal static class CellRuns
{
    public static async Task<CellResult> RunAsync(this Session session, string source, double timeoutSeconds = 60) =>
        await session.ExecuteAsync(
            new CellRequest(source) { Timeout = TimeSpan.FromSeconds(timeoutSeconds) },
            TestContext.Current.CancellationToken);

    public static async Task<CellResult> RunAloneAsync(string source)
    {
        using var session = new Session(new SessionOptions());
        return await session.RunAsync(source);
    }

    public static string? ResultText(this CellResult result) =>
        result.Outputs.OfType<ExecuteResultOutput>().SingleOrDefault()?.Data.PlainText;
}
