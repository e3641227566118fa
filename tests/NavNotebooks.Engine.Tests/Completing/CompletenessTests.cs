using NavNotebooks.Engine.Completing;
using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Tests.Completing;

public sealed class CompletenessTests
{
    [Theory]
    [InlineData("")]
    [InlineData("1 + 1")]
    [InlineData("var x = 1;")]
    [InlineData("Console.WriteLine(\"hello\");")]
    [InlineData("if (true) { }")]
    [InlineData("void F() { }")]
    [InlineData("void F() => G();")]
    [InlineData("record P(int A);")]
    [InlineData("class C { }")]
    [InlineData("using System.Text;")]
    [InlineData("#r \"NavNotebooks\"")]
    [InlineData("#!time")]
    [InlineData("#!markdown\nif (")]
    [InlineData("// {")]
    [InlineData("xs[^1]")]
    [InlineData("x++")]
    [InlineData("try { } finally { }")]
    [InlineData("do { } while (true);")]
    [InlineData("x switch { 1 => 2, _ => 3 }")]
    [InlineData("void* p = null;")]
    [InlineData("a as List<int>")]
    [InlineData("$\"{{ {f(1)} )\"")]
    [InlineData("\")\" + ')'")]
    [InlineData("#if false\n}\n#endif\n1")]
    public void A_finished_cell_is_complete(string code) => Assert.Equal(new(CompletenessStatus.Complete, ""), Check(code));

    [Theory]
    [InlineData("if (true) {", 4)]
    [InlineData("if (true)", 4)]
    [InlineData("foreach (var x in xs)", 4)]
    [InlineData("while (true)", 4)]
    [InlineData("for (;;)", 4)]
    [InlineData("using (x)", 4)]
    [InlineData("F(1,", 0)]
    [InlineData("F(", 4)]
    [InlineData("var xs = new[] {", 4)]
    [InlineData("var x = [1, 2", 0)]
    [InlineData("var x = 1", 0)]
    [InlineData("var x =", 0)]
    [InlineData("1 +", 0)]
    [InlineData("a &&", 0)]
    [InlineData("xs.", 0)]
    [InlineData("xs\n    .Where(x => x > 1)\n    .", 4)]
    [InlineData("/* open", 0)]
    [InlineData("@\"open", 0)]
    [InlineData("\"\"\"\nopen", 0)]
    [InlineData("void F()", 0)]
    [InlineData("class C\n{\n    void F()\n    {", 8)]
    [InlineData("try { }", 0)]
    [InlineData("xs.Select(x =>", 4)]
    [InlineData("class C", 0)]
    [InlineData("#if DEBUG\nx", 0)]
    public void A_cell_that_goes_on_is_incomplete_and_the_next_line_is_indented(string code, int indent) =>
        Assert.Equal(new(CompletenessStatus.Incomplete, new string(' ', indent)), Check(code));

    [Theory]
    [InlineData("1 + )")]
    [InlineData("1 + 1)")]
    [InlineData("var a = (1];")]
    [InlineData("var = 3;;)")]
    [InlineData("}")]
    [InlineData("var 1x = 2;")]
    [InlineData("class { }")]
    [InlineData("x = ) + 1;")]
    [InlineData("int int = 1;")]
    public void What_nothing_can_mend_is_invalid(string code) => Assert.Equal(new(CompletenessStatus.Invalid, ""), Check(code));

    private static CodeCompleteness Check(string code)
    {
        using var session = new Session(new SessionOptions());
        return session.CheckComplete(code);
    }
}
