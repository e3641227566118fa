using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Interrupting;

public sealed class CellCheckTests
{
    [Theory]
    [InlineData("int F(int n)\n{\n    return 1 + F(n + 1);\n}\nF(0)", 2)]
    [InlineData("int F(int n) => 1 + F(n + 1);\nF(0)", 1)]
    [InlineData("void F() => F();\nF();", 1)]
    [InlineData("Func<int, int> f = null;\nf = n =>\n    1 + f(n);\nf(0)", 3)]
    [InlineData("Func<int, int> f = null;\nf = n => { return 1 + f(n); };\nf(0)", 2)]
    [InlineData("Func<int, int> f = null;\nf = delegate(int n) { return 1 + f(n); };\nf(0)", 2)]
    [InlineData("class P\n{\n    public int Size => Size + 1;\n}\nnew P().Size", 3)]
    [InlineData("class P { public int Size { get => Size + 1; } public int Other { set => Other = value; } }\nnew P().Other = 1;", 1)]
    [InlineData("class P\n{\n    public P() => new P();\n}\nnew P();", 3)]
    [InlineData("class P { public int this[int i] => this[i + 1]; }\nnew P()[0]", 1)]
    [InlineData("class P { public static P operator -(P p) => -p; }\n-new P()", 1)]
    [InlineData("async Task F()\n{\n    await F();\n}\nawait F();", 2)]
    [InlineData("IEnumerable<int> F(int n) { foreach (var i in F(n + 1)) { yield return i; } }\nF(0).Sum()", 1)]
    [InlineData("int F(int n) => Enumerable.Range(n, 2).Sum(i => F(i));\nF(0)", 1)]
    [InlineData("bool Odd(int n) => Even(n + 1);\nbool Even(int n) => Odd(n + 1);\nOdd(0)", 1)]
    [InlineData("void F() { try { F(); } catch { F(); } }\nF();", 1)]
    [InlineData("void F()\n{\n    try { F(); }\n    catch { throw; }\n}\nF();", 2)]
    [InlineData("void F()\n{\n    try { F(); }\n    finally { Console.Write(1); }\n}\nF();", 2)]
    public async Task Recursion_without_end_is_an_error_with_its_line_and_the_session_goes_on(string source, int line)
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("var x = 1;");
        var result = await session.RunAsync(source);
        Assert.Equal("InsufficientExecutionStackException", result.Failure?.Name);
        Assert.Contains("Give the recursion a condition", result.Failure!.Message, StringComparison.Ordinal);
        Assert.Equal(line, result.Failure.Line);
        Assert.InRange(result.Outputs.OfType<ErrorOutput>().Single().Traceback.Count, 2, 43);
        Assert.Equal("1", (await session.RunAsync("x")).ResultText());
    }
}
