using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Tests.Sessions;

public sealed class SessionTests
{
    [Fact]
    public async Task A_cell_sees_what_the_cells_before_it_declared()
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("var x = 20;\nint Twice(int a) => a * 2;");
        await session.RunAsync("using System.Text;");
        var result = await session.RunAsync("new StringBuilder().Append(Twice(x) + 2).ToString()");
        Assert.Equal("42", result.ResultText());
        Assert.Equal(3, result.ExecutionCount);
    }

    [Theory]
    [InlineData("var x = 1;")]
    [InlineData("string x = null;\nx")]
    [InlineData("Console.Write(\"\")")]
    [InlineData("// nothing")]
    [InlineData("")]
    public async Task Nothing_is_shown_for_a_statement_null_or_void(string source)
    {
        var result = await CellRuns.RunAloneAsync(source);
        Assert.Equal(CellStatus.Succeeded, result.Status);
        Assert.Empty(result.Outputs);
    }

    [Fact]
    public async Task Await_stands_at_the_top_of_a_cell()
    {
        var result = await CellRuns.RunAloneAsync("await Task.Delay(1);\nawait Task.FromResult(7)");
        Assert.Equal("7", result.ResultText());
    }

    [Fact]
    public async Task A_cell_that_waits_for_its_own_task_does_not_lock_up()
    {
        var result = await CellRuns.RunAloneAsync("async Task<int> F() { await Task.Delay(5); return 3; }\nF().Result");
        Assert.Equal("3", result.ResultText());
    }

    [Fact]
    public async Task Every_compiler_error_is_listed_with_its_line_and_column()
    {
        var result = await CellRuns.RunAloneAsync("var ok = 1;\nfoo(1);\nint y = \"a\";");
        var error = Assert.IsType<ErrorOutput>(Assert.Single(result.Outputs));
        Assert.Equal(
            ["(2,1): error CS0103: The name 'foo' does not exist in the current context", "(3,9): error CS0029: Cannot implicitly convert type 'string' to 'int'"],
            error.Traceback);
        Assert.Equal(2, result.Failure!.Line);
    }

    [Fact]
    public async Task An_exception_names_the_line_of_the_cell_and_of_the_cell_it_called()
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("int Divide(int a, int b)\n{\n    return a / b;\n}");
        var result = await session.RunAsync("// one\n// two\nDivide(1, 0)");
        var error = Assert.IsType<ErrorOutput>(Assert.Single(result.Outputs));
        Assert.Equal("DivideByZeroException", error.ErrorName);
        Assert.Equal(
            ["DivideByZeroException: Attempted to divide by zero.", "   at Cell [1], line 3", "   at Cell [2], line 3"], error.Traceback);
        Assert.Equal(3, result.Failure!.Line);
    }

    [Fact]
    public async Task The_line_is_known_after_an_await_and_inside_a_lambda()
    {
        var result = await CellRuns.RunAloneAsync("await Task.Delay(1);\nvar s = new[] { 1, 0 }\n    .Select(i =>\n        1 / i)\n    .ToList();");
        Assert.Equal(4, result.Failure!.Line);
    }

    [Fact]
    public async Task What_a_cell_declared_before_it_threw_stays()
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("var kept = 5;\nthrow new InvalidOperationException(\"stop\");");
        var result = await session.RunAsync("kept");
        Assert.Equal("5", result.ResultText());
    }

    [Fact]
    public async Task Cells_run_in_the_invariant_culture()
    {
        var result = await CellRuns.RunAloneAsync("System.Globalization.CultureInfo.CurrentCulture.Name.Length + \" \" + 1.5.ToString()");
        Assert.Equal("0 1.5", result.ResultText());
    }

    [Fact]
    public async Task A_cell_may_use_any_assembly_of_NET_and_what_earlier_cells_declared_stays_what_it_was()
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("record Place(string Name, List<int> Sizes); var place = new Place(\"Horten\", [95]);");
        Assert.Equal("true", (await session.RunAsync("System.Diagnostics.Process.GetCurrentProcess().Id > 0")).ResultText());
        Assert.Equal("Horten", (await session.RunAsync("Place same = place; same.Sizes.Single() == 95 ? same.Name : \"\"")).ResultText());
        Assert.Equal("<a />", (await session.RunAsync("new System.Xml.XmlDocument { InnerXml = \"<a/>\" }.OuterXml")).ResultText());
    }
}
