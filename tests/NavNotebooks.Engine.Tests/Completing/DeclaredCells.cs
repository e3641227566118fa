using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Completing;

/// <summary>A session in which a cell has declared what the tests then type.</summary>
public abstract class DeclaredCells(string declarations) : IAsyncLifetime
{
    protected Session Session { get; } = new(new SessionOptions());

    public async ValueTask InitializeAsync()
    {
        var result = await Session.RunAsync(declarations);
        Assert.True(result.Status == CellStatus.Succeeded, result.Failure?.Message);
    }

    public ValueTask DisposeAsync()
    {
        Session.Dispose();
        GC.SuppressFinalize(this);
        return ValueTask.CompletedTask;
    }
}
