using System.Collections.Immutable;
using NavNotebooks.Engine.Running;

namespace NavNotebooks.Engine.Tests.Running;

public sealed class ParameterCellTests
{
    [Fact]
    public async Task Given_values_take_the_place_of_the_declared_ones_with_their_types()
    {
        var run = await FixtureNotebooks.RunAsync("parameters", With(("position", "2019"), ("year", "2019"), ("level", "0.9")));
        Assert.Equal(
            "// Parameters\nvar level = 0.9d;\nvar position = \"2019\";\nvar year = 2019;",
            run.Notebook!.Cells[1].Source);
        Assert.Equal(["injected-parameters"], run.Notebook.Cells[1].Tags);
        Assert.Equal("2019 2019 0.9", FixtureNotebooks.OutputText(run, cell: 2));
    }

    [Fact]
    public async Task Injecting_again_replaces_what_was_injected_before()
    {
        var first = await FixtureNotebooks.RunAsync("parameters", With(("year", "2014")));
        var source = new NotebookSource("again", AppContext.BaseDirectory, () => first.Notebook!);
        var second = await new NotebookRunner(With(("year", "2015"))).RunAsync(source, TestContext.Current.CancellationToken);
        Assert.Equal(3, second.Notebook!.Cells.Length);
        Assert.Equal("mayor 2015 0.95", FixtureNotebooks.OutputText(second, cell: 2));
    }

    [Theory]
    [InlineData("parameters", "yaer", "1", "The notebook has no parameter yaer. Did you mean year? It has level, position, year.")]
    [InlineData("parameters", "year", "late", "The parameter year is of type int, and cannot be given as \"late\".")]
    [InlineData("state", "year", "1", "The notebook takes no parameters, but was given year.")]
    public async Task A_parameter_that_does_not_fit_is_told_before_any_cell_runs(string notebook, string name, string value, string message)
    {
        var run = await FixtureNotebooks.RunAsync(notebook, With((name, value)));
        Assert.Equal(RunStatus.NotRun, run.Status);
        Assert.StartsWith(message, run.Failure!.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Notebooks_that_would_be_refused_are_told_without_running_any()
    {
        var runner = new NotebookRunner(With(("year", "2014")) with { Hooks = new RunHooks { OnNotebookStart = _ => Assert.Fail("A notebook was run.") } });
        var refused = runner.Refused([FixtureNotebooks.Source("parameters"), FixtureNotebooks.Source("state")]);
        var run = Assert.Single(refused);
        Assert.Equal((RunStatus.NotRun, nameof(ParameterException)), (run.Status, run.Failure!.Name));
        Assert.Empty(runner.Refused([FixtureNotebooks.Source("parameters")]));
    }

    private static RunOptions With(params (string Name, string Value)[] parameters) =>
        new() { Parameters = parameters.ToImmutableSortedDictionary(pair => pair.Name, pair => pair.Value, StringComparer.Ordinal) };
}
