using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Showing;

public sealed class ShownTests
{
    [Theory]
    [InlineData("new DateTime(2019, 9, 8, 7, 6, 5)", "2019-09-08 07:06:05")]
    [InlineData("new DateTime(2019, 9, 8, 7, 6, 5, DateTimeKind.Utc)", "2019-09-08 07:06:05Z")]
    [InlineData("new DateTimeOffset(2019, 9, 8, 7, 6, 5, TimeSpan.FromHours(2))", "2019-09-08 07:06:05+02:00")]
    [InlineData("new DateOnly(2019, 9, 8)", "2019-09-08")]
    [InlineData("new TimeOnly(7, 6, 5)", "07:06:05")]
    [InlineData("TimeSpan.FromMinutes(90)", "01:30:00")]
    [InlineData("System.Numerics.BigInteger.Pow(2, 70)", "1180591620717411303424")]
    [InlineData("new System.Numerics.Complex(1, -2)", "<1; -2>")]
    [InlineData("new byte[] { 1, 255 }", "[ 1, 255 ]")]
    [InlineData("new Memory<int>(new[] { 1, 2 })", "System.Memory<Int32>[2]")]
    [InlineData("new List<object> { 1, null, \"a\", new[] { 2, 3 } }", "[ 1, null, a, [ 2, 3 ] ]")]
    [InlineData("new[] { new { A = (string)null, B = new List<int> { 1 } } }", "anonymous[]\nA      B\n-  -----\n   [ 1 ]")]
    [InlineData("new object[] { new Dictionary<string, int[]> { [\"a\"] = new[] { 1, 2 } } }", "[ [ [a, [ 1, 2 ]] ] ]")]
    [InlineData("Enumerable.Repeat(1, 3).Select((x, i) => (x, i))", "[ (1, 0), (1, 1), (1, 2) ]")]
    [InlineData("IEnumerable<int> Endless() { for (var i = 0; ; i++) yield return i; }\nEndless()", "[ 0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, and more ]")]
    [InlineData("class C { public IEnumerable<int> V => new[] { 1, 0 }.Select(i => 1 / i); }\nnew C()", "C\nproperty                  value\n--------  ---------------------\nV         DivideByZeroException")]
    public async Task Values_of_every_kind_have_the_same_text_everywhere(string source, string expected)
    {
        var result = await CellRuns.RunAloneAsync(source);
        Assert.Equal(expected, result.ResultText() ?? result.Failure?.Message);
    }

    [Fact]
    public async Task A_sequence_that_throws_midway_is_an_error_with_its_line()
    {
        var result = await CellRuns.RunAloneAsync("var one = new[] { 1, 0 };\none.Select(i =>\n    1 / i)");
        Assert.Equal("DivideByZeroException", result.Failure?.Name);
        Assert.Equal(3, result.Failure?.Line);
    }

    [Theory]
    [InlineData("var list = new List<object>(); list.Add(list); list.Add(1);\nlist", "[ [ [ [ [ [ [ List<Object>, 1 ], 1 ], 1 ], 1 ], 1 ], 1 ], 1 ]")]
    [InlineData("var pair = Tuple.Create(new List<object>(), 1); pair.Item1.Add(pair);\npair", "([ ([ ([ Tuple<List<Object>, Int32> ], 1) ], 1) ], 1)")]
    [InlineData("class Node { public Node Next; public Node Self => this; }\nnew Node()", "Node\nproperty  value\n--------  -----\nSelf       Node")]
    [InlineData("record Ring(string Name) { public Ring Next { get; set; } }\nvar a = new Ring(\"a\"); var b = new Ring(\"b\") { Next = a }; a.Next = b;\na", "Ring\nproperty  value\n--------  -----\nName          a\nNext       Ring")]
    [InlineData("record Chain(string Name, Chain Next);\nnew Chain(\"a\", new Chain(\"b\", null))", "Chain { Name = a, Next = Chain { Name = b, Next =  } }")]
    public async Task What_holds_itself_is_shown_to_an_end(string source, string expected)
    {
        var result = await CellRuns.RunAloneAsync(source);
        Assert.Equal(expected, result.ResultText() ?? result.Failure?.Message);
    }

    [Fact]
    public async Task A_list_that_holds_itself_many_times_stays_short()
    {
        var result = await CellRuns.RunAloneAsync("var list = new List<object>(); for (var i = 0; i < 20; i++) list.Add(list);\nlist");
        Assert.InRange(result.ResultText()!.Length, 20, 1_000_000);
    }

    [Fact]
    public async Task An_exception_that_is_a_value_has_its_stack_folded_below()
    {
        var data = await DataAsync("Exception caught = null;\ntry { int.Parse(\"<x>\"); }\ncatch (Exception e) { caught = e; }\ncaught");
        Assert.StartsWith("FormatException: ", data.PlainText, StringComparison.Ordinal);
        Assert.StartsWith("<details><summary><code>FormatException: ", data[MimeTypes.Html], StringComparison.Ordinal);
        Assert.Contains("&lt;x&gt;", data[MimeTypes.Html], StringComparison.Ordinal);
        Assert.Contains("<pre>   at Cell [1], line 2</pre>", data[MimeTypes.Html], StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("System.Text.Json.JsonDocument.Parse(\"{\\\"a\\\":[1,\\\"ø\\\"]}\")")]
    [InlineData("System.Text.Json.JsonDocument.Parse(\"{\\\"a\\\":[1,\\\"ø\\\"]}\").RootElement")]
    [InlineData("System.Text.Json.Nodes.JsonNode.Parse(\"{\\\"a\\\":[1,\\\"ø\\\"]}\")")]
    public async Task Json_is_shown_as_json(string source)
    {
        var data = await DataAsync(source);
        Assert.Equal("{\n  \"a\": [\n    1,\n    \"ø\"\n  ]\n}", data.PlainText);
        Assert.Equal("{\"a\":[1,\"ø\"]}", data["application/json"]);
    }

    [Fact]
    public async Task A_data_table_is_a_table()
    {
        var data = await DataAsync(
            """
            var table = new System.Data.DataTable("staff");
            table.Columns.Add("office"); table.Columns.Add("n", typeof(int));
            for (var i = 0; i < 22; i++) table.Rows.Add("a<b", i == 0 ? DBNull.Value : i);
            table
            """);
        Assert.StartsWith("staff\noffice   n\n------  --\na<b\na<b      1\n", data.PlainText, StringComparison.Ordinal);
        Assert.EndsWith("\n2 more", data.PlainText, StringComparison.Ordinal);
        Assert.Contains("a&lt;b", data[MimeTypes.Html], StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_html_of_a_dictionary_has_a_row_a_key()
    {
        var data = await DataAsync("new Dictionary<string, object> { [\"a<\"] = new[] { 1, 2 }, [\"b\"] = null }");
        Assert.Contains("<tr><th scope=\"row\">a&lt;</th><td>[ 1, 2 ]</td></tr>", data[MimeTypes.Html], StringComparison.Ordinal);
        Assert.Contains("<tr><th scope=\"row\">b</th><td></td></tr>", data[MimeTypes.Html], StringComparison.Ordinal);
    }

    private static async Task<MimeBundle> DataAsync(string source)
    {
        var result = await CellRuns.RunAloneAsync(source);
        Assert.Null(result.Failure);
        return Assert.IsType<ExecuteResultOutput>(Assert.Single(result.Outputs)).Data;
    }
}
