using System.Globalization;

namespace NavNotebooks.Kernel.Tests.Serving;

public sealed class KernelServerTests : IDisposable
{
    private readonly TestKernel kernel = new();

    public void Dispose() => kernel.Dispose();

    [Fact]
    public void A_subscriber_is_welcomed_before_anything_else()
    {
        Assert.Equal("iopub_welcome", kernel.Welcome.Type);
        Assert.Equal("", kernel.Welcome.Text("subscription"));
    }

    [Fact]
    public void The_kernel_says_who_it_is()
    {
        var id = kernel.Send("kernel_info_request", "{}");
        var reply = kernel.Reply();
        Assert.Equal("kernel_info_reply", reply.Type);
        Assert.Equal("5.4", reply.Text("protocol_version"));
        Assert.Equal("C#", reply.Content.GetProperty("language_info").GetProperty("name").GetString());
        Assert.Empty(kernel.HeardOf(id));
    }

    [Fact]
    public void A_reply_bears_the_header_of_its_request_byte_for_byte()
    {
        kernel.Send("kernel_info_request", "{}");
        Assert.Contains("\"own\": 1.0}", kernel.Reply().Parent, StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_is_echoed_runs_and_shows_its_result()
    {
        var id = kernel.Execute("Console.WriteLine(\"hello, world\");\n1 + 1");
        var heard = kernel.HeardOf(id);
        Assert.Equal(["execute_input", "stream", "execute_result"], heard.Select(message => message.Type));
        Assert.Equal("hello, world\n", heard[1].Text("text"));
        Assert.Equal("2", heard[2].Plain);
        var reply = kernel.Reply();
        Assert.Equal("ok", reply.Text("status"));
        Assert.Equal("1", reply.Text("execution_count"));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_replaced_on_its_way_and_a_whole_one_is_not()
    {
        kernel.Execute(@"""\\ud \ud83d|\ud83d\ude00""");
        kernel.Reply();
        kernel.Send("history_request", """{"hist_access_type": "tail", "raw": true, "output": true, "n": 1}""");
        Assert.Equal(@"\ud " + "\ufffd|😀", kernel.Reply().Content.GetProperty("history")[0][2][1].GetString());
    }

    [Fact]
    public void A_failing_cell_is_one_error_with_its_line()
    {
        var id = kernel.Execute("var a = 1;\nint.Parse(\"x\")");
        var heard = kernel.HeardOf(id);
        Assert.Equal(["execute_input", "error"], heard.Select(message => message.Type));
        Assert.Equal("FormatException", heard[1].Text("ename"));
        Assert.Contains("Cell [1], line 2", heard[1].Text("traceback"), StringComparison.Ordinal);
        Assert.Equal("error", kernel.Reply().Text("status"));
    }

    [Fact]
    public void A_page_goes_to_who_asked_and_to_nobody_else()
    {
        var id = kernel.Execute("Kernel.page(\"of help\");");
        Assert.Equal(["execute_input"], kernel.HeardOf(id).Select(message => message.Type));
        Assert.Equal("""[{"source":"page","data":{"text/plain":"of help"},"start":0}]""", kernel.Reply().Text("payload"));
    }

    [Fact]
    public void What_outputs_rest_on_is_said_once_below_the_cell_that_got_hold_of_it()
    {
        const string Opening = "DataTrail.Tell(new OpenedData(\"owners-2019\", OpenedData.OwnMicrodata));";
        var heard = kernel.HeardOf(kernel.Execute(Opening));
        Assert.Equal(["execute_input", "stream"], heard.Select(message => message.Type));
        Assert.Equal("owners-2019: own microdata\n", heard[1].Text("text"));
        Assert.Equal(["execute_input"], kernel.HeardOf(kernel.Execute(Opening)).Select(message => message.Type));
    }

    [Fact]
    public void A_silent_cell_says_nothing_and_takes_no_number()
    {
        var id = kernel.Execute("var hidden = 5; hidden", """, "silent": true""");
        Assert.Empty(kernel.HeardOf(id));
        Assert.Equal("ok", kernel.Reply().Text("status"));
        kernel.HeardOf(kernel.Execute("hidden"));
        Assert.Equal("1", kernel.Reply().Text("execution_count"));
    }

    [Fact]
    public void Expressions_are_computed_after_the_cell()
    {
        kernel.Execute("var staff = 12;", """, "user_expressions": {"twice": "staff * 2", "none": "nobody"}""");
        var values = kernel.Reply().Content.GetProperty("user_expressions");
        Assert.Equal("24", values.GetProperty("twice").GetProperty("data").GetProperty("text/plain").GetString());
        Assert.Equal("error", values.GetProperty("none").GetProperty("status").GetString());
    }

    [Fact]
    public void Cells_that_wait_behind_a_failing_one_are_aborted()
    {
        kernel.Execute("System.Threading.Thread.Sleep(500); throw new Exception();");
        kernel.Execute("1");
        kernel.Execute("2");
        Assert.Equal(["error", "aborted", "aborted"], Enumerable.Range(0, 3).Select(_ => kernel.Reply().Text("status")));
        kernel.Execute("3");
        Assert.Equal("ok", kernel.Reply().Text("status"));
    }

    [Fact]
    public void Cells_that_wait_run_when_the_failing_one_says_so()
    {
        kernel.Execute("System.Threading.Thread.Sleep(500); throw new Exception();", """, "stop_on_error": false""");
        kernel.Execute("1");
        Assert.Equal(["error", "ok"], Enumerable.Range(0, 2).Select(_ => kernel.Reply().Text("status")));
    }

    [Theory]
    [InlineData("while (true) { }")]
    [InlineData("System.Threading.Thread.Sleep(-1);")]
    [InlineData("await Task.Delay(-1);")]
    public void An_interrupt_ends_the_cell_and_keeps_what_it_changed(string code)
    {
        kernel.Execute("var seen = 0;");
        kernel.Reply();
        var id = kernel.Execute("seen = 1; Console.WriteLine(\"begun\"); Console.Out.Flush(); " + code);
        TestMessage heard;
        do
        {
            heard = kernel.Heard();
        }
        while (heard.ParentId != id || heard.Type != "stream");

        kernel.SendControl("interrupt_request", "{}");
        Assert.Equal("ok", kernel.ControlReply().Text("status"));
        Assert.Equal("CellInterrupted", kernel.Reply().Text("ename"));
        kernel.Execute("seen", """, "user_expressions": {"seen": "seen"}""");
        Assert.Contains("\"1\"", kernel.Reply().Text("user_expressions"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_cell_asks_and_is_answered()
    {
        kernel.Execute("var name = Console.ReadLine();", """, "user_expressions": {"name": "name"}""");
        kernel.Answer(kernel.Question(), "Åse");
        Assert.Contains("Åse", kernel.Reply().Content.GetProperty("user_expressions").GetProperty("name").GetProperty("data").GetProperty("text/plain").GetString(), StringComparison.Ordinal);
    }

    [Fact]
    public void An_interrupt_does_not_wait_for_the_code_whose_question_it_ends()
    {
        kernel.Execute("Task.Run(async () => { try { await Kernel.GetInputAsync(\"Name? \"); } finally { System.Threading.Thread.Sleep(-1); } }).Wait();");
        kernel.Question();
        kernel.SendControl("interrupt_request", "{}");
        Assert.Equal("ok", kernel.ControlReply().Text("status"));
        Assert.Equal("CellInterrupted", kernel.Reply().Text("ename"));
    }

    [Theory]
    [InlineData("tail", "\"n\": 2", "[[1,2,\"b\"],[1,3,\"1\"]]")]
    [InlineData("range", "\"session\": 0, \"start\": 1, \"stop\": 2", "[[1,1,\"var b = 7;\"]]")]
    [InlineData("search", "\"pattern\": \"b*\"", "[[1,2,\"b\"]]")]
    public void The_history_is_asked_in_three_ways(string way, string more, string rows)
    {
        foreach (var code in new[] { "var b = 7;", "b", "1" })
        {
            kernel.Execute(code);
            kernel.Reply();
        }

        kernel.Send("history_request", $$"""{"hist_access_type": "{{way}}", "raw": true, "output": false, {{more}}}""");
        Assert.Equal(rows, kernel.Reply().Text("history"));
    }

    [Fact]
    public void The_history_pairs_a_cell_with_its_result_where_asked()
    {
        kernel.Execute("40 + 2");
        kernel.Reply();
        kernel.Send("history_request", """{"hist_access_type": "tail", "raw": true, "output": true, "n": 1}""");
        Assert.Equal("[[1,1,[\"40 + 2\",\"42\"]]]", kernel.Reply().Text("history"));
    }

    [Fact]
    public void Names_are_completed_by_code_points()
    {
        kernel.Execute("var caseload = 70;");
        kernel.Reply();
        kernel.Send("complete_request", """{"code": "\"😀\" + casel", "cursor_pos": 11}""");
        var reply = kernel.Reply();
        Assert.Equal("[\"caseload\"]", reply.Text("matches"));
        Assert.Equal(("6", "11"), (reply.Text("cursor_start"), reply.Text("cursor_end")));
    }

    [Theory]
    [InlineData("caseload", "True")]
    [InlineData("nobody", "False")]
    public void A_name_is_inspected_where_there_is_one(string name, string found)
    {
        kernel.Execute("var caseload = 70;");
        kernel.Reply();
        kernel.Send("inspect_request", $$"""{"code": "{{name}}", "cursor_pos": 3, "detail_level": 0}""");
        Assert.Equal(found, kernel.Reply().Text("found"));
    }

    [Theory]
    [InlineData("1 + 1", "complete")]
    [InlineData("if (true) {", "incomplete")]
    [InlineData("var 1 = 2;", "invalid")]
    public void A_text_is_complete_or_not(string code, string status)
    {
        kernel.Send("is_complete_request", $$"""{"code": "{{code}}"}""");
        Assert.Equal(status, kernel.Reply().Text("status"));
    }

    [Fact]
    public void A_comm_of_an_unknown_target_is_closed_at_once()
    {
        var id = kernel.Send("comm_open", """{"comm_id": "c1", "target_name": "nobody", "data": {}}""");
        var heard = kernel.HeardOf(id);
        Assert.Equal(["comm_close"], heard.Select(message => message.Type));
        kernel.Send("comm_info_request", "{}");
        Assert.Equal("{}", kernel.Reply().Text("comms"));
    }

    [Theory]
    [InlineData("nonsense_request", "nonsense_reply")]
    [InlineData("debug_request", "debug_reply")]
    public void A_request_that_shell_does_not_know_is_answered_as_an_error(string type, string reply)
    {
        var id = kernel.Send(type, "{}");
        var answer = kernel.Reply();
        Assert.Equal(reply, answer.Type);
        Assert.Equal("error", answer.Text("status"));
        Assert.Empty(kernel.HeardOf(id));
    }

    [Fact]
    public void A_debugger_is_refused_in_its_own_protocol()
    {
        kernel.SendControl("debug_request", """{"seq": 4, "type": "request", "command": "initialize"}""");
        var reply = kernel.ControlReply();
        Assert.Equal("False", reply.Text("success"));
        Assert.Equal("4", reply.Text("request_seq"));
    }

    [Fact]
    public void A_message_with_content_of_the_wrong_kind_is_answered()
    {
        var id = kernel.Send("execute_request", """{"code": 7, "silent": "yes"}""");
        Assert.Equal("ok", kernel.Reply().Text("status"));
        kernel.HeardOf(id);
    }

    [Fact]
    public void What_is_tampered_with_or_sent_again_is_dropped()
    {
        var frames = kernel.Frames("kernel_info_request", "{}", "{}");
        kernel.SendRaw(frames);
        kernel.SendRaw(frames);
        var tampered = kernel.Frames("kernel_info_request", "{}", "{}");
        tampered[5] = "{\"a\":1}"u8.ToArray();
        kernel.SendRaw(tampered);
        var last = kernel.Send("kernel_info_request", "{}");
        kernel.Reply();
        Assert.Equal(last, kernel.Reply().ParentId);
        Assert.Equal(2, kernel.Log.ToString().Split("dropped").Length - 1);
    }

    [Fact]
    public void Ten_thousand_requests_that_wait_are_all_answered()
    {
        const int Count = 10_000;
        var first = kernel.Send("comm_info_request", "{}");
        for (var i = 1; i < Count; i++)
        {
            kernel.Send("comm_info_request", "{}");
        }

        var start = int.Parse(first[1..], CultureInfo.InvariantCulture);
        for (var i = 0; i < Count; i++)
        {
            Assert.Equal($"m{start + i}", kernel.Reply().ParentId);
        }
    }

    [Theory]
    [InlineData("true")]
    [InlineData("false")]
    public void A_shutdown_is_answered_told_to_all_and_ends_the_kernel_even_while_a_cell_runs(string restart)
    {
        kernel.Execute("while (true) { }");
        kernel.SendControl("shutdown_request", $$"""{"restart": {{restart}}}""");
        var reply = kernel.ControlReply();
        Assert.Equal("shutdown_reply", reply.Type);
        Assert.Equal(restart, reply.Text("restart"), ignoreCase: true);
        Assert.True(kernel.HasEnded);
    }
}
