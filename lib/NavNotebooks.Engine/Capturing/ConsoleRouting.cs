namespace NavNotebooks.Engine.Capturing;

/// <summary>Puts <see cref="RoutedWriter"/> and <see cref="RoutedReader"/> in place of the console's own.</summary>
/// <remarks>What a library writes to the process's own streams (<see cref="Console.OpenStandardOutput()"/>, native code) passes this by.</remarks>
internal static class ConsoleRouting
{
    private static readonly Lock Gate = new();
    private static TextWriter? InstalledOut;
    private static TextWriter? InstalledError;
    private static TextReader? InstalledIn;

    /// <summary>Does nothing when the routing is in place; puts it back where someone has replaced the writers since.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (!ReferenceEquals(Console.Out, InstalledOut))
            {
                Console.SetOut(new RoutedWriter("stdout", Console.Out));
                InstalledOut = Console.Out;
            }

            if (!ReferenceEquals(Console.Error, InstalledError))
            {
                Console.SetError(new RoutedWriter("stderr", Console.Error));
                InstalledError = Console.Error;
            }

            // The console's own reader is not asked for: to make it would take over the terminal.
            if (InstalledIn is null || !ReferenceEquals(Console.In, InstalledIn))
            {
                var process = InstalledIn is null ? new Lazy<TextReader>(OpenInput) : new Lazy<TextReader>(Console.In);
                Console.SetIn(new RoutedReader(process));
                InstalledIn = Console.In;
            }
        }
    }

    private static TextReader OpenInput() => new StreamReader(Console.OpenStandardInput());
}
