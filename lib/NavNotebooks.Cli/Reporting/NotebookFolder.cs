using NavNotebooks.Survey.Files;

namespace NavNotebooks.Cli.Reporting;

/// <summary>The folder with the notebooks.</summary>
/// <param name="Path">Absolute path.</param>
public sealed record NotebookFolder(string Path)
{
    /// <summary>The folder's name in the repository.</summary>
    public const string Name = "notebooks";

    /// <summary>The notebooks in reading order, which is that of their names; those in folders below are not among them.</summary>
    public IReadOnlyList<string> Files =>
        [.. Directory.EnumerateFiles(Path, "*.ipynb").Where(file => System.IO.Path.GetFileName(file)[0] != '.').Order(StringComparer.Ordinal)];

    /// <summary>The folder asked for, or else the repository's: upwards from the working directory, then from the program.</summary>
    /// <param name="asked">What <c>--notebooks</c> names; <see langword="null"/> to search.</param>
    /// <exception cref="DirectoryNotFoundException">There is none.</exception>
    /// <exception cref="FileNotFoundException">It holds no notebook.</exception>
    public static NotebookFolder Find(string? asked)
    {
        var path = asked is not null ? Asked(asked) : Above(Environment.CurrentDirectory) ?? Above(AppContext.BaseDirectory);
        var folder = path is null
            ? throw new DirectoryNotFoundException(
                $"No folder '{Name}' beside {RepositoryRoot.Solution} was found above the working directory or the program. Name one with --notebooks DIR.")
            : new NotebookFolder(path);
        return folder.Files.Count > 0
            ? folder
            : throw new FileNotFoundException($"The folder '{path}' holds no notebook. Name the folder with the .ipynb files with --notebooks DIR.");
    }

    private static string Asked(string folder) => Directory.Exists(folder)
        ? System.IO.Path.GetFullPath(folder)
        : throw new DirectoryNotFoundException($"The folder '{folder}' does not exist. Name the folder with the .ipynb files with --notebooks DIR.");

    private static string? Above(string start) =>
        RepositoryRoot.Above(start) is { } root && System.IO.Path.Combine(root, Name) is var folder && Directory.Exists(folder) ? folder : null;
}
