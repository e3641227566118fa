using System.CommandLine;
using System.CommandLine.Parsing;
using System.Globalization;
using NavNotebooks.Survey.Files;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Cli.Data;

/// <summary><c>nav data convert</c>: a file of answers in another format, row by row, so that the largest needs little memory.</summary>
internal sealed class DataConvert
{
    private const int RowsAtOnce = 50_000;

    private readonly DataSource source = new();

    private readonly Argument<string> destination = new("OUT") { Description = "The file to write: .sav, .zsav or .csv, outside the repository. One that is there is replaced when the new one is complete." };

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
        command.Add(destination);
        command.Add(only);
        command.Add(labels);
        destination.Validators.Add(RequireFormat);
        command.Validators.Add(result =>
        {
            if (result.GetValue(labels) && result.GetValue(destination) is { } to && !LabelledFile.IsText(to))
            {
                result.AddError("Only .csv takes labels instead of codes: .sav and .zsav hold both. Leave --labels out.");
            }
        });
        command.SetAction(Run);
        return command;
    }

    private static void RequireFormat(ArgumentResult argument)
    {
        foreach (var path in argument.Tokens.Select(token => token.Value).Where(path => !LabelledFile.CanWrite(path)))
        {
            argument.AddError($"\"{path}\" is no format that is written. Give a name that ends in {string.Join(", ", LabelledFile.WritableExtensions)}.");
        }
    }

    private int Run(ParseResult parsed)
    {
        var (from, to) = (DataSource.PathIn(parsed, source), parsed.GetValue(destination)!);
        var messages = parsed.InvocationConfiguration.Error;
        using var reader = LabelledFile.Open(from, source.Options(parsed) with { Variables = [.. parsed.GetValue(only) ?? []] });
        if (!SurveyLabels.IsSynthetic(reader.Dictionary) && RepositoryRoot.Above(to) is not null)
        {
            messages.WriteLine($"nav: {to} lies in the repository, and what rests on microdata stays out of it. Give a file elsewhere.");
            return ExitCode.CalledWrongly;
        }

        if (RepositoryRoot.RealPath(from) == RepositoryRoot.RealPath(to))
        {
            messages.WriteLine($"nav: {to} is the file itself. Give another name.");
            return ExitCode.CalledWrongly;
        }

        var (rows, notes) = Copy(reader, to, parsed.GetValue(labels));
        foreach (var note in notes)
        {
            messages.WriteLine(note);
        }

        if (SurveyLabels.IsSynthetic(reader.Dictionary) && LabelledFile.IsText(to))
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
