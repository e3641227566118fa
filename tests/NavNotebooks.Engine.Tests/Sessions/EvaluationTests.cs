using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Tests.Sessions;

public sealed class EvaluationTests
{
    [Fact]
    public async Task An_expression_is_computed_on_the_variables_of_the_cells()
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("var staff = 12;");
        var value = await session.EvaluateAsync("staff * 2", TestContext.Current.CancellationToken);
        Assert.Equal("24", value.Data?.PlainText);
        Assert.Null(value.Error);
    }

    [Theory]
    [InlineData("nothing + 1", "CompilationError")]
    [InlineData("int.Parse(\"x\")", "FormatException")]
    public async Task An_expression_that_fails_gives_its_error(string expression, string name)
    {
        using var session = new Session(new SessionOptions());
        var value = await session.EvaluateAsync(expression, TestContext.Current.CancellationToken);
        Assert.Null(value.Data);
        Assert.Equal(name, value.Error?.ErrorName);
    }

    [Fact]
    public async Task An_expression_leaves_no_trace()
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("var staff = 12;");
        await session.EvaluateAsync("var hidden = 1;", TestContext.Current.CancellationToken);
        var seen = await session.RunAsync("hidden");
        Assert.Equal("CompilationError", seen.Failure?.Name);
        Assert.Equal(2, seen.ExecutionCount);
        Assert.Equal("12", (await session.RunAsync("staff")).ResultText());
    }

    [Fact]
    public async Task A_run_that_is_not_counted_changes_variables_and_leaves_the_count()
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("var staff = 12;");
        await session.ExecuteAsync(new CellRequest("staff = 13;") { Counted = false }, TestContext.Current.CancellationToken);
        var seen = await session.RunAsync("staff");
        Assert.Equal("13", seen.ResultText());
        Assert.Equal(2, seen.ExecutionCount);
    }

    [Fact]
    public async Task An_error_in_a_run_that_is_not_counted_names_its_line()
    {
        using var session = new Session(new SessionOptions());
        var result = await session.ExecuteAsync(
            new CellRequest("var staff = 1;\nint.Parse(\"x\")") { Counted = false }, TestContext.Current.CancellationToken);
        Assert.Equal(2, result.Failure?.Line);
        Assert.Contains("   at Cell [ ], line 2", ((NavNotebooks.Documents.Notebooks.ErrorOutput)result.Outputs[0]).Traceback);
    }
}
