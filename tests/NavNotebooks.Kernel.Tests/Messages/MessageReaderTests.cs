using System.Collections.Immutable;
using System.Security.Cryptography;
using System.Text;
using NavNotebooks.Kernel.Messages;
using NavNotebooks.Kernel.Zmtp;

namespace NavNotebooks.Kernel.Tests.Messages;

public sealed class MessageReaderTests
{
    private static readonly byte[] Key = "secret"u8.ToArray();

    private readonly MessageReader reader = new(new MessageSigner(Key));

    private static string[] Request { get; } =
    [
        """{"msg_id":"1","session":"s","username":"u","date":"2026-11-22T00:00:00Z","msg_type":"execute_request","version":"5.4","extra" : [1]}""",
        "{}", """{"a":1}""", """{"code":"1 + 1"}""",
    ];

    [Fact]
    public void A_signed_message_is_read_with_all_that_it_holds()
    {
        var frames = Signed(Request);
        frames = frames with { Frames = frames.Frames.Insert(0, "route"u8.ToArray()).Add(new byte[] { 1, 2 }) };
        Assert.True(reader.TryRead(frames, out var message, out var fault), fault?.Reason);
        Assert.Equal("execute_request", message.Header.MessageType);
        Assert.Equal(("1", "s", "u", "5.4"), (message.Header.MessageId, message.Header.Session, message.Header.UserName, message.Header.Version));
        Assert.Equal(Request[0], Encoding.UTF8.GetString(message.Header.Json.Span));
        Assert.Equal("1 + 1", message.ReadContent().Text("code"));
        Assert.Equal("route"u8.ToArray(), Assert.Single(message.Identities).ToArray());
        Assert.Equal([1, 2], Assert.Single(message.Buffers).ToArray());
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    public void A_message_is_dropped_when_any_of_its_frames_was_changed(int changed)
    {
        var frames = Signed(Request);
        var altered = frames.Frames[2 + changed].ToArray();
        altered[^1] = (byte)' ';
        frames = frames with { Frames = frames.Frames.SetItem(2 + changed, (byte[])[.. altered, (byte)'}']) };
        Assert.False(reader.TryRead(frames, out _, out var fault));
        Assert.Contains("signature is wrong", fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_is_dropped_when_its_signature_was_changed_or_is_in_capitals()
    {
        var frames = Signed(Request);
        var capitals = Encoding.ASCII.GetBytes(Encoding.ASCII.GetString(frames.Frames[1].Span).ToUpperInvariant());
        Assert.False(reader.TryRead(frames with { Frames = frames.Frames.SetItem(1, capitals) }, out _, out _));
        Assert.False(reader.TryRead(frames with { Frames = frames.Frames.SetItem(1, frames.Frames[1][1..]) }, out _, out _));
        Assert.True(reader.TryRead(frames, out _, out _));
    }

    [Fact]
    public void An_unsigned_message_is_dropped_where_there_is_a_key()
    {
        var frames = Signed(Request);
        Assert.False(reader.TryRead(frames with { Frames = frames.Frames.SetItem(1, ReadOnlyMemory<byte>.Empty) }, out _, out var fault));
        Assert.Contains("not signed", fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void A_message_that_comes_a_second_time_is_dropped()
    {
        Assert.True(reader.TryRead(Signed(Request), out _, out _));
        Assert.False(reader.TryRead(Signed(Request), out _, out var fault));
        Assert.Contains("received before", fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Without_a_key_unsigned_messages_are_read_as_often_as_they_come()
    {
        var open = new MessageReader(new MessageSigner(ReadOnlyMemory<byte>.Empty));
        var frames = new ZmtpMessage(["<IDS|MSG>"u8.ToArray(), ReadOnlyMemory<byte>.Empty, .. Request.Select(Bytes)]);
        Assert.True(open.TryRead(frames, out _, out _));
        Assert.True(open.TryRead(frames, out _, out _));
    }

    [Theory]
    [InlineData("header", """{"msg_id":"1","msg_type":"x" """, "{}", "{}", "{}")]
    [InlineData("header", "[]", "{}", "{}", "{}")]
    [InlineData("no msg_id", """{"msg_id":1,"msg_type":"x"}""", "{}", "{}", "{}")]
    [InlineData("no msg_id", "{}", "{}", "{}", "{}")]
    [InlineData("parent header", """{"msg_id":"1","msg_type":"x"}""", "", "{}", "{}")]
    [InlineData("metadata", """{"msg_id":"1","msg_type":"x"}""", "{}", "null", "{}")]
    [InlineData("content", """{"msg_id":"1","msg_type":"x"}""", "{}", "{}", "{}{}")]
    public void A_malformed_message_is_dropped_with_the_part_at_fault(string part, params string[] parts)
    {
        Assert.False(reader.TryRead(Signed(parts), out _, out var fault));
        Assert.Contains(part, fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Bytes_that_are_no_text_are_dropped()
    {
        var parts = Request.Select(Bytes).ToArray();
        parts[3] = (byte[])[.. "{\"code\":\""u8, 0xC3, 0x28, .. "\"}"u8];
        Assert.False(reader.TryRead(Signed(parts), out _, out var fault));
        Assert.Contains("content", fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Frames_that_are_no_message_are_dropped()
    {
        foreach (var frames in new[] { Request, ["<IDS|MSG>"], ["<IDS|MSG>", "", "{}", "{}", "{}"], [""] })
        {
            Assert.False(reader.TryRead(new ZmtpMessage([.. frames.Select(Bytes)]), out _, out var fault));
            Assert.Contains("delimiter", fault.Reason, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Deep_nesting_is_dropped_before_it_can_overflow_a_stack()
    {
        var parts = Request.ToArray();
        parts[3] = "{\"a\":" + new string('[', 100_000) + new string(']', 100_000) + "}";
        Assert.False(reader.TryRead(Signed(parts), out _, out _));
    }

    [Fact]
    public void Half_a_surrogate_pair_is_read_in_a_text_and_dropped_in_a_name()
    {
        var parts = Request.ToArray();
        parts[3] = """{"code":"\ud83d"}""";
        Assert.True(reader.TryRead(Signed(parts), out var message, out var fault), fault?.Reason);
        Assert.Equal("\ud83d", message.ReadContent().Text("code"));
        parts[3] = """{"\ud83d":"code"}""";
        Assert.False(reader.TryRead(Signed(parts), out _, out fault));
        Assert.Contains("content", fault.Reason, StringComparison.Ordinal);
    }

    [Fact]
    public void Random_frames_never_throw()
    {
        var random = new Random(20261122);
        for (var round = 0; round < 20_000; round++)
        {
            var frames = Signed(Request).Frames.ToBuilder();
            for (var change = random.Next(1, 4); change > 0; change--)
            {
                var at = random.Next(frames.Count);
                var bytes = frames[at].ToArray();
                if (bytes.Length == 0 || random.Next(4) == 0)
                {
                    frames.RemoveAt(at);
                    if (frames.Count == 0)
                    {
                        frames.Add(ReadOnlyMemory<byte>.Empty);
                    }

                    continue;
                }

                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
                frames[at] = bytes;
            }

            var signer = random.Next(2) == 0 ? reader : new MessageReader(new MessageSigner(ReadOnlyMemory<byte>.Empty));
            var read = signer.TryRead(new ZmtpMessage(frames.ToImmutable()), out var message, out var fault);
            Assert.Equal(read, message is not null);
            Assert.Equal(read, fault is null);
        }
    }

    private static ReadOnlyMemory<byte> Bytes(string text) => Encoding.UTF8.GetBytes(text);

    private static ZmtpMessage Signed(string[] parts) => Signed([.. parts.Select(Bytes)]);

    private static ZmtpMessage Signed(ReadOnlyMemory<byte>[] parts)
    {
        var all = parts.SelectMany(part => part.ToArray()).ToArray();
        var signature = Encoding.ASCII.GetBytes(Convert.ToHexStringLower(HMACSHA256.HashData(Key, all)));
        return new ZmtpMessage(["<IDS|MSG>"u8.ToArray(), signature, .. parts]);
    }
}
