using System.Runtime.InteropServices;
using NavNotebooks.Cli.Reporting;
using NavNotebooks.Engine.Interrupting;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Kernel.Messages;
using NavNotebooks.Kernel.Serving;
using NavNotebooks.Kernel.Zmtp;

namespace NavNotebooks.Cli.Serving;

/// <summary>A kernel's life, from its connection file to its exit code.</summary>
/// <remarks>Clients wait for it: <see cref="Program"/> comes here without reading the command line by the rules for people, and nothing here knows of surveys.</remarks>
internal static class KernelStart
{
    /// <summary>What a client writes after the program's name, before the connection file.</summary>
    public static bool IsAskedFor(IReadOnlyList<string> arguments) =>
        arguments is ["kernel", "start", var path] && !path.StartsWith('-') && path is not "/?" and not "/h";

    /// <summary>Serves until a client shuts the kernel down, the client's process is gone, or the system ends it.</summary>
    /// <param name="connectionFile">Written by the client.</param>
    /// <param name="messages">Where it says what is wrong. Never the console's output, which belongs to cells.</param>
    /// <returns>0 after a shutdown, 1 when it cannot listen where it was told to, 2 when the file cannot be used.</returns>
    public static int Run(string connectionFile, TextWriter messages)
    {
        try
        {
            var connection = ConnectionFile.Read(connectionFile);
            SessionWarmUp.Begin();
            Serve(connection, messages);
            return ExitCode.Ok;
        }
        catch (ConnectionFileException exception)
        {
            messages.WriteLine("nav: " + exception.Message);
            return ExitCode.CalledWrongly;
        }
        catch (ZmtpBindException exception)
        {
            messages.WriteLine("nav: " + exception.Message);
            return ExitCode.NotOk;
        }
    }

    private static void Serve(ConnectionFile connection, TextWriter messages)
    {
        UnhandledExceptions.Survive();
        using var server = new KernelServer(connection, new KernelOptions
        {
            Log = messages,
            Remark = opened => OwnFiles.WhyNotSaved(opened, Environment.CurrentDirectory),
        });
        using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, context =>
        {
            context.Cancel = true;
            server.Interrupt();
        });
        using var end = PosixSignalRegistration.Create(PosixSignal.SIGTERM, context =>
        {
            context.Cancel = true;
            server.End();
        });
        using var watch = ClientWatch.Start(Environment.GetEnvironmentVariable(ClientWatch.Variable), server.End);
        server.Run();
    }
}
