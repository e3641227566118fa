using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Interrupting;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Interrupting;

public sealed class UnhandledExceptionsTests
{
    public UnhandledExceptionsTests() => UnhandledExceptions.Survive();

    [Theory]
    [InlineData("new System.Threading.Thread(() =>\n    throw new InvalidOperationException(\"lost\")).Start();")]
    [InlineData("System.Threading.ThreadPool.QueueUserWorkItem(_ =>\n    throw new InvalidOperationException(\"lost\"));")]
    [InlineData("new System.Threading.Thread(() => { System.Threading.Thread.Sleep(300);\n    throw new InvalidOperationException(\"lost\"); }).Start();")]
    [InlineData("async void Lose() { await Task.Delay(1);\n    throw new InvalidOperationException(\"lost\"); }\nLose();")]
    [InlineData("async void Lose() {\n    throw new InvalidOperationException(\"lost\"); }\nawait Task.Run(() => Lose());")]
    public async Task What_nobody_can_catch_is_printed_with_its_line_and_the_process_lives(string source)
    {
        using var session = new Session(new SessionOptions());
        using var told = new SemaphoreSlim(0);
        var text = "";
        var request = new CellRequest(source)
        {
            FlushEvery = TimeSpan.FromMilliseconds(10),
            OnEvent = happened =>
            {
                if (happened is OutputAdded { Output: StreamOutput { Name: "stderr" } lost })
                {
                    text += lost.Text;
                    told.Release();
                }
            },
        };
        await session.ExecuteAsync(request, TestContext.Current.CancellationToken);
        Assert.True(await told.WaitAsync(TimeSpan.FromSeconds(30), TestContext.Current.CancellationToken));
        Assert.StartsWith("InvalidOperationException: lost\n   at Cell [1], line 2\n", text, StringComparison.Ordinal);
        Assert.Equal("3", (await session.RunAsync("1 + 2")).ResultText());
    }
}
