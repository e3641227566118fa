using System.CommandLine;
using NavNotebooks.Cli.Creating;
using NavNotebooks.Cli.Reporting;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Survey.Files;

namespace NavNotebooks.Cli.Commands;

/// <summary><c>nav new</c>: a notebook to start from, which runs as it is.</summary>
internal static class NewCommand
{
    /// <summary>The command.</summary>
    public static Command Create()
    {
        var name = new Argument<string>("NAME") { Description = "The notebook's name, such as 70-trust; the repository reads notebooks in the order of their names." };
        var title = new Option<string?>("--title") { Description = "Its title. Default: its name in words.", HelpName = "TEXT" };
        name.Validators.Add(argument =>
        {
            if (NotebookName.Fault(argument.Tokens[0].Value) is { } fault)
            {
                argument.AddError(fault);
            }
        });
        var command = new Command("new", "Make a notebook that runs: in the repository's notebooks folder, or in the working directory outside the repository.") { name, title };
        command.SetAction(parsed =>
        {
            var stem = NotebookName.Stem(parsed.GetValue(name)!);
            var path = PathOf(stem);
            if (File.Exists(path))
            {
                throw new IOException($"'{path}' is there already, and is left as it is. Choose another name, or open that one.");
            }

            NotebookFile.Write(NotebookTemplate.With(parsed.GetValue(title) ?? NotebookName.InWords(stem)), path);
            parsed.InvocationConfiguration.Output.WriteLine($"Made {path}. Open it in VS Code or Jupyter, or run it: nav run --in-place {path}");
            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Relative to the working directory, so that it can be copied into the next command.</summary>
    private static string PathOf(string stem)
    {
        var folder = RepositoryRoot.Above(Environment.CurrentDirectory) is { } root
            ? Path.GetRelativePath(RepositoryRoot.RealPath(Environment.CurrentDirectory), Path.Combine(root, NotebookFolder.Name))
            : "";
        return Path.Combine(folder, stem + NotebookName.Ending);
    }
}
