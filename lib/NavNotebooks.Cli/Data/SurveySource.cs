using System.CommandLine;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Files.Binding;

namespace NavNotebooks.Cli.Data;

/// <summary>The survey wave that a file is held against, and the mapping that tells how; the same for every command that does so.</summary>
internal sealed class SurveySource
{
    private readonly DataSource file = new();

    private readonly Option<string> survey = new("--survey") { Description = "The survey wave that the file holds: owners-2019.", HelpName = "ID", Required = true };

    private readonly Option<string?> mapping = new("--mapping")
    {
        Description = $"The mapping file, which may name definitions of your own. Default: {SurveyMapping.FileName} beside the file, where there is one.",
        HelpName = "FILE",
    };

    /// <summary>Adds the file's argument and all options to a command.</summary>
    public void AddTo(Command command)
    {
        file.AddTo(command);
        command.Add(survey);
        command.Add(mapping);
    }

    /// <summary>The file as named.</summary>
    public string PathIn(ParseResult parsed) => file.PathIn(parsed);

    /// <summary>Reads the file and holds it against the survey wave.</summary>
    /// <exception cref="UnknownNameException">There is no such wave.</exception>
    /// <exception cref="FormatException">The mapping file is not what it should be.</exception>
    public BoundSurvey Read(ParseResult parsed)
    {
        var path = file.PathIn(parsed);
        var mapped = MappingFor(path, parsed.GetValue(mapping));
        var id = parsed.GetValue(survey)!;
        return SurveyBinder.Read(path, DefinitionOf(id, mapped), mapped?.For(id), file.Options(parsed));
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
