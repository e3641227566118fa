using System.CommandLine.Parsing;
using NavNotebooks.Documents.Dib;

namespace NavNotebooks.Cli.Commands;

/// <summary>Checks the notebooks that a command was given before any of them runs.</summary>
internal static class NotebookPaths
{
    /// <summary>Every path names a file, none twice.</summary>
    public static void Validate(ArgumentResult argument)
    {
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var path in argument.Tokens.Select(token => token.Value))
        {
            if (!File.Exists(path))
            {
                argument.AddError($"There is no notebook \"{path}\".{Nearby(path)}");
            }
            else if (!seen.Add(Path.GetFullPath(path)))
            {
                argument.AddError($"The notebook \"{path}\" is given twice. Give it once.");
            }
        }
    }

    /// <summary>No path names a .dib file, where outputs are to be stored or compared with.</summary>
    /// <param name="paths">The paths.</param>
    /// <param name="remedy">What to do instead, given the path.</param>
    /// <returns>An error for each that does.</returns>
    public static IEnumerable<string> WithoutOutputs(IEnumerable<string> paths, Func<string, string> remedy) =>
        paths.Where(DibFile.Is).Select(path => $"\"{path}\" is a .dib file, which holds no outputs. {remedy(path)}");

    private static string Nearby(string path)
    {
        var directory = Path.GetDirectoryName(path) is { Length: > 0 } given ? given : ".";
        if (!Directory.Exists(directory))
        {
            return $" There is no directory \"{directory}\" either.";
        }

        var names = Directory.EnumerateFiles(directory).Where(file => DibFile.Is(file) || file.EndsWith(".ipynb", StringComparison.OrdinalIgnoreCase))
            .Select(Path.GetFileName).Order(StringComparer.Ordinal).Take(20).ToList();
        return names.Count == 0 ? $" The directory \"{directory}\" has none." : $" The directory has {string.Join(", ", names)}.";
    }
}
