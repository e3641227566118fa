using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Capturing;

public sealed class RoutedReaderTests
{
    [Theory]
    [InlineData("Console.ReadLine()", "Horten")]
    [InlineData("Console.In.ReadLine()", "Horten")]
    [InlineData("await Console.In.ReadLineAsync()", "Horten")]
    [InlineData("(char)Console.Read() + \"|\" + Console.ReadLine() + \"|\" + Console.ReadLine()", "H|orten|Moss")]
    [InlineData("Console.In.Peek() + Console.In.ReadToEnd()", "72Horten")]
    [InlineData("await Task.Run(() => Console.ReadLine())", "Horten")]
    [InlineData("await Kernel.GetInputAsync(\"Office? \")", "Horten")]
    public async Task A_cell_that_reads_asks_the_person_at_the_keyboard(string source, string expected)
    {
        using var session = new Session(new SessionOptions());
        var answers = new Queue<string>(["Horten", "Moss"]);
        var request = new CellRequest(source) { Input = (_, _) => Task.FromResult(answers.Dequeue()) };
        var result = await session.ExecuteAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(expected, result.ResultText());
    }

    [Fact]
    public async Task What_is_printed_before_is_in_sight_when_the_cell_asks()
    {
        using var session = new Session(new SessionOptions());
        var told = new List<string>();
        var request = new CellRequest("Console.Write(\"Office? \"); Console.ReadLine()")
        {
            FlushEvery = TimeSpan.FromHours(1),
            OnEvent = happened => told.Add(happened is OutputAdded { Output: StreamOutput text } ? text.Text : "result"),
            Input = (_, _) =>
            {
                told.Add("asked");
                return Task.FromResult("");
            },
        };
        await session.ExecuteAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(["Office? ", "asked", "result"], told);
    }

    [Theory]
    [InlineData("Console.ReadLine()")]
    [InlineData("await Kernel.GetPasswordAsync()")]
    public async Task Where_nobody_can_be_asked_the_error_says_so(string source)
    {
        var result = await CellRuns.RunAloneAsync(source);
        Assert.Equal(
            "Nobody can be asked for a line: the notebook runs by itself. Open it in a notebook program, or set the value in the cell.",
            result.Failure!.Message);
    }

    [Fact]
    public async Task A_cell_that_waits_for_an_answer_can_be_interrupted()
    {
        using var session = new Session(new SessionOptions());
        using var interrupt = new CancellationTokenSource();
        var request = new CellRequest("Console.ReadLine()")
        {
            Input = async (_, stop) =>
            {
                interrupt.CancelAfter(50);
                await Task.Delay(-1, stop);
                return "";
            },
        };
        Assert.Equal(CellStatus.Interrupted, (await session.ExecuteAsync(request, interrupt.Token)).Status);
        Assert.Equal("3", (await session.RunAsync("1 + 2")).ResultText());
    }
}
