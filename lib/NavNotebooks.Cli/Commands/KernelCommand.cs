using System.CommandLine;

namespace NavNotebooks.Cli.Commands;

/// <summary><c>nav kernel</c>: the C# kernel of VS Code and Jupyter.</summary>
internal static class KernelCommand
{
    public static Command Create() => new("kernel", "The C# kernel for VS Code and Jupyter: install it, take it away, and what clients start it with.")
    {
        KernelInstallCommand.Create(),
        KernelStartCommand.Create(),
    };
}
