using System.CommandLine;
using System.Globalization;
using NavNotebooks.Display;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Cli.Data;

/// <summary><c>nav data label</c>: one's own answers under the names, codes and labels of a survey wave, for any program that reads SPSS files.</summary>
internal static class DataLabel
{
    public static Command Create()
    {
        var language = new Option<string>("--lang") { Description = "The language of labels: en or nb.", DefaultValueFactory = _ => "en" };
        language.AcceptOnlyFromAmong("en", "nb");
        var command = new Command("label", "Writes a file's answers under the names, codes and labels of a survey wave. Exits 1 where something does not fit.");
        var source = new SurveySource();
        var destination = new DataDestination();
        source.AddTo(command);
        destination.AddTo(command);
        command.Add(language);
        command.SetAction(parsed =>
        {
            var messages = parsed.InvocationConfiguration.Error;
            var (frame, report) = source.Read(parsed);
            var to = destination.PathIn(parsed);
            if (destination.WhyNot(parsed, source.PathIn(parsed), isSynthetic: report.Basis == DataBasis.Synthetic) is { } reason)
            {
                messages.WriteLine("nav: " + reason);
                return ExitCode.CalledWrongly;
            }

            if (frame is null)
            {
                DataReportText.Write(report, messages);
                return ExitCode.NotOk;
            }

            LabelledFile.Write(SurveyLabels.Of(frame, parsed.GetValue(language) == "nb" ? Language.Bokmål : Language.English), to);
            parsed.InvocationConfiguration.Output.WriteLine(
                string.Create(CultureInfo.InvariantCulture, $"Wrote {to}: {frame.RowCount} rows, {frame.Columns.Length} variables of {frame.Definition.Id}."));
            return ExitCode.Ok;
        });
        return command;
    }
}
