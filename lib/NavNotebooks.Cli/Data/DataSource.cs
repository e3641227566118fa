using System.CommandLine;
using System.CommandLine.Parsing;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Cli.Data;

/// <summary>The file that a command on data reads, and what it may be told about it; the same for every such command.</summary>
internal sealed class DataSource
{
    private readonly Argument<string> path = new("FILE") { Description = "A file of answers: .sav, .zsav, .dta, .xlsx or .csv. What it is, its content decides." };

    private readonly Option<string?> encoding = new("--encoding") { Description = "The encoding of its texts, where the file tells none or a wrong one, such as windows-1252.", HelpName = "NAME" };

    private readonly Option<string?> sheet = new("--sheet") { Description = "The sheet of a workbook. Default: the first with data.", HelpName = "NAME" };

    /// <summary>The argument, for commands that can do without a file.</summary>
    public Argument<string> Path => path;

    /// <summary>The file as named.</summary>
    public string PathIn(ParseResult parsed) => parsed.GetValue(path)!;

    /// <summary>Adds the argument and the options to a command.</summary>
    /// <param name="command">The command.</param>
    /// <param name="isOptional">Whether the command can do without a file.</param>
    public void AddTo(Command command, bool isOptional = false)
    {
        path.Arity = isOptional ? ArgumentArity.ZeroOrOne : ArgumentArity.ExactlyOne;
        path.Validators.Add(RequireFile);
        command.Add(path);
        command.Add(encoding);
        command.Add(sheet);
    }

    /// <summary>What the reader is told.</summary>
    public LabelledReadOptions Options(ParseResult parsed) => new() { Encoding = parsed.GetValue(encoding), Sheet = parsed.GetValue(sheet) };

    private static void RequireFile(ArgumentResult argument)
    {
        foreach (var file in argument.Tokens.Select(token => token.Value).Where(file => !File.Exists(file)))
        {
            argument.AddError($"There is no file '{file}'. Give a file of answers.");
        }
    }
}
