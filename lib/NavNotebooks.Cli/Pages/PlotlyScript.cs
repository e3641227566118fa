using NavNotebooks.Documents.Files;

namespace NavNotebooks.Cli.Pages;

/// <summary>plotly.js as the build fetched it, for the pages that draw figures.</summary>
internal static class PlotlyScript
{
    /// <summary>The file's name beside a page.</summary>
    public const string FileName = "plotly.min.js";

    /// <summary>Plotly's own address, for pages of a build that had no npm. The version is the one pinned for the build.</summary>
    public const string PublicAddress = "https://cdn.plot.ly/plotly-4.1.2.min.js";

    /// <summary>Puts the script into a directory, unless the same is there already.</summary>
    /// <returns>The address that a page in that directory links to: the file's name, or <see cref="PublicAddress"/>.</returns>
    /// <exception cref="IOException">The file cannot be written.</exception>
    public static string PutInto(string directory)
    {
        var built = new FileInfo(Path.Combine(AppContext.BaseDirectory, FileName));
        if (!built.Exists)
        {
            return PublicAddress;
        }

        var target = new FileInfo(Path.Combine(directory, FileName));
        if (!target.Exists || target.Length != built.Length)
        {
            AtomicFile.WriteBytes(target.FullName, File.ReadAllBytes(built.FullName));
        }

        return FileName;
    }
}
