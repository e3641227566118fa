using System.Reflection;
using System.Runtime.Loader;

namespace NavNotebooks.Launcher;

/// <summary>Runs the program's newest copy in this process.</summary>
internal static class Launch
{
    private const int CalledWrongly = 2;

    /// <summary>Takes the newest copy, and hands the arguments to it.</summary>
    /// <param name="folder">Where the copies are.</param>
    /// <param name="arguments">As the client gave them.</param>
    /// <param name="messages">Where a failure is told: a client shows it to its user.</param>
    /// <returns>What the program returns.</returns>
    public static int Run(string folder, string[] arguments, TextWriter messages)
    {
        try
        {
            using var copy = new ProgramCopies(folder).TakeNewest();
            return Enter(copy.Folder)(arguments);
        }
        catch (IOException exception)
        {
            messages.WriteLine("nav-kernel: " + exception.Message);
            return CalledWrongly;
        }
    }

    /// <summary>From here on the copy's folder is the program's, for those who ask what lies beside it and for the loading of assemblies.</summary>
    private static Func<string[], int> Enter(string program)
    {
        AppContext.SetData("APP_CONTEXT_BASE_DIRECTORY", program + Path.DirectorySeparatorChar);
        AssemblyLoadContext.Default.Resolving += (context, name) =>
        {
            var path = Path.Combine(program, name.Name + ".dll");
            return File.Exists(path) ? context.LoadFromAssemblyPath(path) : null;
        };
        var entry = AssemblyLoadContext.Default.LoadFromAssemblyPath(Path.Combine(program, ProgramCopies.MainFile)).EntryPoint!;
        return entry.CreateDelegate<Func<string[], int>>();
    }
}
