using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Cli.Tests.Completing;

/// <summary>One session with the library, for all tests that only ask it what could be typed.</summary>
public sealed class LibraryNames : IAsyncLifetime
{
    private readonly Session session = new(new SessionOptions());

    public async ValueTask InitializeAsync()
    {
        var result = await session.ExecuteAsync(new CellRequest(
            """
            #r "NavNotebooks"
            var goals = Surveys.Owners.Ask("more_in_work").Share(Answers.TopTwo).By("position");
            var study = CaseStudies.Get("S2");
            """));
        Assert.True(result.Status == CellStatus.Succeeded, result.Failure?.Message);
    }

    public ValueTask DisposeAsync()
    {
        session.Dispose();
        return ValueTask.CompletedTask;
    }

    /// <summary>What is offered at the bar, asked again until a name is there: what takes long comes later.</summary>
    public async Task<NavNotebooks.Engine.Completing.CompletionList> CompleteAsync(string cell)
    {
        var position = cell.IndexOf('¦', StringComparison.Ordinal);
        for (var tries = 0; ; tries++)
        {
            var list = await session.CompleteAsync(cell.Remove(position, 1), position, TestContext.Current.CancellationToken);
            if (!list.Items.IsEmpty || tries == 100)
            {
                return list;
            }

            await Task.Delay(50, TestContext.Current.CancellationToken);
        }
    }

    /// <summary>What is told of the name at the bar.</summary>
    public async Task<string> InspectAsync(string cell)
    {
        var position = cell.IndexOf('¦', StringComparison.Ordinal);
        return (await session.InspectAsync(cell.Remove(position, 1), position, TestContext.Current.CancellationToken))?.PlainText ?? "";
    }
}
