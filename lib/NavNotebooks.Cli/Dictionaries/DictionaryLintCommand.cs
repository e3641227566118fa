using System.Collections.Immutable;
using System.CommandLine;
using NavNotebooks.Cli.Commands;
using NavNotebooks.Cli.Data;
using NavNotebooks.Survey.Codebooks.Linting;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Cli.Dictionaries;

/// <summary><c>nav dictionary lint</c>: what archives would ask to mend in a data file or in a survey's definition. Exits 1 where there is an error.</summary>
internal sealed class DictionaryLintCommand
{
    private readonly DataSource source = new();

    private readonly Option<string?> survey = new("--survey") { Description = "The definition of a survey wave: owners-2019. Default, without a file: of every wave.", HelpName = "ID" };

    private readonly Option<bool> json = new("--json") { Description = "Write the findings as JSON." };

    private readonly Option<string?> data = DataOption.Create();

    private DictionaryLintCommand()
    {
    }

    public static Command Create() => new DictionaryLintCommand().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("lint", "What archives ask of a data file or a survey's definition: names, labels, codes for missing. Exits 1 where there is an error.") { survey, json, data };
        source.AddTo(command, isOptional: true);
        command.Validators.Add(given =>
        {
            if (given.GetValue(survey) is not null && given.GetResult(source.Path) is { Tokens.Count: > 0 })
            {
                given.AddError("A file and a survey were given. Give one of them.");
            }
        });
        command.SetAction(parsed =>
        {
            var reports = Reports(parsed);
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                output.Write(LintJson.Write(reports));
            }
            else
            {
                Tell(output, reports);
            }

            return reports.Any(report => report.HasErrors) ? ExitCode.NotOk : ExitCode.Ok;
        });
        return command;
    }

    private ImmutableArray<LintReport> Reports(ParseResult parsed)
    {
        if (parsed.GetValue(source.Path) is { } path)
        {
            return [ArchiveLint.Of(LabelledFile.Read(path, source.Options(parsed)), Path.GetFileName(path))];
        }

        var folder = DataOption.Folder(parsed, data);
        return parsed.GetValue(survey) is { } id
            ? [ArchiveLint.Of(SurveyAtHand.Define(id, folder))]
            : [.. SurveyAtHand.Definitions(folder).Select(ArchiveLint.Of)];
    }

    // A line a finding: a table of sentences is too wide for a terminal.
    private static void Tell(TextWriter output, ImmutableArray<LintReport> reports)
    {
        foreach (var report in reports)
        {
            foreach (var finding in report.Findings)
            {
                output.WriteLine(finding);
            }

            output.WriteLine(report.Summary);
        }
    }
}
