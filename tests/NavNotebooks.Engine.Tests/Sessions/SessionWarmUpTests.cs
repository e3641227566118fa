using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Tests.Sessions;

public sealed class SessionWarmUpTests
{
    [Fact]
    public async Task A_session_that_runs_cells_meanwhile_knows_nothing_of_it()
    {
        SessionWarmUp.Begin();
        using var session = new Session(new SessionOptions());
        var result = await session.ExecuteAsync(new CellRequest("40 + 2"), TestContext.Current.CancellationToken);
        Assert.Equal((CellStatus.Succeeded, 1), (result.Status, result.ExecutionCount));
        Assert.Equal("42", Assert.IsType<ExecuteResultOutput>(Assert.Single(result.Outputs)).Data.PlainText);
    }
}
