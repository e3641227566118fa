using NavNotebooks.Display;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Completing;

public sealed class InspectionTests() : DeclaredCells(Declarations)
{
    private const string Declarations =
        """
        #r "NavNotebooks.Engine.TestImports"
        /// <summary>How much changed between <paramref name="from"/> and <paramref name="to"/>.</summary>
        /// <param name="from">The first <c>year</c>.</param>
        /// <returns>A number.</returns>
        int Change(int from, int to) => to - from;
        int Change(string text) => 0;
        var many = Enumerable.Range(1, 30).ToList();
        var name = "Askim";
        /// <summary>As many as there are.</summary>
        var count = 12;
        IEnumerable<int> Endless() { while (true) yield return 1; }
        var endless = Endless();
        """;

    [Theory]
    [InlineData("Cha¦nge(1, 2)")]
    [InlineData("Change¦(1, 2)")]
    [InlineData("¦Change(1, 2)")]
    [InlineData("Change(1, ¦)")]
    [InlineData("Change(1, 2¦)")]
    [InlineData("Change(1, ¦")]
    public async Task A_method_tells_its_signature_and_what_is_written_about_it(string cell)
    {
        var text = await Session.InspectAsync(cell);
        Assert.Equal(
            """
            int Change(int from, int to) (+ 1 overload)

            How much changed between from and to.

            Parameters:
              from: The first year.

            Returns: A number.
            """,
            text);
    }

    [Fact]
    public async Task Markdown_marks_code()
    {
        var bundle = await Session.InspectAsync("Change(1, 2)", 2, TestContext.Current.CancellationToken);
        Assert.StartsWith(
            "```csharp\nint Change(int from, int to) (+ 1 overload)\n```\n\nHow much changed between `from` and `to`.", bundle![MimeTypes.Markdown], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("name¦", "string name\n\nname = Askim")]
    [InlineData("coun¦t + 1", "int count\n\ncount = 12\n\nAs many as there are.")]
    [InlineData("many¦", "List<int> many\n\nmany = [ 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20, 10 more…")]
    [InlineData("endless¦", "IEnumerable<int> endless\n\nendless = (not read)")]
    public async Task A_variable_tells_its_type_and_its_value_if_that_is_at_hand(string cell, string expected)
    {
        // A value is told if it is there within a moment; a busy machine may take longer for the first.
        var text = await Session.InspectAsync(cell);
        for (var tries = 0; tries < 50 && text != expected; tries++)
        {
            text = await Session.InspectAsync(cell);
        }

        Assert.Equal(expected, text);
    }

    [Fact]
    public async Task A_variable_that_is_only_typed_has_no_value() => Assert.Equal("int fresh", await Session.InspectAsync("var fresh = 1; fre¦sh"));

    [Theory]
    [InlineData("Greeting.O¦f(\"x\")", "string Greeting.Of(string name)\n\nHello and the name.")]
    [InlineData("Greet¦ing.Of(\"x\")", "Greeting\n\nImported by its namespace.")]
    [InlineData("5.Doub¦led()", "Twice the number, written after it.")]
    [InlineData("i¦nt x = 1;", "int")]
    [InlineData("new Li¦st<int>()", "class List<int>")]
    [InlineData("Change(fr¦om: 1, to: 2)", "int from")]
    public async Task Whatever_has_a_name_can_be_inspected(string cell, string part) => Assert.Contains(part, await Session.InspectAsync(cell), StringComparison.Ordinal);

    [Theory]
    [InlineData("¦")]
    [InlineData("1 +¦ 2")]
    [InlineData("nothing¦")]
    [InlineData("// Change¦")]
    public async Task Where_nothing_has_a_name_nothing_is_found(string cell) => Assert.Equal("", await Session.InspectAsync(cell));

    [Fact]
    public async Task What_belongs_to_the_framework_is_documented_where_its_reference_pack_is()
    {
        var text = await Session.InspectAsync("Math.Sqr¦t(4)");
        Assert.StartsWith("static double Math.Sqrt(double d)", text, StringComparison.Ordinal);
        if (Directory.Exists(Path.Combine(Path.GetDirectoryName(typeof(object).Assembly.Location)!, "../../../packs/Microsoft.NETCore.App.Ref")))
        {
            Assert.Contains("Returns the square root", text, StringComparison.Ordinal);
        }
    }
}
