using System.CommandLine;
using NavNotebooks.Survey.Cases.Qda;

namespace NavNotebooks.Cli.Cases;

/// <summary><c>nav cases read</c>: what is in an exchange file of a program for qualitative analysis, and what is wrong with it. Exits 1 where it is refused.</summary>
internal sealed class CasesRead
{
    private readonly Argument<string> file = new("FILE") { Description = "A project (.qdpx, .qde) or a codebook (.qdc) as NVivo, ATLAS.ti, MAXQDA or QualCoder export it." };

    private readonly Option<bool> isCompared = new("--agreement") { Description = "How far the two coders of a project agree, code by code; names them." };

    private readonly Option<string?> sources = new("--sources") { Description = "Unpack the files of sources into this folder; nothing that is there is replaced.", HelpName = "DIR" };

    private CasesRead()
    {
    }

    public static Command Create() => new CasesRead().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("read", "What is in a project or codebook of a program for qualitative analysis. Exits 1 where it is refused.") { file, isCompared, sources };
        command.Validators.Add(given =>
        {
            if (given.GetResult(file) is { Tokens: [{ Value: var path }] } && IsCodebook(path) && (given.GetValue(isCompared) || given.GetValue(sources) is not null))
            {
                given.AddError("A codebook has no codings and no sources. Give a project (.qdpx), or leave out --agreement and --sources.");
            }
        });
        command.SetAction(parsed =>
        {
            var (output, messages) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            try
            {
                Tell(parsed, output);
                return ExitCode.Ok;
            }
            catch (QdaFileException refused)
            {
                messages.WriteLine(refused.Message);
                return ExitCode.NotOk;
            }
            catch (ArgumentException uncomparable)
            {
                messages.WriteLine("nav: " + uncomparable.Message);
                return ExitCode.CalledWrongly;
            }
        });
        return command;
    }

    private static bool IsCodebook(string path) => path.EndsWith(".qdc", StringComparison.OrdinalIgnoreCase);

    private void Tell(ParseResult parsed, TextWriter output)
    {
        var path = parsed.GetValue(file)!;
        if (IsCodebook(path))
        {
            output.WriteLine(QdaCodebookFile.Read(path));
            return;
        }

        var project = QdaProjectFile.Read(path);
        output.WriteLine(project);
        if (parsed.GetValue(isCompared))
        {
            output.WriteLine();
            output.WriteLine(project.Agreement());
        }

        if (parsed.GetValue(sources) is { } folder)
        {
            output.WriteLine(FormattableString.Invariant($"Unpacked {QdaProjectFile.ExtractSources(path, folder).Length} files into {folder}"));
        }
    }
}
