using System.Diagnostics;
using System.Text;
using NavNotebooks.Kernel.Zmtp;

namespace NavNotebooks.Kernel.Tests.Zmtp;

/// <summary>The sockets against libzmq itself, by its Python binding.</summary>
public sealed class LibzmqTests
{
    private static readonly string[] Pythons = ["python3", "/usr/bin/python3", "python"];

    private ZmtpEndpoint endpoint = ZmtpEndpoint.AnyLoopbackPort;
    private PublisherSocket? publisher;

    [Fact]
    public void A_client_on_libzmq_is_served()
    {
        if (Pythons.FirstOrDefault(each => Run(each, "-c", "import zmq").Code == 0) is not { } python)
        {
            Assert.Skip("No python3 here has pyzmq (Debian: python3-zmq): the sockets were not tried against libzmq.");
            return;
        }

        using var heartbeat = ReplySocket.Bind(ZmtpEndpoint.AnyLoopbackPort);
        using var published = PublisherSocket.Bind(ZmtpEndpoint.AnyLoopbackPort, topic => ZmtpMessage.Of(topic, "welcome"u8.ToArray()));
        using var first = RouterSocket.Bind(endpoint);
        publisher = published;
        endpoint = first.Endpoint;
        Start(() => Serve(first));
        using var local = OperatingSystem.IsWindows() ? null : RouterSocket.Bind(new ZmtpEndpoint(Path.Combine(Path.GetTempPath(), $"nav-{Environment.ProcessId}"), 1, "ipc"));
        if (local is not null)
        {
            Start(() => Serve(local));
        }

        var (code, output) = Run(
            python, Path.Combine(AppContext.BaseDirectory, "Zmtp", "libzmq.py"), endpoint.ToString(), published.Endpoint.ToString(), heartbeat.Endpoint.ToString(), local?.Endpoint.ToString() ?? "");
        Assert.True(code == 0 && output.EndsWith("done\n", StringComparison.Ordinal), output);
        TestContext.Current.SendDiagnosticMessage(output);
    }

    private static void Start(ThreadStart serve) => new Thread(serve) { IsBackground = true }.Start();

    private static (int Code, string Output) Run(string program, params string[] arguments)
    {
        try
        {
            using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true })!;
            var error = process.StandardError.ReadToEndAsync();
            var output = process.StandardOutput.ReadToEndAsync();
            if (!process.WaitForExit(TimeSpan.FromMinutes(2)))
            {
                process.Kill();
            }

            return (process.ExitCode, error.Result + output.Result.ReplaceLineEndings("\n"));
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return (-1, "");
        }
    }

    // Does what the script asks by the first frame behind the routing id.
    private void Serve(RouterSocket router)
    {
        while (router.Receive() is { } message)
        {
            var asked = message.Frames[1].Length == 0 ? 2 : 1;
            switch (Encoding.ASCII.GetString(message.Frames[asked].Span))
            {
                case "echo":
                    router.Send(message);
                    break;
                case "publish":
                    publisher!.Publish(new ZmtpMessage(message.Frames[2..]));
                    break;
                case "restart":
                    router.Dispose();
                    using (var next = RouterSocket.Bind(endpoint))
                    {
                        Serve(next);
                    }

                    return;
            }
        }
    }
}
