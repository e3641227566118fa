using System.CommandLine;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Binding;

namespace NavNotebooks.Cli.Data;

/// <summary><c>nav data validate</c>: a file held against a survey's dictionary. Exits 1 where something does not fit, and says what and what to do.</summary>
internal static class DataValidate
{
    public static Command Create()
    {
        var survey = new Option<string>("--survey") { Description = "The survey wave that the file holds: owners-2019.", HelpName = "ID", Required = true };
        var mapping = new Option<string?>("--mapping")
        {
            Description = $"The mapping file, which may name definitions of your own. Default: {SurveyMapping.FileName} beside the file, where there is one.",
            HelpName = "FILE",
        };
        var json = new Option<bool>("--json") { Description = "Everything as JSON, for other programs." };
        var command = new Command("validate", "Holds a file against a survey's dictionary, and names everything that does not fit.") { survey, mapping, json };
        var source = new DataSource();
        source.AddTo(command);
        command.SetAction(parsed =>
        {
            var path = DataSource.PathIn(parsed, source);
            var mapped = MappingFor(path, parsed.GetValue(mapping));
            var id = parsed.GetValue(survey)!;
            var definition = DefinitionOf(id, mapped);
            var report = SurveyBinder.Read(path, definition, mapped?.For(id), source.Options(parsed)).Report;
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(json))
            {
                output.Write(report.ToJson());
            }
            else
            {
                DataReportText.Write(report, output);
            }

            return report.HasErrors ? ExitCode.NotOk : ExitCode.Ok;
        });
        return command;
    }

    private static SurveyMapping? MappingFor(string path, string? given) =>
        given is not null ? SurveyMapping.Read(given) : SurveyMapping.In(Path.GetDirectoryName(Path.GetFullPath(path))!);

    /// <summary>One of the user's own definitions, else one of the report's or of the public examples.</summary>
    private static SurveyDefinition DefinitionOf(string id, SurveyMapping? mapping)
    {
        var own = mapping?.Dictionary is { } folder ? SurveyDictionary.Read(folder).Surveys : [];
        return own.Concat(SurveyDictionary.Examples.Surveys).FirstOrDefault(definition => definition.Id == id) ?? SurveyDictionary.Embedded.Survey(id);
    }
}
