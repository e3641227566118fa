using System.CommandLine;
using System.Globalization;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Cli.Data;

/// <summary><c>nav data convert</c>: a file of answers in another format, row by row, so that the largest needs little memory.</summary>
internal sealed class DataConvert
{
    private const int RowsAtOnce = 50_000;

    private readonly DataSource source = new();

    private readonly DataDestination destination = new();

    private readonly Option<string[]> only = new("--only") { Description = "Names of the variables to keep. Default: all.", HelpName = "NAME", AllowMultipleArgumentsPerToken = true };

    private readonly Option<bool> labels = new("--labels") { Description = "Write labels instead of codes, where a code has one (.csv only)." };

    private DataConvert()
    {
    }

    public static Command Create() => new DataConvert().ToCommand();

    private Command ToCommand()
    {
        var command = new Command("convert", "Writes a file of answers in another format: .sav, .zsav, .dta, .xlsx or .csv in, .sav, .zsav or .csv out.");
        source.AddTo(command);
        destination.AddTo(command);
        command.Add(only);
        command.Add(labels);
        command.Validators.Add(result =>
        {
            if (result.GetValue(labels) && destination.PathIn(result) is { } to && !LabelledFile.IsText(to))
            {
                result.AddError("Only .csv takes labels instead of codes: .sav and .zsav hold both. Leave --labels out.");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private int Run(ParseResult parsed)
    {
        var (from, to) = (source.PathIn(parsed), destination.PathIn(parsed));
        var messages = parsed.InvocationConfiguration.Error;
        using var reader = LabelledFile.Open(from, source.Options(parsed) with { Variables = [.. parsed.GetValue(only) ?? []] });
        var isSynthetic = SurveyLabels.IsSynthetic(reader.Dictionary);
        if (destination.WhyNot(parsed, from, isSynthetic) is { } reason)
        {
            messages.WriteLine("nav: " + reason);
            return ExitCode.CalledWrongly;
        }

        var (rows, notes) = Copy(reader, to, parsed.GetValue(labels));
        foreach (var note in notes)
        {
            messages.WriteLine(note);
        }

        if (isSynthetic && LabelledFile.IsText(to))
        {
            messages.WriteLine("The mark that says its rows are synthetic is lost: a .csv has no place for it. Say so wherever the file goes.");
        }

        parsed.InvocationConfiguration.Output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"Wrote {to}: {rows} rows, {reader.Dictionary.Variables.Length} variables."));
        return ExitCode.Ok;
    }

    private static (long Rows, IEnumerable<string> Notes) Copy(ILabelledReader reader, string to, bool labels)
    {
        using var writer = LabelledFile.Create(to, reader.Dictionary, labels);
        var rows = 0L;
        for (var portion = reader.Read(RowsAtOnce); portion.RowCount > 0; portion = reader.Read(RowsAtOnce))
        {
            writer.Append(portion);
            rows += portion.RowCount;
        }

        writer.Complete();
        return (rows, reader.Notes.Concat(writer.Notes));
    }
}
