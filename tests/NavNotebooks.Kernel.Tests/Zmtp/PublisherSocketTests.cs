using System.Text;
using NavNotebooks.Kernel.Zmtp;
using static NavNotebooks.Kernel.Tests.Zmtp.Frames;

namespace NavNotebooks.Kernel.Tests.Zmtp;

public sealed class PublisherSocketTests : IDisposable
{
    private static readonly ZmtpLimits Tight = ZmtpLimits.Default with { UnsentBytes = 1 << 20, Patience = TimeSpan.FromMilliseconds(300) };

    private readonly PublisherSocket publisher = PublisherSocket.Bind(ZmtpEndpoint.AnyLoopbackPort, Welcome, new ZmtpOptions { Name = "iopub", Limits = Tight });

    private int Port => publisher.Endpoint.Port;

    public void Dispose() => publisher.Dispose();

    [Fact]
    public void A_subscriber_gets_what_its_topics_begin_and_nothing_else()
    {
        using var stream = Subscriber("stream");
        using var all = Subscriber("");
        publisher.Publish(Of("status", "1"));
        publisher.Publish(Of("stream.stdout", "2"));
        Assert.Equal(["stream.stdout", "2"], stream.ReadTexts());
        Assert.Equal(["status", "1"], all.ReadTexts());
        Assert.Equal(["stream.stdout", "2"], all.ReadTexts());
    }

    [Fact]
    public void A_subscription_by_command_is_as_good_as_one_by_message()
    {
        using var peer = RawPeer.Join(Port, "SUB");
        peer.Send([4, 11, 9, .. "SUBSCRIBE"u8, (byte)'x']);
        Assert.Equal(["x", "welcome"], peer.ReadTexts());
        publisher.Publish(Of("xyz"));
        Assert.Equal(["xyz"], peer.ReadTexts());
        peer.Send([4, 8, 6, .. "CANCEL"u8, (byte)'x']);
        peer.Send(RawPeer.Message(Bytes("\u0001z")));
        Assert.Equal(["z", "welcome"], peer.ReadTexts());
        publisher.Publish(Of("x"));
        publisher.Publish(Of("z"));
        Assert.Equal(["z"], peer.ReadTexts());
    }

    [Fact]
    public void Only_a_new_subscription_is_welcomed_and_only_its_own_peer_hears_it()
    {
        using var first = Subscriber("");
        using var second = Subscriber("");
        second.Send(RawPeer.Message([1]));
        second.Send(RawPeer.Message([1, (byte)'a']));
        Assert.Equal(["a", "welcome"], second.ReadTexts());
        publisher.Publish(Of("next"));
        Assert.Equal(["next"], first.ReadTexts());
        Assert.Equal(["next"], second.ReadTexts());
    }

    [Fact]
    public void A_cancelled_topic_is_sent_no_more()
    {
        using var peer = Subscriber("a");
        peer.Send(RawPeer.Message([0, (byte)'a']));
        peer.Send(RawPeer.Message([1, (byte)'b']));
        Assert.Equal(["b", "welcome"], peer.ReadTexts());
        publisher.Publish(Of("a"));
        publisher.Publish(Of("b"));
        Assert.Equal(["b"], peer.ReadTexts());
    }

    [Fact]
    public void The_welcome_comes_before_all_that_is_published_after_it()
    {
        using var stop = new CancellationTokenSource();
        var publishing = new Thread(() =>
        {
            for (var number = 0; !stop.IsCancellationRequested; number++)
            {
                publisher.Publish(ZmtpMessage.Of(Bytes("n"), BitConverter.GetBytes(number)));
            }
        });
        publishing.Start();
        for (var round = 0; round < 20; round++)
        {
            using var peer = Subscriber("");
            var before = -1;
            for (var count = 0; count < 50; count++)
            {
                var number = BitConverter.ToInt32(peer.ReadMessage()[1]);
                Assert.True(before < 0 || number == before + 1, "A message was lost or came out of order.");
                before = number;
            }
        }

        stop.Cancel();
        Assert.True(publishing.Join(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void A_subscriber_that_does_not_read_is_dropped_and_the_others_lose_nothing()
    {
        using var deaf = Subscriber("");
        using var good = Subscriber("");
        var read = new List<int>();
        var reading = new Thread(() =>
        {
            for (var count = 0; count < 300; count++)
            {
                read.Add(BitConverter.ToInt32(good.ReadMessage()[1]));
            }
        });
        reading.Start();
        for (var number = 0; number < 300; number++)
        {
            publisher.Publish(ZmtpMessage.Of(Bytes("n"), BitConverter.GetBytes(number), new byte[100_000]));
        }

        Assert.True(reading.Join(TimeSpan.FromSeconds(20)));
        Assert.Equal(Enumerable.Range(0, 300), read);
        Assert.True(deaf.IsClosed());
    }

    [Fact]
    public void A_slow_subscriber_gets_everything_however_much_it_is()
    {
        using var slow = Subscriber("");
        var publishing = new Thread(() =>
        {
            for (var number = 0; number < 100; number++)
            {
                publisher.Publish(ZmtpMessage.Of(Bytes("n"), BitConverter.GetBytes(number), new byte[500_000]));
            }
        });
        publishing.Start();
        for (var number = 0; number < 100; number++)
        {
            Assert.Equal(number, BitConverter.ToInt32(slow.ReadMessage()[1]));
            Thread.Sleep(5);
        }

        Assert.True(publishing.Join(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void One_message_larger_than_the_limit_is_sent()
    {
        using var peer = Subscriber("");
        var publishing = new Thread(() => publisher.Publish(ZmtpMessage.Of(Bytes("large"), new byte[8 << 20])));
        publishing.Start();
        Assert.Equal(8 << 20, peer.ReadMessage()[1].Length);
        Assert.True(publishing.Join(TimeSpan.FromSeconds(10)));
    }

    [Fact]
    public void A_subscriber_that_vanishes_does_not_disturb_the_others()
    {
        using var good = Subscriber("");
        for (var round = 0; round < 20; round++)
        {
            var other = Subscriber("");
            publisher.Publish(Of("a"));
            other.Vanish();
            publisher.Publish(Of("b"));
            Assert.Equal(["a"], good.ReadTexts());
            Assert.Equal(["b"], good.ReadTexts());
        }
    }

    [Fact]
    public void A_peer_that_subscribes_without_end_is_closed()
    {
        using var peer = RawPeer.Join(Port, "SUB");
        var sending = new Thread(() => peer.Send([.. Enumerable.Range(0, 2000).SelectMany(number => RawPeer.Message([1, .. BitConverter.GetBytes(number)]))]));
        sending.Start();
        Assert.True(peer.IsClosed());
        sending.Join();
    }

    private static ZmtpMessage Welcome(ReadOnlyMemory<byte> topic) => ZmtpMessage.Of(topic, "welcome"u8.ToArray());

    private RawPeer Subscriber(string topic)
    {
        var peer = RawPeer.Join(Port, "SUB");
        peer.Send(RawPeer.Message([1, .. Encoding.UTF8.GetBytes(topic)]));
        Assert.Equal([topic, "welcome"], peer.ReadTexts());
        return peer;
    }
}
