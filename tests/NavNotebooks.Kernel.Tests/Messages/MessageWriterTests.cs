using System.Text;
using System.Text.Json;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Kernel.Messages;

namespace NavNotebooks.Kernel.Tests.Messages;

public sealed class MessageWriterTests : IDisposable
{
    private static readonly TimeProvider Clock = new FixedClock();

    private readonly HeaderSource headers = new("session", Clock);
    private readonly MessageSigner signer = new("secret"u8.ToArray());

    public void Dispose() => signer.Dispose();

    [Fact]
    public void What_is_written_is_read_as_it_was()
    {
        byte[] parent = [.. """{ "msg_id" :"p", "any":1.0}"""u8];
        var message = JupyterMessage.Create(headers.Next("status"), JsonFields.Parse("""{"execution_state":"busy"}""")) with
        {
            Identities = ["a"u8.ToArray(), "b"u8.ToArray()],
            ParentHeader = parent,
            Buffers = [new byte[] { 0, 1 }],
        };
        var written = new MessageWriter(signer).Write(message);
        Assert.True(new MessageReader(signer).TryRead(written, out var read, out var fault), fault?.Reason);
        Assert.Equal(["a", "b"], read.Identities.Select(each => Encoding.UTF8.GetString(each.Span)));
        Assert.Equal(parent, read.ParentHeader.ToArray());
        Assert.Equal("""{"execution_state":"busy"}""", Encoding.UTF8.GetString(read.Content.Span));
        Assert.Equal(("session_1", "session", "status"), (read.Header.MessageId, read.Header.Session, read.Header.MessageType));
        Assert.Equal("p", read.ReadParentHeader().Text("msg_id"));
        Assert.Equal([0, 1], Assert.Single(read.Buffers).ToArray());
    }

    // RFC 4231 has no case of four parts; this one is from Python: hmac.new(b"secret", b'{}{}{}{"a":1}', "sha256").
    [Fact]
    public void The_signature_is_that_of_the_four_frames_one_after_the_other()
    {
        ReadOnlyMemory<byte> empty = "{}"u8.ToArray();
        var signature = signer.Sign(empty, empty, empty, """{"a":1}"""u8.ToArray());
        Assert.Equal("9335a27f3b96ceef8d908311214c9b96d0a1763df3e479e8e92f19b227d8b058", Encoding.ASCII.GetString(signature.Span));
    }

    [Fact]
    public void Without_a_key_the_signature_is_empty()
    {
        var written = new MessageWriter(new MessageSigner(default)).Write(JupyterMessage.Create(headers.Next("x"), JsonFields.Empty));
        Assert.Equal(0, written.Frames[1].Length);
    }

    [Fact]
    public void A_header_counts_on_and_gives_the_time_with_microseconds()
    {
        headers.Next("first");
        var header = headers.Next("second");
        Assert.Equal(
            """{"msg_id":"session_2","msg_type":"second","session":"session","username":"kernel","date":"2026-11-22T01:02:03.004005Z","version":"5.4"}""",
            Encoding.UTF8.GetString(header.Json.Span));
    }

    // A theory's attribute would have replaced the halves already.
    [Fact]
    public void Text_travels_as_it_is_but_for_half_surrogate_pairs()
    {
        Travels("æøå → 😀 <b>&'\"", "æøå → 😀 <b>&'\\\"");
        Travels("half \ud83d here", "half \\ufffd here");
        Travels("\udc00\ud83d", "\\ufffd\\ufffd");
        Travels("no half: \\ud83d", "no half: \\\\ud83d");
        Travels("a half: \\\ud83d", "a half: \\\\\\ufffd");
        Travels("\u0000\n", "\\u0000\\n");
    }

    private void Travels(string text, string expected)
    {
        var message = JupyterMessage.Create(headers.Next("stream"), JsonFields.Empty.With("text", text));
        Assert.Equal("{\"text\":\"" + expected + "\"}", Encoding.UTF8.GetString(message.Content.Span));
        Assert.NotNull(JsonElement.Parse(message.Content.Span).GetProperty("text").GetString());
    }

    private sealed class FixedClock : TimeProvider
    {
        public override DateTimeOffset GetUtcNow() => new DateTimeOffset(2026, 11, 22, 1, 2, 3, 4, 5, TimeSpan.Zero);
    }
}
