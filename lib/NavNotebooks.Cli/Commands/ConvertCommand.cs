using System.CommandLine;
using System.CommandLine.Parsing;
using NavNotebooks.Documents.Dib;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Commands;

/// <summary><c>nav convert</c>: a notebook between .ipynb and .dib. What a .dib file cannot say is named.</summary>
internal sealed class ConvertCommand
{
    private const string Ipynb = ".ipynb";

    private readonly Argument<string> source = new("IN") { Description = "The notebook, .ipynb or .dib." };

    private readonly Argument<string> destination = new("OUT")
    {
        Description = "The file to write, of the other format. One that is there is replaced.",
    };

    private ConvertCommand()
    {
    }

    /// <summary>The command.</summary>
    public static Command Create() => new ConvertCommand().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("convert", "Write a notebook in the other format: .ipynb with its outputs, or .dib, which is plain text.") { source, destination };
        source.Validators.Add(NotebookPaths.Validate);
        source.Validators.Add(CheckFormat);
        destination.Validators.Add(CheckFormat);
        command.Validators.Add(result =>
        {
            if (result.GetValue(source) is { } from && result.GetValue(destination) is { } to && DibFile.Is(from) == DibFile.Is(to))
            {
                result.AddError($"\"{from}\" and \"{to}\" are of the same format, so there is nothing to convert. Give one .ipynb and one .dib.");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private static void CheckFormat(ArgumentResult argument)
    {
        foreach (var path in argument.Tokens.Select(token => token.Value))
        {
            if (!DibFile.Is(path) && !path.EndsWith(Ipynb, StringComparison.OrdinalIgnoreCase))
            {
                argument.AddError($"\"{path}\" is neither .ipynb nor .dib. Give one of each.");
            }
        }
    }

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetValue(destination)!;
        var notebook = NotebookFile.Read(parsed.GetValue(source)!);
        NotebookFile.Write(notebook, path);
        var lost = DibFile.Is(path) ? DibFile.LeftOut(notebook) : [];
        parsed.InvocationConfiguration.Output.WriteLine($"Wrote {path}.");
        if (!lost.IsEmpty)
        {
            parsed.InvocationConfiguration.Error.WriteLine("A .dib file cannot say, and so leaves out:" + string.Concat(lost.Select(phrase => "\n        " + phrase)));
        }

        return ExitCode.Ok;
    }
}
