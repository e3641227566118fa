namespace NavNotebooks.Engine.Capturing;

/// <summary>Puts <see cref="RoutedWriter"/> in place of the console's writers.</summary>
internal static class ConsoleRouting
{
    private static readonly Lock Gate = new();
    private static TextWriter? InstalledOut;
    private static TextWriter? InstalledError;

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
        }
    }
}
