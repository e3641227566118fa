using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Tests.Sessions;

public sealed class InterruptionTests
{
    [Theory]
    [InlineData("while (true) {}")]
    [InlineData("await Task.Yield(); while (true) {}")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("Task.Delay(-1).Wait();")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("while (true) { try { System.Threading.Thread.Sleep(-1); } catch (Exception) { } }")]
    public async Task A_cell_that_never_ends_is_ended_and_the_session_goes_on(string source)
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("var x = 1;");
        var result = await session.RunAsync("x = 2;\n" + source, timeoutSeconds: 0.3);
        Assert.Equal(CellStatus.TimedOut, result.Status);
        Assert.Equal("CellTimeout", result.Failure!.Name);
        Assert.Equal("2", (await session.RunAsync("x")).ResultText());
    }

    [Fact]
    public async Task Whoever_runs_a_cell_can_interrupt_it()
    {
        using var session = new Session(new SessionOptions());
        using var interrupt = new CancellationTokenSource();
        var request = new CellRequest("Console.WriteLine(\"begun\"); Console.Out.Flush(); while (true) {}") { OnOutput = _ => interrupt.Cancel() };
        var result = await session.ExecuteAsync(request, interrupt.Token);
        Assert.Equal(CellStatus.Interrupted, result.Status);
        Assert.Equal(2, result.Outputs.Length);
        Assert.Equal("3", (await session.RunAsync("1 + 2")).ResultText());
    }
}
