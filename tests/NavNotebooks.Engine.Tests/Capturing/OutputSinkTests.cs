using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Capturing;

public sealed class OutputSinkTests
{
    private readonly List<CellEvent> events = [];

    [Fact]
    public async Task Text_is_handed_on_while_the_cell_runs()
    {
        using var session = new Session(new SessionOptions());
        using var interrupt = new CancellationTokenSource();
        var request = new CellRequest("Console.Write(\"begun\");\nSystem.Threading.Thread.Sleep(-1);")
        {
            FlushEvery = TimeSpan.FromMilliseconds(10),
            OnEvent = _ => interrupt.Cancel(),
        };
        var result = await session.ExecuteAsync(request, interrupt.Token);
        Assert.Equal(CellStatus.Interrupted, result.Status);
        Assert.Equal(new StreamOutput("stdout", "begun"), result.Outputs[0]);
    }

    [Fact]
    public async Task A_cell_that_prints_without_measure_is_told_in_few_pieces_with_a_note()
    {
        using var session = new Session(new SessionOptions());
        var request = new CellRequest("for (var i = 0; i < 5_000_000; i++) { Console.Write(\"twenty characters..\\n\"); Console.Out.Flush(); }")
        {
            FlushEvery = TimeSpan.FromMilliseconds(50),
            OnEvent = events.Add,
        };
        var result = await session.ExecuteAsync(request, TestContext.Current.CancellationToken);
        var text = Assert.IsType<StreamOutput>(Assert.Single(result.Outputs)).Text;
        Assert.EndsWith("\n[text beyond 1,000,000 characters is left out]\n", text, StringComparison.Ordinal);
        Assert.InRange(text.Length, 1_000_000, 1_000_100);
        Assert.InRange(events.Count, 1, 10_000);
        Assert.Equal(text, string.Concat(events.Select(happened => ((StreamOutput)((OutputAdded)happened).Output).Text)));
    }

    [Fact]
    public async Task A_letter_of_two_halves_is_never_handed_on_by_halves()
    {
        using var session = new Session(new SessionOptions());
        var request = new CellRequest("Console.Write(\"a\\ud83d\"); System.Threading.Thread.Sleep(300); Console.Write(\"\\ude00b\");")
        {
            FlushEvery = TimeSpan.FromMilliseconds(10),
            OnEvent = events.Add,
        };
        var result = await session.ExecuteAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal([new StreamOutput("stdout", "a😀b")], result.Outputs);
        Assert.DoesNotContain(events, happened => happened is OutputAdded { Output: StreamOutput { Text: [.., '\ud83d'] } });
    }

    [Fact]
    public async Task What_a_task_prints_after_the_error_is_no_output()
    {
        const string Flow = "the flow of the cell that failed";
        using var session = new Session(new SessionOptions());
        var request = new CellRequest($"AppDomain.CurrentDomain.SetData(\"{Flow}\", System.Threading.ExecutionContext.Capture());\nConsole.Write(\"before\");\nthrow new Exception();")
        {
            OnEvent = happened =>
            {
                if (happened is OutputAdded { Output: ErrorOutput })
                {
                    ExecutionContext.Run((ExecutionContext)AppDomain.CurrentDomain.GetData(Flow)!, _ => Console.Write("after"), state: null);
                }
            },
        };
        var result = await session.ExecuteAsync(request, TestContext.Current.CancellationToken);
        Assert.Collection(result.Outputs, text => Assert.Equal(new StreamOutput("stdout", "before"), text), error => Assert.IsType<ErrorOutput>(error));
    }

    [Fact]
    public async Task A_letter_of_two_halves_is_not_cut_at_the_limit()
    {
        var result = await CellRuns.RunAloneAsync("Console.Write(new string('x', 999_999) + \"😀\");");
        Assert.DoesNotContain('\ud83d', Assert.IsType<StreamOutput>(Assert.Single(result.Outputs)).Text);
    }

    [Fact]
    public async Task Text_of_both_streams_keeps_its_order_and_its_control_characters()
    {
        var result = await CellRuns.RunAloneAsync(
            "Console.Write(\"50 %\\r\"); Console.Out.Flush(); Console.Write(\"\\u001b[32m100 %\"); Console.Error.Write(\"careful\"); Console.Write(\"done\");");
        Assert.Equal(
            [new StreamOutput("stdout", "50 %\r\u001b[32m100 %"), new StreamOutput("stderr", "careful"), new StreamOutput("stdout", "done")],
            result.Outputs);
    }
}
