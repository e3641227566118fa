using System.CommandLine.Parsing;

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

    private static string Nearby(string path)
    {
        var directory = Path.GetDirectoryName(path) is { Length: > 0 } given ? given : ".";
        if (!Directory.Exists(directory))
        {
            return $" There is no directory \"{directory}\" either.";
        }

        var names = Directory.EnumerateFiles(directory, "*.ipynb").Select(Path.GetFileName).Order(StringComparer.Ordinal).Take(20).ToList();
        return names.Count == 0 ? $" The directory \"{directory}\" has none." : $" The directory has {string.Join(", ", names)}.";
    }
}
