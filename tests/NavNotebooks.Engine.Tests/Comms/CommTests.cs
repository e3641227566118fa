using System.Collections.Concurrent;
using System.Text.Json;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Comms;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Tests.Sessions;

namespace NavNotebooks.Engine.Tests.Comms;

public sealed class CommTests
{
    private static readonly JsonElement Three = JsonElement.Parse("""{"value": 3}""");

    private readonly ConcurrentQueue<CellEvent> events = new();

    [Fact]
    public async Task A_cell_opens_a_comm_talks_and_closes_it()
    {
        using var session = new Session(new SessionOptions());
        await WatchAsync(session, """
            var slider = Comm.Open("slider", new { value = 1 });
            slider.Send(new { value = 2 });
            """);
        Assert.Equal(["comm-1"], session.OpenComms.Keys);
        await WatchAsync(session, "slider.Close();");
        Assert.Empty(session.OpenComms);
        Assert.Equal(
            ["Open comm-1 slider {\"value\":1}", "Message comm-1  {\"value\":2}", "Close comm-1  {}"],
            events.OfType<CommMessage>().Select(Text));
    }

    [Fact]
    public async Task What_a_client_sends_reaches_the_cell_that_waits_for_it()
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("""
            var seen = 0;
            Comm.Register("counter", (comm, data) =>
            {
                comm.OnMessage(sent => { seen = sent.GetProperty("value").GetInt32(); Console.WriteLine("got " + seen); });
                comm.OnClose(_ => seen = -1);
            });
            """);
        await ReceiveAsync(session, new(CommSignal.Open, "c1", "counter", JsonElement.Parse("{}")));
        var received = await ReceiveAsync(session, new(CommSignal.Message, "c1", "", Three));
        Assert.Equal("got 3\n", Assert.IsType<StreamOutput>(received.Outputs.Single()).Text);
        Assert.Equal("3", (await session.RunAsync("seen")).ResultText());
        await ReceiveAsync(session, new(CommSignal.Close, "c1", "", JsonElement.Parse("{}")));
        Assert.Equal("-1", (await session.RunAsync("seen")).ResultText());
        Assert.Empty(session.OpenComms);
    }

    [Fact]
    public async Task A_comm_that_nobody_wants_is_closed_again()
    {
        using var session = new Session(new SessionOptions());
        await ReceiveAsync(session, new(CommSignal.Open, "c1", "unknown", JsonElement.Parse("{}")));
        Assert.Equal(["Close c1  {}"], events.OfType<CommMessage>().Select(Text));
    }

    [Fact]
    public async Task What_fails_in_a_callback_is_an_error_and_the_session_goes_on()
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync("""Comm.Register("bad", (comm, data) => throw new InvalidOperationException("no"));""");
        var result = await ReceiveAsync(session, new(CommSignal.Open, "c1", "bad", JsonElement.Parse("{}")));
        Assert.Equal("InvalidOperationException", result.Failure?.Name);
        Assert.Equal("2", (await session.RunAsync("1 + 1")).ResultText());
    }

    private static string Text(CommMessage message) => $"{message.Signal} {message.CommId} {message.Target} {message.Data.GetRawText()}";

    private Task<CellResult> WatchAsync(Session session, string source) =>
        session.ExecuteAsync(new CellRequest(source) { OnEvent = events.Enqueue }, TestContext.Current.CancellationToken);

    private Task<CellResult> ReceiveAsync(Session session, CommMessage message) =>
        session.ReceiveAsync(message, new CellRequest("") { OnEvent = events.Enqueue }, TestContext.Current.CancellationToken);
}
