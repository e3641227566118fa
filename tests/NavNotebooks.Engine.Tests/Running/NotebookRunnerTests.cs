using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Engine.Tests.Running;

public sealed class NotebookRunnerTests
{
    public static TheoryData<string> Fixtures => [.. FixtureNotebooks.Names];

    [Theory]
    [MemberData(nameof(Fixtures))]
    public async Task A_run_gives_the_stored_outputs_byte_for_byte(string name)
    {
        var limit = TimeSpan.FromSeconds(name == "timeout" ? 1 : 120);
        var run = await FixtureNotebooks.RunAsync(name, new RunOptions { CellTimeout = limit });
        Assert.Equal(FixtureNotebooks.Text(name), NotebookFile.ToText(run.Notebook!));
    }

    [Theory]
    [InlineData("error-line", 1, 3, "DivideByZeroException")]
    [InlineData("compile-error", 1, 1, "CompilationError")]
    [InlineData("raises-nothing", 0, null, "NothingRaised")]
    [InlineData("reference-package", 0, 1, "CompilationError")]
    public async Task A_failure_names_cell_line_and_error(string name, int cell, int? line, string error)
    {
        var run = await FixtureNotebooks.RunAsync(name, new RunOptions());
        Assert.Equal(RunStatus.Failed, run.Status);
        Assert.Equal((cell, line, error), (run.Failure!.CellIndex, run.Failure.Line, run.Failure.Name));
    }

    [Fact]
    public async Task A_timeout_is_a_failure_of_the_notebook()
    {
        var run = await FixtureNotebooks.RunAsync("timeout", new RunOptions { CellTimeout = TimeSpan.FromSeconds(0.2) });
        Assert.Equal((RunStatus.Failed, "CellTimeout"), (run.Status, run.Failure!.Name));
    }

    [Fact]
    public async Task Cells_after_a_failure_are_left_without_outputs()
    {
        var stale = NotebookFile.Parse(FixtureNotebooks.Text("error-line"), "stale");
        stale = stale.SelectCells(cell => cell.WithOutputs([new StreamOutput("stdout", "old")]).WithExecutionCount(9));
        var source = new NotebookSource("stale", AppContext.BaseDirectory, () => stale);
        var run = await new NotebookRunner(new RunOptions()).RunAsync(source, TestContext.Current.CancellationToken);
        Assert.Empty(run.Notebook!.Cells[0].Outputs);
        Assert.Empty(run.Notebook.Cells[2].Outputs);
        Assert.Null(run.Notebook.Cells[2].ExecutionCount);
    }

    [Fact]
    public async Task Cells_after_a_failure_are_run_when_asked_for()
    {
        var run = await FixtureNotebooks.RunAsync("error-line", new RunOptions { ContinuesOnError = true });
        Assert.Equal(RunStatus.Failed, run.Status);
        Assert.Equal(1, run.Failure!.CellIndex);
        Assert.Equal("never reached", FixtureNotebooks.OutputText(run, cell: 2));
    }

    [Fact]
    public async Task Notebooks_that_run_at_the_same_time_do_not_disturb_each_other()
    {
        string[] names = ["streams", "error-line", "state", "display", "streams", "reference"];
        var options = new RunOptions { MaximumAtOnce = 4 };
        var runs = await new NotebookRunner(options).RunAllAsync(
            [.. names.Select(FixtureNotebooks.Source)], TestContext.Current.CancellationToken);
        Assert.Equal(names.Select(FixtureNotebooks.Text), runs.Select(run => NotebookFile.ToText(run.Notebook!)));
    }

    [Fact]
    public async Task A_file_that_is_no_notebook_is_a_result_too()
    {
        var source = new NotebookSource("broken", AppContext.BaseDirectory, () => NotebookFile.Parse("{", "broken"));
        var run = await new NotebookRunner(new RunOptions()).RunAsync(source, TestContext.Current.CancellationToken);
        Assert.Equal(RunStatus.NotRun, run.Status);
        Assert.Contains("broken", run.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Hooks_are_told_of_every_moment_and_can_stop_the_run()
    {
        using var interrupt = new CancellationTokenSource();
        var moments = new List<string>();
        var hooks = new RunHooks
        {
            OnNotebookStart = _ => moments.Add("start"),
            OnCellStart = (_, index, _) => moments.Add("cell " + index),
            OnCellEnd = (_, index, result) =>
            {
                moments.Add(index + " " + result.Status);
                interrupt.Cancel();
            },
            OnNotebookEnd = run => moments.Add("end " + run.Status),
        };
        var source = FixtureNotebooks.Source("await");
        await new NotebookRunner(new RunOptions { Hooks = hooks }).RunAsync(source, interrupt.Token);
        Assert.Equal(["start", "cell 0", "0 Succeeded", "cell 1", "1 Interrupted", "end Interrupted"], moments);
    }

    [Fact]
    public async Task Durations_come_from_the_clock_that_was_given()
    {
        var run = await FixtureNotebooks.RunAsync("state", new RunOptions { Clock = new StandingClock() });
        Assert.Equal([1, 2, 3, 4, 5], run.Durations.Select(duration => duration.CellIndex));
        Assert.All(run.Durations, duration => Assert.Equal(TimeSpan.Zero, duration.Elapsed));
    }

    /// <summary>A clock on which no time passes between two readings.</summary>
    private sealed class StandingClock : TimeProvider
    {
        public override long GetTimestamp() => 0;
    }
}
