using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Interactive;

public sealed class DisplayTests
{
    [Fact]
    public async Task A_display_is_changed_where_it_stands_under_names_that_are_counted()
    {
        using var session = new Session(new SessionOptions());
        var events = new List<CellEvent>();
        var request = new CellRequest("var first = display(1); var second = \"b\".Display(); first.Update(3);") { OnEvent = events.Add };
        var result = await session.ExecuteAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(["3", "b"], result.Outputs.Cast<DisplayDataOutput>().Select(shown => shown.Data.PlainText));
        Assert.Equal(["display-1", "display-2"], events.OfType<OutputAdded>().Select(added => ((DisplayDataOutput)added.Output).DisplayId));
        Assert.Equal("display-1", Assert.Single(events.OfType<OutputUpdated>()).DisplayId);

        var later = await session.RunAsync("second.Update(\"c\"); display(4); second.DisplayId");
        Assert.Equal(["display-2 c"], later.Updated.Select(change => change.DisplayId + " " + change.Data.PlainText));
        Assert.Equal("display-2", later.ResultText());
        Assert.Equal("display-3", ((DisplayDataOutput)later.Outputs[0]).DisplayId);
    }

    [Fact]
    public async Task A_display_keeps_its_kinds_when_it_changes()
    {
        var result = await CellRuns.RunAloneAsync("var shown = \"<b>1</b>\".DisplayAs(\"text/html\"); shown.Update(\"<b>2</b>\");");
        Assert.Equal("<b>2</b>", ((DisplayDataOutput)result.Outputs[0]).Data[MimeTypes.Html]);
    }

    [Theory]
    [InlineData("display(1)")]
    [InlineData("1.Display()")]
    [InlineData("\"1\".DisplayAs(\"text/plain\")")]
    [InlineData("var d = display(1);\nd")]
    public async Task What_was_displayed_already_is_no_result(string source)
    {
        var result = await CellRuns.RunAloneAsync(source);
        Assert.Equal("1", Assert.IsType<DisplayDataOutput>(Assert.Single(result.Outputs)).Data.PlainText);
    }

    [Theory]
    [InlineData("display(null)", "text/plain", "null")]
    [InlineData("display(Task.FromResult(1))", "text/plain", "Task<Int32>")]
    [InlineData("display(\"<i>x</i>\", \"text/html\")", "text/html", "<i>x</i>")]
    [InlineData("display(\"a < b\")", "text/plain", "a < b")]
    [InlineData("1.5.Display(\"text/html\")", "text/html", "<pre>1.5</pre>")]
    [InlineData("new { N = 1, Å = \"ø\" }.Display(\"application/json\")", "application/json", "{\"N\":1,\"Å\":\"ø\"}")]
    [InlineData("display(null, \"application/json\")", "application/json", "null")]
    [InlineData("\"{}\".Display(\"application/json\")", "application/json", "{}")]
    [InlineData("Javascript(\"alert(1)\")", "application/javascript", "alert(1)")]
    [InlineData("CSS(\"p { color: red }\")", "text/html", "<style>p { color: red }</style>")]
    [InlineData("display(Kernel.HTML(\"<u>x</u>\"))", "text/html", "<u>x</u>")]
    [InlineData("new[] { new { N = 1 } }.DisplayTable()", "text/plain", "anonymous[]\nN\n-\n1")]
    [InlineData("KernelInvocationContext.Current.Display(1)", "text/plain", "1")]
    [InlineData("KernelInvocationContext.Current.DisplayAs(\"*x*\", \"text/markdown\")", "text/markdown", "*x*")]
    public async Task A_value_is_shown_as_the_kind_asked_for(string source, string mimeType, string expected)
    {
        var result = await CellRuns.RunAloneAsync(source + ";");
        Assert.Equal(expected, Assert.IsType<DisplayDataOutput>(Assert.Single(result.Outputs)).Data[mimeType]);
    }

    [Theory]
    [InlineData("1.5.Display(\"text/csv\")", "Nothing shows Double as text/csv; it can be shown as text/plain. Ask for one of these, or register a formatter: Formatter.Register<…>(…, \"text/csv\").")]
    [InlineData("\"{\".Display(\"application/json\")", "The text to be shown as application/json is no JSON: ")]
    public async Task A_kind_that_a_value_has_not_is_an_error_with_what_to_do(string source, string message)
    {
        var result = await CellRuns.RunAloneAsync(source);
        Assert.Equal("ArgumentException", result.Failure?.Name);
        Assert.StartsWith(message, result.Failure?.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("clear_output();", false)]
    [InlineData("clear_output(wait: true);", true)]
    [InlineData("Console.Clear();", false)]
    [InlineData("void F() { System.Console.Clear(); } F();", false)]
    public async Task Outputs_are_taken_back(string source, bool wait)
    {
        using var session = new Session(new SessionOptions());
        var events = new List<CellEvent>();
        var request = new CellRequest("display(1); " + source + " 2") { OnEvent = events.Add };
        var result = await session.ExecuteAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal(wait, Assert.Single(events.OfType<OutputsCleared>()).Wait);
        Assert.Equal("2", Assert.IsType<ExecuteResultOutput>(Assert.Single(result.Outputs)).Data.PlainText);
    }

    [Theory]
    [InlineData("\"Console.Clear()\"", "Console.Clear()")]
    [InlineData("class My { public static int Clear() => 1; }\nMy Console = null;\nMy.Clear() // Console.Clear()", "1")]
    public async Task Text_that_looks_like_a_call_stays(string source, string expected) =>
        Assert.Equal(expected, (await CellRuns.RunAloneAsync(source)).ResultText());

    [Fact]
    public async Task The_pager_gets_a_value_that_a_result_keeps()
    {
        using var session = new Session(new SessionOptions());
        var events = new List<CellEvent>();
        var result = await session.ExecuteAsync(new CellRequest("page(\"long\")") { OnEvent = events.Add }, TestContext.Current.CancellationToken);
        Assert.Equal("long", Assert.IsType<PageShown>(Assert.Single(events)).Data.PlainText);
        Assert.Equal("long", Assert.IsType<DisplayDataOutput>(Assert.Single(result.Outputs)).Data.PlainText);
    }

    [Fact]
    public async Task Input_is_asked_of_whoever_runs_the_cell()
    {
        using var session = new Session(new SessionOptions());
        var request = new CellRequest("await Kernel.GetInputAsync(\"Name?\") + await GetPasswordAsync(\"Word?\")")
        {
            Input = (asked, _) => Task.FromResult(asked.Prompt + asked.IsPassword + " "),
        };
        var result = await session.ExecuteAsync(request, TestContext.Current.CancellationToken);
        Assert.Equal("Name?False Word?True ", result.ResultText());
    }

    [Fact]
    public async Task Input_that_nobody_can_give_is_an_error_with_what_to_do()
    {
        var result = await CellRuns.RunAloneAsync("await Kernel.GetInputAsync(\"Name?\")");
        Assert.Equal(
            "Nobody can be asked \"Name?\": the notebook runs by itself. Open it in a notebook program, or set the value in the cell.",
            result.Failure?.Message);
    }
}
