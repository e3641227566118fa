using NavNotebooks.Cli;
using NavNotebooks.Cli.Serving;

if (KernelStart.IsAskedFor(args))
{
    // Ends the process itself: a thread that a cell has left running must not keep it.
    Environment.Exit(KernelStart.Run(args[^1], Console.Error));
}

return await CommandLine.RunAsync(args, Console.Out, Console.Error).ConfigureAwait(false);
