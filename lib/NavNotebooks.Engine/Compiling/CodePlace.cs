using System.Globalization;

namespace NavNotebooks.Engine.Compiling;

/// <summary>Where code stands: in a cell, or in a file that one runs.</summary>
/// <param name="Path">What the compiler calls it, and with it a stack frame.</param>
/// <param name="Directory">What relative paths in it start from.</param>
internal sealed record CodePlace(string Path, string Directory)
{
    /// <summary>What the path of a cell begins with; the cell's number follows.</summary>
    public const string CellPrefix = "cell-";

    /// <summary>The number of what is compiled for a run that is not counted.</summary>
    public const int NoNumber = 0;

    private const string FilePrefix = "file-";

    /// <summary>A cell.</summary>
    /// <param name="number">Its number, for its lines in a stack trace; <see cref="NoNumber"/> for one that has none.</param>
    /// <param name="directory">The notebook's.</param>
    public static CodePlace OfCell(int number, string directory) => new(PathOfCell(number), directory);

    /// <summary>A file, or a cell of one.</summary>
    /// <param name="name">What errors call it.</param>
    /// <param name="directory">The file's.</param>
    public static CodePlace OfFile(string name, string directory) => new(FilePrefix + name, directory);

    /// <summary>Whose directory it is that relative paths start from.</summary>
    public string DirectoryInWords => FileOf(Path) is { } file ? $"the directory of {file}" : "the notebook's directory";

    /// <summary>A problem, knowing that it is here.</summary>
    public CellProblem Told(CellProblem problem) => problem with { File = FileOf(Path) };

    /// <summary>What the compiler calls a cell.</summary>
    public static string PathOfCell(int number) => CellPrefix + number.ToString(CultureInfo.InvariantCulture);

    /// <summary>The file that a path stands for; <see langword="null"/> for a cell.</summary>
    public static string? FileOf(string? path) => path is not null && path.StartsWith(FilePrefix, StringComparison.Ordinal) ? path[FilePrefix.Length..] : null;

    /// <summary>The number of the cell that a path stands for, as its reader sees it: blank for a run that is not counted; <see langword="null"/> for a file.</summary>
    public static string? CellOf(string? path) =>
        path is null || !path.StartsWith(CellPrefix, StringComparison.Ordinal) ? null : path == PathOfCell(NoNumber) ? " " : path[CellPrefix.Length..];
}
