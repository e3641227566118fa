using System.Runtime.Loader;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Compiling;

public sealed class LeavingsTests
{
    [Theory]
    [InlineData("int.TryParse(\"5\", out var n);", "n", "5")]
    [InlineData("var (a, b) = (1, 2);", "a + b", "3")]
    [InlineData("object o = 4;\nif (o is int i) { }", "(int)o", "4")]
    [InlineData("using System.Globalization;", "CultureInfo.InvariantCulture.Name.Length", "0")]
    [InlineData("enum Kind { One, Two }", "Kind.Two", "Two")]
    [InlineData("static int Twice(this int value) => value * 2;", "4.Twice()", "8")]
    public async Task Whatever_a_cell_declares_is_there_for_the_next(string source, string next, string expected)
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("1 + 1");
        await session.RunAsync(source);
        await session.RunAsync("Console.WriteLine(1);");
        Assert.Equal(expected, (await session.RunAsync(next)).ResultText());
    }

    [Theory]
    [InlineData("var x = 1;", "var x = 2;", "x", "2")]
    [InlineData("var x = 1;", "var x = \"two\"; var y = x;", "y", "two")]
    [InlineData("var x = 1; var y = 3;", "var x = 2;", "x + y", "5")]
    [InlineData("int F(int i) => i;", "int F(string s) => s.Length;", "F(1) + F(\"ab\")", "3")]
    [InlineData("int F(int i) => i;", "int F(int i) => i + 1;", "F(1)", "2")]
    [InlineData("int F() => 1;", "var F = 2;", "F", "2")]
    [InlineData("record P(int A); var p = new P(1);", "record P(int A, int B); var p = new P(1, 2);", "p.B", "2")]
    [InlineData("var x = 1;", "var x = 2; throw new InvalidOperationException();", "x", "2")]
    [InlineData("var x = 1;", "var x = nothing;", "x", "1")]
    public async Task A_cell_run_again_takes_the_place_of_what_it_declares_anew(string first, string again, string next, string expected)
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("var before = 10;");
        await session.RunAsync(first);
        await session.RunAsync(again);
        await session.RunAsync("var later = before + 1;");
        Assert.Equal(expected, (await session.RunAsync(next)).ResultText());
        Assert.Equal("11", (await session.RunAsync("later")).ResultText());
    }

    [Fact]
    public async Task What_an_expression_for_a_client_declares_hides_nothing()
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("var x = 1;");
        await session.EvaluateAsync("var x = 2;", TestContext.Current.CancellationToken);
        Assert.Equal("1", (await session.RunAsync("x")).ResultText());
    }

    [Fact]
    public async Task A_function_that_a_forgotten_cell_left_in_a_list_still_runs()
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("var later = new List<Func<string>>(); var place = \"Horten\";");
        await session.RunAsync("later.Add(() => new System.Text.StringBuilder(place).Append(System.Text.Json.JsonSerializer.Serialize(new { A = 1 })).ToString());");
        for (var i = 0; i < 5; i++)
        {
            await session.RunAsync("later.Count");
            GC.Collect();
            GC.WaitForPendingFinalizers();
        }

        Assert.Equal("Horten{\"A\":1}", (await session.RunAsync("later[0]()")).ResultText());
    }

    [Theory]
    [InlineData("1 + 1")]
    [InlineData("Console.WriteLine(\"x\");")]
    [InlineData("var x = 1;")]
    [InlineData("int Twice(int i) => i * 2;\nEnumerable.Range(0, 3).Select(i => Twice(i)).ToList()")]
    public async Task The_memory_of_a_cell_that_can_no_longer_be_named_is_given_back(string source)
    {
        using var session = new Session(new SessionOptions());
        for (var i = 0; i < 40; i++)
        {
            await session.RunAsync(source);
        }

        var mine = 0;
        for (var round = 0; round < 10; round++)
        {
            GC.Collect();
            GC.WaitForPendingFinalizers();
            mine = AssemblyLoadContext.All.Count(context => context.Name == "notebook cell");
        }

        // Other tests run cells at the same time, but not forty at once.
        Assert.InRange(mine, 0, 39);
    }
}
