using System.CommandLine;
using System.Globalization;
using NavNotebooks.Cli.Reporting;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Cli.Cases;

/// <summary><c>nav cases validate</c>: loads case material and holds it to its rules. Exits 1 where a rule is broken, with file, place and remedy.</summary>
internal static class CasesValidate
{
    private static readonly string[] OfRepository = ["data-dictionary", "cases"];

    public static Command Create()
    {
        var folder = new Argument<string?>("FOLDER")
        {
            Description = "A folder of one study, or of several, one folder each. Default: the repository's; outside it, what the command came with.",
            Arity = ArgumentArity.ZeroOrOne,
        };
        var command = new Command("validate", "Holds case material to its rules. Exits 1 where one is broken, with file, place and remedy.") { folder };
        command.SetAction(parsed =>
        {
            var (output, messages) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            return (parsed.GetValue(folder) ?? FolderOfRepository()) is { } path ? Validate(path, output, messages) : ValidateEmbedded(output, messages);
        });
        return command;
    }

    private static string? FolderOfRepository() =>
        RepositoryRoot.Above(Environment.CurrentDirectory) is { } root && Path.Combine([root, .. OfRepository]) is var folder && Directory.Exists(folder) ? folder : null;

    private static int ValidateEmbedded(TextWriter output, TextWriter messages)
    {
        try
        {
            foreach (var study in CaseStudies.All)
            {
                Tell(study, output);
            }

            return ExitCode.Ok;
        }
        catch (DictionaryException broken)
        {
            messages.WriteLine(broken.Message);
            return ExitCode.NotOk;
        }
    }

    /// <summary>Every study is tried, so that one broken rule does not hide another's.</summary>
    private static int Validate(string path, TextWriter output, TextWriter messages)
    {
        var folders = Directory.GetFiles(path, "*.json").Length > 0 && Directory.GetDirectories(path).Length == 0 ? [path] : Directory.GetDirectories(path).Order(StringComparer.Ordinal).ToArray();
        if (folders.Length == 0)
        {
            throw new DirectoryNotFoundException($"There is no case material in '{path}'. Give the folder of a study, with JSON files in it, or a folder of such folders.");
        }

        var broken = folders.Select(folder => Broken(folder, output)).OfType<string>().ToList();
        if (broken.Count == 0 && folders.Length > 1)
        {
            broken.AddRange(BrokenTogether(path));
        }

        broken.ForEach(messages.WriteLine);
        return broken.Count == 0 ? ExitCode.Ok : ExitCode.NotOk;
    }

    private static string? Broken(string folder, TextWriter output)
    {
        try
        {
            Tell(CaseStudies.Read(folder), output);
            return null;
        }
        catch (DictionaryException exception)
        {
            return exception.Message;
        }
    }

    private static IEnumerable<string> BrokenTogether(string path)
    {
        try
        {
            CaseStudies.ReadTogether(path);
            return [];
        }
        catch (DictionaryException exception)
        {
            return [exception.Message];
        }
    }

    private static void Tell(CaseStudy study, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{study.Id}: {study.Cases.Length} cases, {study.Informants.Length} informants, {study.Codes.Count} codes, {study.Findings.Count} findings. Every rule holds."));
}
