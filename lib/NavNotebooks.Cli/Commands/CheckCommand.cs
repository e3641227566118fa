using System.CommandLine;
using NavNotebooks.Cli.Checking;
using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Cli.Commands;

/// <summary><c>nav check</c>: the claims and their verdicts, and where the document disagrees with itself.</summary>
/// <remarks>Exits 1 when a claim deviates that is not known to; contradictions are the document's own and do not fail.</remarks>
internal static class CheckCommand
{
    public static Command Create()
    {
        var json = new Option<bool>("--json") { Description = "Write every claim with all its findings as JSON." };
        var data = DataOption.Create();
        var command = new Command("check", "Checks every printed number. Exits 1 when one deviates that is not known to.") { json, data };
        command.SetAction(parse =>
        {
            var check = DataAtHand.Check(DataOption.Folder(parse, data));
            Write(parse.InvocationConfiguration.Output, check, asJson: parse.GetValue(json));
            CheckText.WriteComplaints(parse.InvocationConfiguration.Error, check);
            return check.IsAsExpected ? ExitCode.Ok : ExitCode.NotOk;
        });
        return command;
    }

    private static void Write(TextWriter output, ClaimCheck check, bool asJson)
    {
        if (asJson)
        {
            output.Write(ClaimsJson.Write(check.Claims, check.Inconsistencies));
        }
        else
        {
            CheckText.Write(output, check);
        }
    }
}
