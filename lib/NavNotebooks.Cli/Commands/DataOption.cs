using System.CommandLine;

namespace NavNotebooks.Cli.Commands;

/// <summary>The option <c>--data</c>, the same for every command that computes.</summary>
internal static class DataOption
{
    /// <summary>The environment variable that names the same folder.</summary>
    public const string Variable = "NAV_DATA";

    public static Option<string?> Create() => new("--data")
    {
        Description = $"A folder with your own files, named by survey wave (owners-2019.sav, .csv …) or in its nav-data.json. Default: {Variable}, or the embedded data.",
        HelpName = "DIR",
    };

    /// <summary>The folder asked for, by option or by variable; <see langword="null"/> where neither is given.</summary>
    /// <exception cref="DirectoryNotFoundException">It does not exist.</exception>
    public static string? Folder(ParseResult parse, Option<string?> option)
    {
        var folder = parse.GetValue(option) ?? Environment.GetEnvironmentVariable(Variable);
        if (string.IsNullOrEmpty(folder))
        {
            return null;
        }

        return Directory.Exists(folder)
            ? Path.GetFullPath(folder)
            : throw new DirectoryNotFoundException(
                $"The data folder '{folder}' does not exist. Give the folder that holds your files with --data or {Variable}, or leave both out.");
    }
}
