namespace NavNotebooks.Survey.Files;

/// <summary>Writes files whole or not at all: a file that is there is replaced at once when the new one is complete.</summary>
internal static class WholeFile
{
    /// <summary>What stands behind the name of a file that is not complete.</summary>
    public const string Unfinished = ".unfinished";

    /// <summary>Writes bytes.</summary>
    public static void Write(string path, byte[] bytes) => Write(path, unfinished => File.WriteAllBytes(unfinished, bytes));

    /// <summary>Writes what is written to the path that is given to <paramref name="write"/>.</summary>
    public static void Write(string path, Action<string> write)
    {
        var unfinished = path + Unfinished;
        try
        {
            write(unfinished);
            File.Move(unfinished, path, overwrite: true);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }
}
