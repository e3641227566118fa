using System.CommandLine;
using System.CommandLine.Parsing;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Cli.Data;

/// <summary>The file of answers that a command writes, and where it may not be; the same for every such command.</summary>
internal sealed class DataDestination
{
    private readonly Argument<string> path = new("OUT")
    {
        Description = "The file to write: .sav, .zsav or .csv, outside the repository. One that is there is replaced when the new one is complete.",
    };

    /// <summary>Adds the argument to a command.</summary>
    public void AddTo(Command command)
    {
        path.Validators.Add(RequireFormat);
        command.Add(path);
    }

    /// <summary>The file as named.</summary>
    public string PathIn(ParseResult parsed) => parsed.GetValue(path)!;

    /// <summary>The file as named, while the command is parsed; <see langword="null"/> where it is not given.</summary>
    public string? PathIn(CommandResult parsing) => parsing.GetValue(path);

    /// <summary>Ends the parsing where the name is of no format that is written.</summary>
    public static void RequireFormat(SymbolResult parsed)
    {
        foreach (var name in parsed.Tokens.Select(token => token.Value).Where(name => !LabelledFile.CanWrite(name)))
        {
            parsed.AddError($"\"{name}\" is no format that is written. Give a name that ends in {string.Join(", ", LabelledFile.WritableExtensions)}.");
        }
    }

    /// <summary>Why the file may not be written; <see langword="null"/> where it may.</summary>
    /// <param name="parsed">The command.</param>
    /// <param name="source">The file that its rows come from.</param>
    /// <param name="isSynthetic">Whether its rows were made from printed figures, which may lie anywhere.</param>
    public string? WhyNot(ParseResult parsed, string source, bool isSynthetic)
    {
        var to = PathIn(parsed);
        if (!isSynthetic && RepositoryRoot.Above(to) is not null)
        {
            return $"{to} lies in the repository, and what rests on microdata stays out of it. Give a file elsewhere.";
        }

        return RepositoryRoot.RealPath(source) == RepositoryRoot.RealPath(to) ? $"{to} is the file itself. Give another name." : null;
    }
}
