using System.Net;
using System.Net.Sockets;
using NavNotebooks.Kernel.Zmtp;
using static NavNotebooks.Kernel.Tests.Zmtp.Frames;

namespace NavNotebooks.Kernel.Tests.Zmtp;

public sealed class RouterSocketTests : IDisposable
{
    private static readonly ZmtpLimits Tight = ZmtpLimits.Default with
    {
        MessageBytes = 1 << 20,
        Handshake = TimeSpan.FromMilliseconds(300),
        Patience = TimeSpan.FromMilliseconds(300),
    };

    private readonly List<ZmtpFault> faults = [];
    private readonly RouterSocket router;

    public RouterSocketTests() => router = RouterSocket.Bind(ZmtpEndpoint.AnyLoopbackPort, new ZmtpOptions { Name = "shell", Limits = Tight, OnFault = Note });

    private CancellationToken Patience { get; } = new CancellationTokenSource(TimeSpan.FromSeconds(20)).Token;

    private int Port => router.Endpoint.Port;

    public void Dispose() => router.Dispose();

    [Fact]
    public void The_greeting_is_that_of_ZMTP_3_0_with_NULL_security()
    {
        using var peer = new RawPeer(Port);
        peer.Send(RawPeer.Greeting);
        var expected = "FF00000000000000007F" + "0300" + "4E554C4C00000000000000000000000000000000" + "00" + new string('0', 62);
        Assert.Equal(expected, Convert.ToHexString(peer.ReadBytes(64)));
        peer.Send(RawPeer.Ready("DEALER", "a"));
        Assert.Equal("0429" + "055245414459" + "0B536F636B65742D54797065" + "00000006524F55544552" + "084964656E74697479" + "00000000", Convert.ToHexString(peer.ReadBytes(43)));
    }

    [Fact]
    public void A_message_comes_behind_the_identity_that_its_peer_announced()
    {
        using var peer = RawPeer.Join(Port, "DEALER", "client-1");
        peer.Send(RawPeer.Message(Bytes("one"), [], Bytes("three")));
        Assert.Equal(["client-1", "one", "", "three"], Texts(router.Receive(Patience)!));
    }

    [Fact]
    public void A_peer_without_identity_is_given_one_that_answers_reach_it_by()
    {
        using var first = RawPeer.Join(Port, "DEALER");
        using var second = RawPeer.Join(Port, "REQ");
        second.Send(RawPeer.Message(Bytes("from second")));
        var request = router.Receive(Patience)!;
        Assert.Equal(5, request.Frames[0].Length);
        Assert.Equal(0, request.Frames[0].Span[0]);
        Assert.True(router.Send(ZmtpMessage.Of(request.Frames[0], Bytes("to second"), Bytes("x"))));
        Assert.Equal(["to second", "x"], second.ReadTexts());
    }

    [Fact]
    public void A_message_to_a_peer_that_is_gone_is_dropped()
    {
        using var peer = RawPeer.Join(Port, "DEALER", "short-lived");
        peer.Send(RawPeer.Message(Bytes("hello")));
        Assert.NotNull(router.Receive(Patience));
        peer.Vanish();
        Assert.True(SpinWait.SpinUntil(() => !router.Send(Of("short-lived", "anyone?")), TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void A_peer_that_announces_the_identity_of_another_takes_its_place()
    {
        using var former = RawPeer.Join(Port, "DEALER", "same");
        former.Send(RawPeer.Message(Bytes("first")));
        Assert.NotNull(router.Receive(Patience));
        using var latter = RawPeer.Join(Port, "DEALER", "same");
        latter.Send(RawPeer.Message(Bytes("second")));
        Assert.Equal(["same", "second"], Texts(router.Receive(Patience)!));
        Assert.True(former.IsClosed());
        Assert.True(router.Send(Of("same", "answer")));
        Assert.Equal(["answer"], latter.ReadTexts());
    }

    [Fact]
    public void Ten_thousand_messages_queue_and_come_in_order()
    {
        using var peer = RawPeer.Join(Port, "DEALER", "busy");
        var batch = Enumerable.Range(0, 10_000).SelectMany(number => RawPeer.Message(BitConverter.GetBytes(number))).ToArray();
        peer.Send(batch);
        for (var number = 0; number < 10_000; number++)
        {
            Assert.Equal(number, BitConverter.ToInt32(router.Receive(Patience)!.Frames[1].Span));
        }

        Assert.False(router.TryReceive(out _));
    }

    [Fact]
    public void What_lies_received_is_bounded_in_bytes_and_nothing_is_lost()
    {
        using var small = RouterSocket.Bind(ZmtpEndpoint.AnyLoopbackPort, new ZmtpOptions { Limits = Tight with { ReceivedBytes = 10_000 } });
        using var peer = RawPeer.Join(small.Endpoint.Port, "DEALER", "much");
        var sending = new Thread(() =>
        {
            for (var number = 0; number < 400; number++)
            {
                peer.Send(RawPeer.Message(BitConverter.GetBytes(number), new byte[50_000]));
            }
        });
        sending.Start();

        // 20 MB are more than the system's buffers take, so that the sender stands until something is received.
        Assert.False(sending.Join(TimeSpan.FromMilliseconds(200)));
        for (var number = 0; number < 400; number++)
        {
            Assert.Equal(number, BitConverter.ToInt32(small.Receive(Patience)!.Frames[1].Span));
        }

        Assert.True(sending.Join(TimeSpan.FromSeconds(10)));
    }

    [Theory]
    [InlineData("474554202F20485454502F312E310D0A0D0A", "no ZMTP signature")]
    [InlineData("FF00000000000000017F0100", "speaks ZMTP 1")]
    [InlineData("FF00000000000000017F0300504C41494E", "mechanism other than NULL")]
    public void Who_opens_with_something_else_is_closed_and_the_others_go_on(string opening, string reason)
    {
        using var good = RawPeer.Join(Port, "DEALER", "good");
        using var bad = new RawPeer(Port);
        var bytes = Convert.FromHexString(opening);
        bad.Send([.. bytes, .. new byte[64 - bytes.Length]]);
        Assert.True(bad.IsClosed());
        Assert.True(SpinWait.SpinUntil(() => Reasons().Any(each => each.Contains(reason, StringComparison.Ordinal)), TimeSpan.FromSeconds(10)), string.Join('\n', Reasons()));
        good.Send(RawPeer.Message(Bytes("still here")));
        Assert.Equal(["good", "still here"], Texts(router.Receive(Patience)!));
    }

    [Theory]
    [InlineData("SUB")]
    [InlineData("")]
    [InlineData("dealer")]
    public void A_peer_of_another_kind_is_closed(string type)
    {
        using var peer = new RawPeer(Port);
        peer.Send(RawPeer.Greeting);
        peer.Send(RawPeer.Ready(type, ""));
        Assert.True(peer.IsClosed());
    }

    [Theory]
    [InlineData("")]
    [InlineData("FF00")]
    [InlineData("FF00000000000000017F0301")]
    public void A_peer_that_does_not_introduce_itself_in_time_is_closed(string opening)
    {
        using var peer = new RawPeer(Port);
        peer.Send(Convert.FromHexString(opening));
        Assert.True(peer.IsClosed());
        Assert.True(SpinWait.SpinUntil(() => Reasons().Any(each => each.Contains("in time", StringComparison.Ordinal)), TimeSpan.FromSeconds(10)), string.Join('\n', Reasons()));
    }

    [Fact]
    public void Who_only_looks_whether_the_port_is_open_is_no_fault()
    {
        using (new RawPeer(Port))
        {
            // Comes and goes.
        }

        using var peer = RawPeer.Join(Port, "DEALER", "next");
        peer.Send(RawPeer.Message(Bytes("hello")));
        Assert.NotNull(router.Receive(Patience));
        Assert.Empty(Reasons());
    }

    [Theory]
    [InlineData("08", "flags")] // a reserved bit
    [InlineData("0501", "flags")] // a command with more to come
    [InlineData("02FFFFFFFFFFFFFFFF", "highest bit")]
    [InlineData("027FFFFFFFFFFFFFFF", "more than 1048576 bytes")]
    [InlineData("020000000000100000", "more than 1048576 bytes")] // 1 MiB and what a frame costs
    [InlineData("0400", "without a name")]
    [InlineData("040105", "without a name")]
    [InlineData("060000000000100000", "command of more than")]
    [InlineData("0407054552524F5200", "reported an error")]
    [InlineData("040504" + "50494E47", "PING")]
    public void A_peer_that_sends_a_malformed_frame_is_closed_and_the_others_go_on(string bytes, string reason)
    {
        using var good = RawPeer.Join(Port, "DEALER", "good");
        using var bad = RawPeer.Join(Port, "DEALER", "bad");
        bad.Send(Convert.FromHexString(bytes));
        Assert.True(bad.IsClosed());
        Assert.True(SpinWait.SpinUntil(() => Reasons().Any(each => each.Contains(reason, StringComparison.Ordinal)), TimeSpan.FromSeconds(10)), string.Join('\n', Reasons()));
        good.Send(RawPeer.Message(Bytes("still here")));
        Assert.Equal(["good", "still here"], Texts(router.Receive(Patience)!));
    }

    [Fact]
    public void A_message_of_endless_empty_frames_comes_to_an_end()
    {
        using var peer = RawPeer.Join(Port, "DEALER", "endless");
        peer.Send([.. Enumerable.Repeat(new byte[] { 1, 0 }, 20_000).SelectMany(frame => frame)]);
        Assert.True(peer.IsClosed());
    }

    [Fact]
    public void A_peer_that_vanishes_within_a_message_leaves_nothing_behind()
    {
        using var good = RawPeer.Join(Port, "DEALER", "good");
        using var bad = RawPeer.Join(Port, "DEALER", "bad");
        bad.Send([.. RawPeer.Frame(Bytes("half"), 1), 2, 0, 0, 0, 0, 0, 0, 1, 0, 7]);
        bad.Vanish();
        good.Send(RawPeer.Message(Bytes("whole")));
        Assert.Equal(["good", "whole"], Texts(router.Receive(Patience)!));
        Assert.True(SpinWait.SpinUntil(() => Reasons().Count > 0, TimeSpan.FromSeconds(10)));
        Assert.False(router.TryReceive(out _));
    }

    [Fact]
    public void A_ping_is_answered_with_its_context_and_unknown_commands_are_passed_over()
    {
        using var peer = RawPeer.Join(Port, "DEALER", "alive");
        peer.Send([4, 6, 5, .. "WHAT?"u8]);
        peer.Send([4, 10, 4, .. "PING"u8, 0, 100, .. "ctx"u8]);
        var (flags, body) = peer.ReadFrame();
        Assert.Equal(4, flags);
        Assert.Equal("\u0004PONGctx", System.Text.Encoding.Latin1.GetString(body));
    }

    [Fact]
    public void A_peer_that_does_not_read_is_dropped_and_the_sender_goes_on()
    {
        using var narrow = RouterSocket.Bind(ZmtpEndpoint.AnyLoopbackPort, new ZmtpOptions { Limits = Tight with { UnsentBytes = 100_000 } });
        using var peer = RawPeer.Join(narrow.Endpoint.Port, "DEALER", "deaf");
        Assert.True(SpinWait.SpinUntil(() => !narrow.Send(ZmtpMessage.Of(Bytes("deaf"), new byte[1 << 20])), TimeSpan.FromSeconds(20)));
    }

    [Fact]
    public void A_thousand_connections_come_and_go()
    {
        for (var number = 0; number < 1000; number++)
        {
            using var peer = new RawPeer(Port);
            if (number % 3 == 0)
            {
                peer.Send(RawPeer.Greeting);
            }

            peer.Vanish();
        }

        using var good = RawPeer.Join(Port, "DEALER", "good");
        good.Send(RawPeer.Message(Bytes("still here")));
        Assert.Equal(["good", "still here"], Texts(router.Receive(Patience)!));
    }

    [Fact]
    public void Connections_beyond_the_limit_are_closed_at_once()
    {
        using var few = RouterSocket.Bind(ZmtpEndpoint.AnyLoopbackPort, new ZmtpOptions { Limits = Tight with { Connections = 2 } });
        using var first = RawPeer.Join(few.Endpoint.Port, "DEALER");
        var second = RawPeer.Join(few.Endpoint.Port, "DEALER");
        using var third = new RawPeer(few.Endpoint.Port);
        Assert.True(third.IsClosed());
        second.Vanish();
        Assert.True(SpinWait.SpinUntil(() => Joins(few.Endpoint.Port), TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void Connections_without_a_word_make_room_for_one_that_speaks()
    {
        using var few = RouterSocket.Bind(ZmtpEndpoint.AnyLoopbackPort, new ZmtpOptions { Limits = ZmtpLimits.Default with { Connections = 2 } });
        using var first = RawPeer.Join(few.Endpoint.Port, "DEALER", "first");

        // What has been received shows that the socket, too, has come to the end of the handshake.
        first.Send(RawPeer.Message(Bytes("0")));
        Assert.Equal(["first", "0"], Texts(few.Receive(Patience)!));
        using var silent = new RawPeer(few.Endpoint.Port);
        using var second = RawPeer.Join(few.Endpoint.Port, "DEALER", "second");
        Assert.True(silent.IsClosed());
        first.Send(RawPeer.Message(Bytes("1")));
        Assert.Equal(["first", "1"], Texts(few.Receive(Patience)!));
        second.Send(RawPeer.Message(Bytes("2")));
        Assert.Equal(["second", "2"], Texts(few.Receive(Patience)!));
    }

    [Fact]
    public void Nothing_is_received_after_disposal_and_who_waits_is_told()
    {
        using var socket = RouterSocket.Bind(ZmtpEndpoint.AnyLoopbackPort);
        ZmtpMessage? received = Of("not yet");
        var waiting = new Thread(() => received = socket.Receive(CancellationToken.None));
        waiting.Start();
        socket.Dispose();
        Assert.True(waiting.Join(TimeSpan.FromSeconds(10)));
        Assert.Null(received);
    }

    [Fact]
    public void Waiting_for_a_message_can_be_ended()
    {
        using var soon = new CancellationTokenSource(TimeSpan.FromMilliseconds(50));
        Assert.Throws<OperationCanceledException>(() => router.Receive(soon.Token));
    }

    [Fact]
    public void What_is_queued_at_disposal_is_still_sent()
    {
        using var socket = RouterSocket.Bind(ZmtpEndpoint.AnyLoopbackPort);
        using var peer = RawPeer.Join(socket.Endpoint.Port, "DEALER", "last");
        peer.Send(RawPeer.Message(Bytes("bye?")));
        Assert.NotNull(socket.Receive(Patience));
        for (var number = 0; number < 100; number++)
        {
            socket.Send(ZmtpMessage.Of(Bytes("last"), BitConverter.GetBytes(number), new byte[1000]));
        }

        socket.Dispose();
        for (var number = 0; number < 100; number++)
        {
            Assert.Equal(number, BitConverter.ToInt32(peer.ReadMessage()[0]));
        }

        Assert.True(peer.IsClosed());
    }

    [Fact]
    public void The_port_is_free_again_after_disposal()
    {
        var port = 0;
        for (var round = 0; round < 3; round++)
        {
            using var socket = RouterSocket.Bind(new ZmtpEndpoint("127.0.0.1", port));
            port = socket.Endpoint.Port;
            using var peer = RawPeer.Join(port, "DEALER");
            socket.Dispose();
            Assert.True(peer.IsClosed());
        }
    }

    [Fact]
    public void A_port_that_is_taken_is_named_with_what_to_do()
    {
        var exception = Assert.Throws<ZmtpBindException>(() => RouterSocket.Bind(router.Endpoint));
        Assert.Equal(router.Endpoint, exception.Endpoint);
        Assert.Contains($"Another program listens already on tcp://127.0.0.1:{Port}. End it", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("192.0.2.1", 0, "tcp", "no such address")]
    [InlineData("127.0.0.1", 70_000, "tcp", "no such port")]
    [InlineData("127.0.0.1", 0, "pgm", "transport is not known")]
    public void An_endpoint_that_cannot_be_is_refused(string host, int port, string transport, string problem)
    {
        var exception = Assert.Throws<ZmtpBindException>(() => RouterSocket.Bind(new ZmtpEndpoint(host, port, transport)));
        Assert.Contains(problem, exception.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Localhost_is_loopback_and_nothing_else()
    {
        using var socket = RouterSocket.Bind(new ZmtpEndpoint("localhost", 0));
        using var peer = RawPeer.Join(socket.Endpoint.Port, "DEALER", "near");
        Assert.Throws<SocketException>(() =>
        {
            using var other = new TcpClient();
            other.Connect(IPAddress.Parse("127.0.0.2"), socket.Endpoint.Port);
        });
    }

    private static bool Joins(int port)
    {
        try
        {
            using var peer = RawPeer.Join(port, "DEALER");
            return true;
        }
        catch (IOException)
        {
            return false;
        }
    }

    private void Note(ZmtpFault fault)
    {
        lock (faults)
        {
            faults.Add(fault);
        }
    }

    private List<string> Reasons()
    {
        lock (faults)
        {
            return [.. faults.Select(fault => fault.Reason)];
        }
    }
}
