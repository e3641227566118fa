using System.CommandLine;
using NavNotebooks.Cli.Serving;

namespace NavNotebooks.Cli.Commands;

/// <summary><c>nav kernel start</c>: what clients call.</summary>
internal static class KernelStartCommand
{
    public static Command Create()
    {
        var file = new Argument<string>("CONNECTION_FILE") { Description = "The file in which a client tells where to listen; it puts the path in the place of {connection_file}." };
        var command = new Command("start", "Serve one notebook. Clients call this; people need not.") { file };
        command.SetAction(parsed => KernelStart.Run(parsed.GetValue(file)!, parsed.InvocationConfiguration.Error));
        return command;
    }
}
