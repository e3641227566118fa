using NavNotebooks.Documents.Files;

namespace NavNotebooks.Cli.Site;

/// <summary>Where pages have plotly.js from.</summary>
public sealed record PlotlyScript
{
    /// <summary>The version that the build fetches; that of the public address too.</summary>
    public const string Version = "4.1.2";

    /// <summary>The file's name, beside the program and beside the pages.</summary>
    public const string FileName = "plotly.min.js";

    /// <summary>Plotly's own address, for pages of a build that had no npm.</summary>
    public const string PublicAddress = "https://cdn.plot.ly/plotly-" + Version + ".min.js";

    private PlotlyScript(string? path) => Path = path;

    /// <summary>The script beside the program, if the build fetched it.</summary>
    public static PlotlyScript BesideProgram => In(AppContext.BaseDirectory);

    /// <summary>The file; <see langword="null"/> where there is none.</summary>
    public string? Path { get; }

    /// <summary>What a page of the site links to: a file beside it, or the public address.</summary>
    public string Href => Path is null ? PublicAddress : FileName;

    /// <summary>The script in a folder, if it is there.</summary>
    public static PlotlyScript In(string folder)
    {
        var path = System.IO.Path.Combine(folder, FileName);
        return new(File.Exists(path) ? path : null);
    }

    /// <summary>Puts the file beside the pages, unless the same is there already; nothing where there is none.</summary>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public void CopyTo(string folder)
    {
        if (Path is null)
        {
            return;
        }

        var target = new FileInfo(System.IO.Path.Combine(folder, FileName));
        if (!target.Exists || target.Length != new FileInfo(Path).Length)
        {
            AtomicFile.WriteBytes(target.FullName, File.ReadAllBytes(Path));
        }
    }
}
