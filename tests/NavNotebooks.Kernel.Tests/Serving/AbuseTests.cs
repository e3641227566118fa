using System.Text;
using NavNotebooks.Kernel.Tests.Zmtp;

namespace NavNotebooks.Kernel.Tests.Serving;

/// <summary>What no client should do to a kernel, and one will.</summary>
public sealed class AbuseTests : IDisposable
{
    private readonly TestKernel kernel = new();

    public void Dispose() => kernel.Dispose();

    [Fact]
    public void Ten_thousand_requests_wait_in_line_and_are_answered_in_it()
    {
        kernel.Execute("System.Threading.Thread.Sleep(300);");
        var sent = Enumerable.Range(0, 10_000).Select(_ => kernel.Send("comm_info_request", "{}")).ToList();
        kernel.Reply();
        Assert.Equal(sent, sent.Select(_ => kernel.Reply().ParentId));
    }

    [Fact]
    public void A_client_that_is_killed_during_its_cell_leaves_the_kernel_to_the_others()
    {
        var other = RawPeer.Join(kernel.Ports.Shell, "DEALER", "other");
        other.Send(RawPeer.Message(kernel.Frames("execute_request", """{"code": "for (var i = 0; i < 50; i++) { Console.WriteLine(i); System.Threading.Thread.Sleep(5); } var left = 7;"}""", "{}")));
        Assert.Equal("busy", kernel.Heard().State);
        other.Vanish();
        kernel.Execute("left", """, "user_expressions": {"left": "left"}""");
        Assert.Contains("\"7\"", kernel.Reply().Text("user_expressions"), StringComparison.Ordinal);
    }

    [Fact]
    public void Noise_on_every_port_does_not_disturb_a_cell()
    {
        var random = new Random(20261122);
        var ports = kernel.Ports;
        int[] all = [ports.Shell, ports.Iopub, ports.Stdin, ports.Control, ports.Heartbeat];
        string[] types = ["DEALER", "SUB", "DEALER", "DEALER", "REQ"];
        var halfOpen = new List<RawPeer>();
        for (var round = 0; round < 200; round++)
        {
            var at = round % all.Length;
            var noise = new byte[random.Next(1, 2000)];
            random.NextBytes(noise);
            var peer = new RawPeer(all[at]);
            byte[] opening = (round % 4) switch
            {
                0 => [],
                1 => RawPeer.Greeting,
                2 => [.. RawPeer.Greeting, .. RawPeer.Ready(types[at], "")],
                _ => [.. RawPeer.Greeting, .. RawPeer.Ready(types[at], ""), .. RawPeer.Message("<IDS|MSG>"u8.ToArray(), noise)],
            };
            peer.Send([.. opening, .. noise]);
            halfOpen.Add(peer);
        }

        var id = kernel.Execute("Console.Write(6 * 7);");
        Assert.Equal("ok", kernel.Reply().Text("status"));
        Assert.Equal("42", Assert.Single(kernel.HeardOf(id), message => message.Type == "stream").Text("text"));
        halfOpen.ForEach(peer => peer.Dispose());
    }

    [Fact]
    public void A_cell_that_holds_the_whole_thread_pool_is_interrupted_and_the_heart_beats_on()
    {
        var id = kernel.Execute("for (var i = 0; i < 100; i++) { _ = Task.Run(() => System.Threading.Thread.Sleep(1500)); } Console.Write(1); Console.Out.Flush(); while (true) { }");
        TestMessage heard;
        do
        {
            heard = kernel.Heard();
        }
        while (heard.ParentId != id || heard.Type != "stream");

        using var heart = RawPeer.Join(kernel.Ports.Heartbeat, "REQ");
        heart.Send(RawPeer.Message([], "ping"u8.ToArray()));
        Assert.Equal("ping", Encoding.UTF8.GetString(heart.ReadMessage()[1]));
        kernel.SendControl("interrupt_request", "{}");
        Assert.Equal("ok", kernel.ControlReply().Text("status"));
        Assert.Equal("CellInterrupted", kernel.Reply().Text("ename"));
    }

    [Fact]
    public void A_shutdown_does_not_wait_for_what_waits_in_line()
    {
        for (var count = 0; count < 1000; count++)
        {
            kernel.Execute("System.Threading.Thread.Sleep(60_000);");
        }

        kernel.SendControl("shutdown_request", """{"restart": false}""");
        Assert.Equal("ok", kernel.ControlReply().Text("status"));
        Assert.True(kernel.HasEnded);
    }

    [Fact]
    public void A_cell_sent_at_the_reply_of_a_failed_one_is_not_aborted_with_those_before()
    {
        for (var round = 0; round < 50; round++)
        {
            kernel.Execute("int.Parse(\"x\")");
            Assert.Equal("error", kernel.Reply().Text("status"));
            kernel.Execute("1");
            Assert.Equal("ok", kernel.Reply().Text("status"));
        }
    }

    [Fact]
    public void Large_requests_and_answers_pass()
    {
        var text = new string('x', 4_000_000);
        kernel.Execute($"var large = \"{text}\"; large.Length", """, "user_expressions": {"n": "large.Length"}""");
        Assert.Contains("\"4000000\"", kernel.Reply().Text("user_expressions").Replace(",", "", StringComparison.Ordinal), StringComparison.Ordinal);
    }
}
