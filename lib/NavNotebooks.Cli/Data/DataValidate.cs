using System.CommandLine;

namespace NavNotebooks.Cli.Data;

/// <summary><c>nav data validate</c>: a file held against a survey's dictionary. Exits 1 where something does not fit, and says what and what to do.</summary>
internal static class DataValidate
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Everything as JSON, for other programs." };
        var command = new Command("validate", "Holds a file against a survey's dictionary, and names everything that does not fit.") { json };
        var source = new SurveySource();
        source.AddTo(command);
        command.SetAction(parsed =>
        {
            var report = source.Read(parsed).Report;
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
}
