using System.Security.Cryptography;
using System.Text;
using System.Text.Json;
using NavNotebooks.Kernel.Messages;
using NavNotebooks.Kernel.Serving;
using NavNotebooks.Kernel.Tests.Zmtp;

namespace NavNotebooks.Kernel.Tests.Serving;

/// <summary>A kernel in this process, and one client of it that writes the protocol by hand.</summary>
internal sealed class TestKernel : IDisposable
{
    private static readonly byte[] Key = "a key"u8.ToArray();

    private readonly KernelServer server;
    private readonly Thread running;
    private readonly RawPeer shell;
    private readonly RawPeer control;
    private readonly RawPeer stdin;
    private readonly RawPeer iopub;
    private int sent;

    public TestKernel()
    {
        server = new KernelServer(new ConnectionFile(new ConnectionPorts(0, 0, 0, 0, 0), Key), new KernelOptions { Log = Log, Remark = opened => string.Join(' ', opened.Select(data => data.Wave + ": " + data.Basis)) });
        running = new Thread(server.Run) { IsBackground = true };
        running.Start();
        shell = RawPeer.Join(server.Ports.Shell, "DEALER", "client");
        control = RawPeer.Join(server.Ports.Control, "DEALER", "client");
        stdin = RawPeer.Join(server.Ports.Stdin, "DEALER", "client");
        iopub = RawPeer.Join(server.Ports.Iopub, "SUB");
        iopub.Send(RawPeer.Message([1]));
        Welcome = Read(iopub.ReadMessage());
    }

    public StringWriter Log { get; } = new();

    public ConnectionPorts Ports => server.Ports;

    /// <summary>What the client heard first.</summary>
    public TestMessage Welcome { get; }

    public bool HasEnded => running.Join(TimeSpan.FromSeconds(10));

    /// <summary>Sends a request on shell and gives its message id.</summary>
    public string Send(string type, string content) => Send(shell, type, content, parent: "{}");

    public string SendControl(string type, string content) => Send(control, type, content, parent: "{}");

    public string SendRaw(byte[][] frames)
    {
        shell.Send(RawPeer.Message(frames));
        return "";
    }

    public void Answer(TestMessage question, string value) => Send(stdin, "input_reply", JsonSerializer.Serialize(new { value }), question.Header);

    public string Execute(string code, string more = "") =>
        Send("execute_request", $$"""{"code": {{JsonSerializer.Serialize(code)}}, "allow_stdin": true{{more}}}""");

    public TestMessage Reply() => Read(shell.ReadMessage());

    public TestMessage ControlReply() => Read(control.ReadMessage());

    public TestMessage Question() => Read(stdin.ReadMessage());

    public TestMessage Heard() => Read(iopub.ReadMessage());

    /// <summary>What all hear of a request, from its busy to its idle, both left out.</summary>
    public List<TestMessage> HeardOf(string id)
    {
        var heard = new List<TestMessage>();
        while (true)
        {
            var message = Heard();
            Assert.Equal(id, message.ParentId);
            if (message.State == "idle")
            {
                Assert.Equal("busy", heard[0].State);
                return heard[1..];
            }

            heard.Add(message);
        }
    }

    /// <summary>A signed request, frame by frame.</summary>
    public byte[][] Frames(string type, string content, string parent)
    {
        sent++;
        var header = $$"""{"msg_id": "m{{sent}}", "session": "s", "username": "u", "date": "2026-01-01T00:00:00Z", "msg_type": "{{type}}", "version": "5.3", "own": 1.0}""";
        byte[][] parts = [Encoding.UTF8.GetBytes(header), Encoding.UTF8.GetBytes(parent), "{}"u8.ToArray(), Encoding.UTF8.GetBytes(content)];
        return ["<IDS|MSG>"u8.ToArray(), Sign(parts), .. parts];
    }

    public void Dispose()
    {
        server.End();
        running.Join(TimeSpan.FromSeconds(10));
        server.Dispose();
        shell.Dispose();
        control.Dispose();
        stdin.Dispose();
        iopub.Dispose();
    }

    private string Send(RawPeer peer, string type, string content, string parent)
    {
        peer.Send(RawPeer.Message(Frames(type, content, parent)));
        return $"m{sent}";
    }

    private static byte[] Sign(byte[][] parts) =>
        Encoding.ASCII.GetBytes(Convert.ToHexStringLower(HMACSHA256.HashData(Key, parts.SelectMany(part => part).ToArray())));

    private static TestMessage Read(byte[][] frames)
    {
        var delimiter = Array.FindIndex(frames, frame => frame.AsSpan().SequenceEqual("<IDS|MSG>"u8));
        var parts = frames[(delimiter + 2)..(delimiter + 6)];
        Assert.Equal(Sign(parts), frames[delimiter + 1]);
        return new TestMessage(Encoding.UTF8.GetString(parts[0]), Encoding.UTF8.GetString(parts[1]), JsonElement.Parse(parts[3]));
    }
}
