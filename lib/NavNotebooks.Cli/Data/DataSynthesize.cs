using System.CommandLine;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;
using NavNotebooks.Survey.Synthetic;

namespace NavNotebooks.Cli.Data;

/// <summary><c>nav data synthesize</c>: respondents made from printed figures, as a file of any format that is written, marked as what they are.</summary>
internal sealed class DataSynthesize
{
    private readonly Option<string> survey = new("--survey") { Description = "The survey wave, such as office-2019.", HelpName = "ID", Required = true };

    private readonly Option<string> destination = new("--out", "-o") { Description = "The file to write: .sav, .zsav or .csv. One that is there is replaced when the new one is complete.", HelpName = "FILE", Required = true };

    private readonly Option<string> language = new("--lang") { Description = "The language of labels: en or nb.", DefaultValueFactory = _ => "en" };

    private DataSynthesize()
    {
    }

    public static Command Create() => new DataSynthesize().ToCommand();

    private Command ToCommand()
    {
        language.AcceptOnlyFromAmong("en", "nb");
        destination.Validators.Add(DataDestination.RequireFormat);
        var command = new Command("synthesize", "Writes respondents made from printed figures, marked as synthetic.") { survey, destination, language };
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var path = parsed.GetValue(destination)!;
        var frame = SyntheticSurveys.Get(parsed.GetValue(survey)!).Frame;
        LabelledFile.Write(SurveyLabels.Of(frame, parsed.GetValue(language) == "nb" ? Language.Bokmål : Language.English), path);
        parsed.InvocationConfiguration.Output.WriteLine(
            string.Create(CultureInfo.InvariantCulture, $"Wrote {path}: {frame.RowCount} synthetic respondents, {frame.Columns.Length} variables."));
        if (LabelledFile.IsText(path))
        {
            parsed.InvocationConfiguration.Error.WriteLine("A .csv has no place for the mark that says its rows are synthetic. Say so wherever the file goes.");
        }

        return ExitCode.Ok;
    }
}
