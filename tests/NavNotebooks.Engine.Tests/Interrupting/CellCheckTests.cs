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
    [InlineData("Func<int, int> F(int n) => x => F(n)(x);\nF(0)(1)", 1)]
    [InlineData("class P { public Func<int> Size => () => Size(); }\nnew P().Size()", 1)]
    [InlineData("class P { public Func<int, int> this[int i] => x => this[i](x); }\nnew P()[0](1)", 1)]
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

    [Theory]
    [InlineData("Func<int, int> Adder(int n) => x => x + n;\nAdder(2)(3)", "5")]
    [InlineData("Func<Func<int>> Seven() => () => () => 7;\nSeven()()()", "7")]
    [InlineData("class P { public Func<int> Size => () => 5; public Func<int> Other { get => () => 6; } }\nnew P().Size() + new P().Other()", "11")]
    [InlineData("class P { public Func<int, int> this[int i] => x => x + i; }\nnew P()[1](2)", "3")]
    [InlineData("int[] all = [1, 2];\nref int First() => ref all[0];\nFirst() = 4;\nall.Sum(n => n)", "6")]
    [InlineData("$\"{new[] { 1, 2 }.Sum(x => x * 2):N1} {$$\"\"\"{{new[] { 3 }.Sum(x => x)}}\"\"\"}\"", "6.0 3")]
    [InlineData("System.Linq.Expressions.Expression<Func<int, int>> next = x => x + 1;\nnext.ToString()", "x => (x + 1)")]
    [InlineData("var n = 0;\nwhile (n < 9) goto On;On: if (n++ < 4) goto On;\nn", "5")]
    public async Task Code_does_the_same_with_its_checks(string source, string expected)
    {
        using var session = new Session(new SessionOptions());
        Assert.Equal(expected, (await session.RunAsync(source)).ResultText());
    }
}
