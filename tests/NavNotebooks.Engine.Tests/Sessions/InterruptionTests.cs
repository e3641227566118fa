using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Tests.Sessions;

public sealed class InterruptionTests
{
    [Theory]
    [InlineData("while (true) {}")]
    [InlineData("await Task.Yield(); while (true) {}")]
    [InlineData("await Task.Run(() => { for (;;) ; });")]
    [InlineData("again: goto again;")]
    [InlineData("do x = 2; while (true);")]
    [InlineData("IEnumerable<int> Endless() { while (true) yield return 1; }\nforeach (var i in Endless()) { try { x = 2; } catch { } }")]
    [InlineData("await Task.Delay(-1);")]
    [InlineData("Task.Delay(-1).Wait();")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("while (true) { try { System.Threading.Thread.Sleep(-1); } catch (Exception) { } }")]
    [InlineData("int F(int n) => n < 2 ? n : F(n - 1) + F(n - 2);\nF(80)")]
    [InlineData("try { while (true) { } } finally { System.Threading.Thread.Sleep(-1); }")]
    [InlineData("for (var i = 0; i < 60; i++) { _ = Task.Run(() => System.Threading.Thread.Sleep(500)); }\nwhile (true) { }")]
    [InlineData("for (var i = 0; i < 60; i++) { _ = Task.Run(() => System.Threading.Thread.Sleep(500)); }\nawait Task.Delay(-1);")]
    [InlineData("Enumerable.Repeat(1, int.MaxValue).Select(i => i).Distinct().Count()")]
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
    public async Task A_library_that_computes_on_is_left_behind()
    {
        using var session = new Session(new SessionOptions());
        var result = await session.RunAsync("Enumerable.Repeat(1, int.MaxValue).Sum(i => i / 2 + Math.Sqrt(i))", timeoutSeconds: 0.3);
        Assert.Equal(CellStatus.TimedOut, result.Status);
        Assert.Equal("3", (await session.RunAsync("1 + 2")).ResultText());
    }

    [Fact]
    public async Task The_check_in_a_loop_moves_no_line()
    {
        var result = await CellRuns.RunAloneAsync("for (var i = 1; ; i--) // down\n    if (i == 0)\n    {\n        i = 1 / i;\n    }");
        Assert.Equal(4, result.Failure!.Line);
    }

    [Fact]
    public async Task A_directive_inside_a_loop_compiles()
    {
        var result = await CellRuns.RunAloneAsync("var n = 0;\nwhile (n < 3)\n#if true\n    n++;\n#endif\nn");
        Assert.Equal("3", result.ResultText());
    }

    [Fact]
    public async Task Whoever_runs_a_cell_can_interrupt_it()
    {
        using var session = new Session(new SessionOptions());
        using var interrupt = new CancellationTokenSource();
        var request = new CellRequest("Console.WriteLine(\"begun\"); Console.Out.Flush(); while (true) {}") { OnEvent = _ => interrupt.Cancel() };
        var result = await session.ExecuteAsync(request, interrupt.Token);
        Assert.Equal(CellStatus.Interrupted, result.Status);
        Assert.Equal(2, result.Outputs.Length);
        Assert.Equal("3", (await session.RunAsync("1 + 2")).ResultText());
    }
}
