using System.CommandLine;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Cli.Data;

/// <summary><c>nav data info</c>: what a file of answers says of itself: variables, labels, missing values. Shows no row.</summary>
internal static class DataInfo
{
    private const int RowsAtOnce = 50_000;

    public static Command Create()
    {
        var source = new DataSource();
        var json = new Option<bool>("--json") { Description = "Write all that the file says of itself as JSON." };
        var command = new Command("info", "A file's variables, labels and missing values, and how it was read. Shows no row.") { json };
        source.AddTo(command);
        command.SetAction(parsed =>
        {
            var output = parsed.InvocationConfiguration.Output;
            using var reader = LabelledFile.Open(source.PathIn(parsed), source.Options(parsed));
            var rows = Count(reader);
            if (parsed.GetValue(json))
            {
                output.Write(FileDictionaryJson.Write(reader.Dictionary, rows, reader.Notes));
            }
            else
            {
                new DataInfoText(output).Write(reader.Dictionary, rows, reader.Notes);
            }

            return ExitCode.Ok;
        });
        return command;
    }

    /// <summary>Reads to the end, so that what is damaged is told, and the rows are those that are there.</summary>
    private static long Count(ILabelledReader reader)
    {
        var rows = 0L;
        for (var portion = reader.Read(RowsAtOnce); portion.RowCount > 0; portion = reader.Read(RowsAtOnce))
        {
            rows += portion.RowCount;
        }

        return rows;
    }
}
