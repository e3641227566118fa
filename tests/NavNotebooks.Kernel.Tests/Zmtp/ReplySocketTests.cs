using NavNotebooks.Kernel.Zmtp;
using static NavNotebooks.Kernel.Tests.Zmtp.Frames;

namespace NavNotebooks.Kernel.Tests.Zmtp;

public sealed class ReplySocketTests
{
    [Fact]
    public void What_comes_goes_back_as_it_is()
    {
        using var heartbeat = ReplySocket.Bind(ZmtpEndpoint.AnyLoopbackPort);
        using var first = RawPeer.Join(heartbeat.Endpoint.Port, "REQ");
        using var second = RawPeer.Join(heartbeat.Endpoint.Port, "DEALER");
        first.Send(RawPeer.Message([], Bytes("ping")));
        second.Send(RawPeer.Message([], Bytes("pong"), new byte[100_000]));
        Assert.Equal(["", "ping"], first.ReadTexts());
        Assert.Equal(100_000, second.ReadMessage()[2].Length);
    }

    [Fact]
    public async Task The_heart_beats_while_user_code_holds_the_whole_thread_pool()
    {
        using var heartbeat = ReplySocket.Bind(ZmtpEndpoint.AnyLoopbackPort);
        using var router = RouterSocket.Bind(ZmtpEndpoint.AnyLoopbackPort);
        using var release = new ManualResetEventSlim();
        var blocked = Enumerable.Range(0, 200).Select(_ => Task.Run(() => release.Wait(TestContext.Current.CancellationToken), TestContext.Current.CancellationToken)).ToArray();
        using var peer = RawPeer.Join(heartbeat.Endpoint.Port, "REQ");
        peer.Send(RawPeer.Message([], Bytes("alive?")));
        Assert.Equal(["", "alive?"], peer.ReadTexts());
        using var client = RawPeer.Join(router.Endpoint.Port, "DEALER", "c");
        client.Send(RawPeer.Message(Bytes("interrupt")));
        Assert.Equal(["c", "interrupt"], Texts(router.Receive(TestContext.Current.CancellationToken)!));
        router.Send(Of("c", "done"));
        Assert.Equal(["done"], client.ReadTexts());
        Assert.Contains(blocked, task => !task.IsCompleted);
        release.Set();
        await Task.WhenAll(blocked);
    }
}
