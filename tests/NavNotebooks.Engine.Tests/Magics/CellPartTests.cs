using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Magics;

public sealed class CellPartTests
{
    [Fact]
    public async Task Parts_in_several_languages_are_done_in_order_and_share_variables()
    {
        var result = await CellRuns.RunAloneAsync(
            "var n = 2;\nn\n#!markdown\n# Title\n\n#!csharp\nConsole.Write(n);\n#!html\n<b>x</b>\n#!c#\nn + 1");
        Assert.Equal(
            ["display_data text/plain 2", "display_data text/markdown # Title", "stream 2", "display_data text/html <b>x</b>", "execute_result text/plain 3"],
            result.Outputs.Select(Describe));
    }

    [Theory]
    [InlineData("#!javascript\nalert(1)", "application/javascript", "alert(1)")]
    [InlineData("#!js\nalert(1)", "application/javascript", "alert(1)")]
    [InlineData("#!mermaid\n\ngraph TD\n  A-->B", "text/vnd.mermaid", "graph TD\n  A-->B")]
    [InlineData("#!mermaid\ngraph TD\n", "text/markdown", "```mermaid\ngraph TD\n```")]
    [InlineData("#!markdown\n# Title\n#!/bin/sh is no command", "text/markdown", "# Title\n#!/bin/sh is no command")]
    [InlineData("#!markdown\n  indented\n#!nothing known", "text/markdown", "  indented\n#!nothing known")]
    public async Task Text_of_another_language_is_shown_as_what_it_is(string source, string mimeType, string expected)
    {
        var result = await CellRuns.RunAloneAsync(source);
        var data = Assert.IsType<DisplayDataOutput>(Assert.Single(result.Outputs)).Data;
        Assert.Equal(expected, data[mimeType]);
        Assert.NotEmpty(data.PlainText);
    }

    [Theory]
    [InlineData("#!markdown\ntext\n#!csharp\nvar a = 1;\nb", 5)]
    [InlineData("var a = 1;\n#!who\nvar b = a;\n\nc", 5)]
    [InlineData("#!time\n\n#!csharp\nx", 4)]
    [InlineData("var a = 0;\n#!time\n1 / a", 3)]
    [InlineData("int F(int d)\n{\n#!time\n    return 1 / d;\n}\nF(0)", 4)]
    public async Task Lines_of_errors_are_those_of_the_cell(string source, int line)
    {
        var result = await CellRuns.RunAloneAsync(source);
        Assert.Equal(line, result.Failure?.Line);
    }

    [Theory]
    [InlineData("\"\"\"\n#!time\n\"\"\"", "#!time")]
    [InlineData("@\"\n#!time\n\".Trim()", "#!time")]
    [InlineData("var n = 1;\n$\"\"\"\n#!markdown {n}\n\"\"\"", "#!markdown 1")]
    [InlineData("var n = 1;\n/*\n#!nothing\n*/\nn", "1")]
    public async Task A_command_inside_a_literal_or_a_comment_is_none(string source, string expected)
    {
        var result = await CellRuns.RunAloneAsync(source);
        Assert.Equal(expected, result.ResultText());
        Assert.Single(result.Outputs);
    }

    [Theory]
    [InlineData("#if false\n#!who\n  #!nothing\n#endif\n5", "5")]
    [InlineData("#if false\n#!time\n#else\n6\n#endif", "6")]
    public async Task A_command_that_an_if_leaves_out_is_none(string source, string expected)
    {
        var result = await CellRuns.RunAloneAsync(source);
        Assert.Equal(expected, result.ResultText());
        Assert.Single(result.Outputs);
    }

    [Fact]
    public async Task Line_ends_of_other_systems_change_nothing()
    {
        var result = await CellRuns.RunAloneAsync("#!time\r\nvar text = \"\"\"\r\n  a\r\n  b\r\n  \"\"\";\r\n#!markdown\r\nx\r\n#!csharp\r\ntext.Length");
        Assert.Equal("3", result.ResultText());
        Assert.Equal("x", ((DisplayDataOutput)result.Outputs[0]).Data["text/markdown"]);
    }

    [Fact]
    public async Task A_part_that_fails_ends_the_cell()
    {
        using var session = new Session(new SessionOptions());
        var result = await session.RunAsync("var first = 1;\n#!markdown\nshown\n#!csharp\nthrow new InvalidOperationException(\"stop\");\n#!markdown\nnever");
        Assert.Equal(["display_data text/markdown shown", "error InvalidOperationException"], result.Outputs.Select(Describe));
        Assert.Equal(5, result.Failure?.Line);
        Assert.Equal("1", (await session.RunAsync("first")).ResultText());
    }

    [Fact]
    public async Task The_time_limit_is_for_the_whole_cell()
    {
        using var session = new Session(new SessionOptions());
        var result = await session.RunAsync("await Task.Delay(1);\n#!who\nwhile (true) {}", timeoutSeconds: 0.3);
        Assert.Equal(CellStatus.TimedOut, result.Status);
    }

    private static string Describe(CellOutput output) => output switch
    {
        StreamOutput stream => "stream " + stream.Text,
        DisplayDataOutput display => "display_data " + Richest(display.Data),
        ExecuteResultOutput result => "execute_result " + Richest(result.Data),
        ErrorOutput error => "error " + error.ErrorName,
        _ => output.OutputType,
    };

    private static string Richest(Display.MimeBundle data) => data.Entries[^1].Key + " " + data.Entries[^1].Value;
}
