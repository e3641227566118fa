using System.Collections.Immutable;
using System.CommandLine;
using System.Globalization;
using NavNotebooks.Survey.Cases;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files;

namespace NavNotebooks.Cli.Cases;

/// <summary><c>nav cases validate</c>: loads case material and holds it to its rules. Exits 1 where a rule is broken, with file, place and remedy.</summary>
internal static class CasesValidate
{
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
            var faults = (parsed.GetValue(folder) ?? FolderOfRepository()) is { } path ? FaultsIn(path, output) : FaultsOf(() => TellAll(output));
            foreach (var fault in faults)
            {
                messages.WriteLine(fault);
            }

            return faults.IsEmpty ? ExitCode.Ok : ExitCode.NotOk;
        });
        return command;
    }

    private static string? FolderOfRepository() =>
        RepositoryRoot.Above(Environment.CurrentDirectory) is { } root && Path.Combine(root, "data-dictionary", "cases") is var folder && Directory.Exists(folder) ? folder : null;

    /// <summary>Every study is tried, so that one broken rule does not hide another's.</summary>
    private static ImmutableArray<string> FaultsIn(string path, TextWriter output)
    {
        var folders = Directory.GetFiles(path, "*.json").Length > 0 && Directory.GetDirectories(path).Length == 0 ? [path] : Directory.GetDirectories(path).Order(StringComparer.Ordinal).ToArray();
        if (folders.Length == 0)
        {
            throw new DirectoryNotFoundException($"There is no case material in '{path}'. Give the folder of a study, with JSON files in it, or a folder of such folders.");
        }

        ImmutableArray<string> faults = [.. folders.SelectMany(folder => FaultsOf(() => Tell(CaseStudies.Read(folder), output)))];
        return faults.IsEmpty && folders.Length > 1 ? FaultsOf(() => CaseStudies.ReadTogether(path)) : faults;
    }

    /// <summary>What the loader refuses, if anything.</summary>
    private static ImmutableArray<string> FaultsOf(Action load)
    {
        try
        {
            load();
            return [];
        }
        catch (DictionaryException broken)
        {
            return [broken.Message];
        }
    }

    private static void TellAll(TextWriter output)
    {
        foreach (var study in CaseStudies.All)
        {
            Tell(study, output);
        }
    }

    private static void Tell(CaseStudy study, TextWriter output) => output.WriteLine(string.Create(
        CultureInfo.InvariantCulture, $"{study.Id}: {study.Cases.Length} cases, {study.Informants.Length} informants, {study.Codes.Count} codes, {study.Findings.Count} findings. Every rule holds."));
}
