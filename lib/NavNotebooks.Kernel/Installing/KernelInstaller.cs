using NavNotebooks.Documents.Files;
using NavNotebooks.Launcher;

namespace NavNotebooks.Kernel.Installing;

/// <summary>Puts the kernel where Jupyter and VS Code find it, and takes it away again.</summary>
public static class KernelInstaller
{
    private const string ProgramFolder = "program";
    private const string LauncherFile = "nav-kernel.dll";
    private static readonly string[] Logos = ["logo-32x32.png", "logo-64x64.png", "logo-svg.svg"];

    /// <summary>Installs the kernel. One of ours under the same name is renewed, and kernels that run from it go on.</summary>
    /// <exception cref="IOException">Another program's kernel has the name, or the folder cannot be written.</exception>
    public static InstalledKernel Install(InstallRequest request, KernelPlace place)
    {
        var name = request.Name?.ToLowerInvariant()
            ?? (request.Replace || place.ForeignKernel(KernelName.OfNotebooks) is null ? KernelName.OfNotebooks : KernelName.Own);
        var folder = place.FolderOf(name);
        if (KernelSpec.IsIn(folder) && !KernelSpec.IsOursIn(folder) && !request.Replace)
        {
            throw new IOException($"Another program has a kernel named {name} in '{folder}'. Give another --name, or put ours in its place with --replace.");
        }

        try
        {
            Write(request, name, folder);
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException)
        {
            throw new IOException($"The kernel cannot be written to '{folder}': {exception.Message} Mend the folder's permissions, or choose another with --prefix DIR.", exception);
        }

        return new(name, folder);
    }

    /// <summary>Removes kernels of ours, and no others.</summary>
    /// <param name="place">From where.</param>
    /// <param name="name">Which; <see langword="null"/> for all of ours that are there.</param>
    /// <returns>Those that were there.</returns>
    /// <exception cref="IOException">It is another program's, is not there, or is running.</exception>
    public static IReadOnlyList<InstalledKernel> Uninstall(KernelPlace place, string? name)
    {
        var found = name is null ? OursIn(place) : [TheOne(place, name.ToLowerInvariant())];
        if (found.FirstOrDefault(kernel => CopiesIn(kernel.Folder).AreInUse) is { } running)
        {
            throw new IOException($"A kernel is running from '{running.Folder}'. Shut it down in the notebook, and try again.");
        }

        foreach (var kernel in found)
        {
            // Without this file it is no kernel any more, should the rest fail half way.
            File.Delete(Path.Combine(kernel.Folder, KernelSpec.FileName));
            Directory.Delete(kernel.Folder, recursive: true);
        }

        return found;
    }

    private static void Write(InstallRequest request, string name, string folder)
    {
        if (KernelSpec.IsIn(folder) && !KernelSpec.IsOursIn(folder))
        {
            Directory.Delete(folder, recursive: true);
        }

        var program = Path.Combine(folder, ProgramFolder);
        Directory.CreateDirectory(program);
        CopiesIn(folder).Follow(request.Program);
        CopyLauncher(request.Program, program);
        foreach (var logo in Logos)
        {
            AtomicFile.WriteBytes(Path.Combine(folder, logo), Resource(logo));
        }

        CopyFigures(request.Program, folder);

        // The last: a folder without it is no kernel to any client.
        var spec = new KernelSpec(KernelName.InWords(name), [request.Dotnet, Path.Combine(program, LauncherFile), "kernel", "start", "{connection_file}"]);
        AtomicFile.WriteText(Path.Combine(folder, KernelSpec.FileName), spec.ToJson());
    }

    /// <summary>What classic Notebook draws figures with; where the build had no npm, it shows their tables instead.</summary>
    private static void CopyFigures(string from, string folder)
    {
        const string Plotly = "plotly.min.js";
        if (File.Exists(Path.Combine(from, Plotly)))
        {
            AtomicFile.WriteBytes(Path.Combine(folder, Plotly), File.ReadAllBytes(Path.Combine(from, Plotly)));
            AtomicFile.WriteBytes(Path.Combine(folder, "kernel.js"), Resource("kernel.js"));
        }
    }

    /// <summary>The launcher runs under the program's own settings. While a kernel runs Windows does not let go of the launcher, which then stays as it is.</summary>
    private static void CopyLauncher(string from, string program)
    {
        var target = Path.Combine(program, LauncherFile);
        AtomicFile.WriteBytes(Path.ChangeExtension(target, ".runtimeconfig.json"), File.ReadAllBytes(Path.Combine(from, "nav.runtimeconfig.json")));
        var bytes = File.ReadAllBytes(Path.Combine(from, LauncherFile));
        if (!File.Exists(target) || !bytes.AsSpan().SequenceEqual(File.ReadAllBytes(target)))
        {
            AtomicFile.WriteBytes(target, bytes);
        }
    }

    private static ProgramCopies CopiesIn(string folder) => new(Path.Combine(folder, ProgramFolder));

    private static List<InstalledKernel> OursIn(KernelPlace place) => !Directory.Exists(place.Kernels) ? [] :
    [
        .. Directory.EnumerateDirectories(place.Kernels)
            .Where(KernelSpec.IsOursIn)
            .Order(StringComparer.Ordinal)
            .Select(folder => new InstalledKernel(Path.GetFileName(folder), folder)),
    ];

    private static InstalledKernel TheOne(KernelPlace place, string name)
    {
        var folder = place.FolderOf(name);
        return KernelSpec.IsOursIn(folder) ? new(name, folder)
            : throw new IOException(KernelSpec.IsIn(folder)
                ? $"The kernel {name} in '{folder}' is another program's, and is left as it is. Remove it with that program, or with jupyter kernelspec remove {name}."
                : $"There is no kernel named {name} in '{place.Kernels}'. Leave --name out to remove all of ours there.");
    }

    private static byte[] Resource(string name)
    {
        using var stream = typeof(KernelInstaller).Assembly.GetManifestResourceStream(name)!;
        var bytes = new byte[stream.Length];
        stream.ReadExactly(bytes);
        return bytes;
    }
}
