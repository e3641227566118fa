namespace NavNotebooks.Engine.Capturing;

/// <summary>Puts <see cref="RoutedWriter"/> in place of the console's writers.</summary>
internal static class ConsoleRouting
{
    private static readonly Lock Gate = new();
    private static TextWriter? installedOut;
    private static TextWriter? installedError;

    /// <summary>Does nothing when the routing is in place; puts it back where someone has replaced the writers since.</summary>
    public static void Install()
    {
        lock (Gate)
        {
            if (!ReferenceEquals(Console.Out, installedOut))
            {
                Console.SetOut(new RoutedWriter("stdout", Console.Out));
                installedOut = Console.Out;
            }

            if (!ReferenceEquals(Console.Error, installedError))
            {
                Console.SetError(new RoutedWriter("stderr", Console.Error));
                installedError = Console.Error;
            }
        }
    }
}
