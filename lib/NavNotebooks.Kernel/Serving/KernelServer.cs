using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Comms;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Kernel.Handling;
using NavNotebooks.Kernel.Messages;
using NavNotebooks.Kernel.Zmtp;

namespace NavNotebooks.Kernel.Serving;

/// <summary>A Jupyter kernel: one session of cells, served to whoever holds the key of its connection file.</summary>
/// <remarks>
/// Shell, control and stdin have a reading thread and an answering thread each, none of them of the pool: a cell that holds the whole pool can
/// still be interrupted.
/// </remarks>
public sealed class KernelServer : IDisposable
{
    /// <summary>How long a cell that runs at the shutdown may take over its end.</summary>
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(1);

    private readonly KernelLog log;
    private readonly MessageReader reader;
    private readonly KernelSockets sockets;
    private readonly Outbox outbox;
    private readonly Session session;
    private readonly DataRemarks remarks;
    private readonly RequestLoop shell;
    private readonly RequestLoop control;
    private readonly ManualResetEventSlim ending = new();

    /// <summary>Listens from now on; requests wait until <see cref="Run"/>.</summary>
    /// <param name="connection">Where, and with which key.</param>
    /// <param name="options">How the kernel behaves.</param>
    /// <exception cref="ZmtpBindException">A port is taken, or the address is not one of this machine.</exception>
    public KernelServer(ConnectionFile connection, KernelOptions options)
    {
        log = new KernelLog(options.Log);
        var signer = new MessageSigner(connection.Key);
        reader = new MessageReader(signer);
        var writer = new MessageWriter(signer);
        var headers = new HeaderSource(SessionId(connection, options.Clock), options.Clock);
        sockets = KernelSockets.Bind(connection, topic => Welcome(topic, headers, writer), log);
        outbox = new Outbox(sockets, headers, writer);
        session = new Session(options.Session);
        remarks = new DataRemarks(session, options.Remark);
        shell = new RequestLoop(Channel.Shell, outbox, log);
        control = new RequestLoop(Channel.Control, outbox, log);
    }

    /// <summary>Where the kernel listens, with the ports that the system chose where 0 was asked for.</summary>
    public ConnectionPorts Ports => sockets.Ports;

    /// <summary>Answers until a client shuts the kernel down, or <see cref="End"/>.</summary>
    public void Run()
    {
        outbox.Publish(request: null, "status", JsonFields.Empty.With("execution_state", "starting"));
        var history = new ExecutionHistory();
        IRequestHandler[] both = [new KernelInfoHandler(), new ShutdownHandler(End)];
        Start("shell requests", () => Receive(Channel.Shell, shell.Receive));
        Start("control requests", () => Receive(Channel.Control, control.Receive));
        Start("stdin replies", () => Receive(Channel.Stdin, outbox.Input.Receive));
        var answering = Start("shell", () => shell.Run(new HandlerTable(
            [
                .. both,
                new ExecuteHandler(session, history, remarks, shell.AbortQueued),
                new CompleteHandler(session),
                new InspectHandler(session),
                new IsCompleteHandler(session),
                new HistoryHandler(history),
                new CommInfoHandler(session),
                new CommHandler(session, CommSignal.Open),
                new CommHandler(session, CommSignal.Message),
                new CommHandler(session, CommSignal.Close),
                new InterruptHandler(shell.Interrupt),
            ])));
        var controlling = Start("control", () => control.Run(new HandlerTable([.. both, new InterruptHandler(shell.Interrupt), new DebugHandler()])));
        AppDomain.CurrentDomain.ProcessExit += TellOfExit;
        ending.Wait();
        AppDomain.CurrentDomain.ProcessExit -= TellOfExit;
        shell.End();
        control.End();
        if (!answering.Join(Patience) || !controlling.Join(Patience))
        {
            log.Tell("a cell would not end; the kernel ends without it.");
        }
    }

    /// <summary>Ends the running cell, if there is one.</summary>
    public void Interrupt() => shell.Interrupt();

    /// <summary>Lets <see cref="Run"/> return.</summary>
    public void End() => ending.Set();

    /// <summary>Sends what is queued, and closes all.</summary>
    public void Dispose()
    {
        sockets.Dispose();
        session.Dispose();
        ending.Dispose();
    }

    /// <summary>A cell has ended the process: who waits for it hears so first.</summary>
    private void TellOfExit(object? sender, EventArgs arguments)
    {
        session.Flush();
        var message = string.Create(
            CultureInfo.InvariantCulture,
            $"The cell ended the kernel's process (exit code {Environment.ExitCode}). All variables are gone. Restart the kernel, and let the cell return or throw instead.");
        if (shell.Abandon(new ErrorOutput("KernelExit", message, ["KernelExit: " + message])))
        {
            sockets.Dispose();
        }
    }

    private static Thread Start(string name, Action work)
    {
        var thread = new Thread(() => work()) { IsBackground = true, Name = "kernel " + name };
        thread.UnsafeStart();
        return thread;
    }

    /// <summary>Unlike any other run's, without asking chance: the key is new for every run, and the clock goes on.</summary>
    private static string SessionId(ConnectionFile connection, TimeProvider clock)
    {
        var seed = string.Create(CultureInfo.InvariantCulture, $"{Environment.ProcessId} {clock.GetUtcNow().UtcTicks}");
        return Convert.ToHexStringLower(SHA256.HashData([.. connection.Key.Span, .. Encoding.UTF8.GetBytes(seed)]).AsSpan(0, 16));
    }

    /// <summary>Tells a new subscriber that it will miss nothing from here on (Jupyter enhancement proposal 65).</summary>
    private static ZmtpMessage Welcome(ReadOnlyMemory<byte> topic, HeaderSource headers, MessageWriter writer)
    {
        var content = JsonFields.Empty.With("subscription", Encoding.UTF8.GetString(topic.Span));
        return writer.Write(JupyterMessage.Create(headers.Next("iopub_welcome"), content) with { Identities = [topic] });
    }

    private void Receive(Channel channel, Action<JupyterMessage> receive)
    {
        while (sockets.Of(channel).Receive() is { } frames)
        {
            if (reader.TryRead(frames, out var message, out var fault))
            {
                receive(message);
            }
            else
            {
                log.Tell($"{channel.ToString().ToLowerInvariant()}: {fault.Reason}");
            }
        }
    }
}
