using System.Globalization;
using System.Text.Json;
using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests.Site.Browsing;

/// <summary>Notebooks whose every field holds strings that would like to be more than text.</summary>
internal static class HostileSite
{
    /// <summary>Each of the strings.</summary>
    public static string[] Strings { get; } =
        JsonSerializer.Deserialize<string[]>(File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "Fixtures", "injections.json")))!;

    /// <summary>Writes notebooks, and the site of them, and returns its folder.</summary>
    public static async Task<string> WriteAsync(TemporaryFolder folder)
    {
        Directory.CreateDirectory(folder["notebooks"]);
        NotebookFile.Write(Notebook.Empty.WithCells([.. Strings.SelectMany(Cells)]), folder["notebooks/10-\"><img src=x onerror=pwn()>&.ipynb"]);
        NotebookFile.Write(Notebook.Empty.WithCells([.. Narrative()]), folder["notebooks/21-narrative.ipynb"]);
        var run = await NavRun.Of("report", "--no-run", "--notebooks", folder["notebooks"], "--out", folder["site"]);
        Assert.True(run.ExitCode == 0, run.Output + run.Messages);
        return folder["site"];
    }

    private static IEnumerable<Cell> Cells(string text, int number)
    {
        var json = JsonSerializer.Serialize(text);
        var figure = $$$"""{"data":[{"type":"bar","name":{{{json}}},"text":[{{{json}}}],"hovertext":[{{{json}}}],"x":[{{{json}}}],"y":[1.0]}],"layout":{"title":{"text":{{{json}}}},"showlegend":true,"height":200}}""";
        var table = new Table(text, [text, "b"], [[text, text]], [text]).Display(DisplayContext.Default);
        yield return Cell.Code("c" + number.ToString(CultureInfo.InvariantCulture), text).WithOutputs(
        [
            new StreamOutput("stdout", text),
            new StreamOutput("stderr", text),
            new ExecuteResultOutput(table, 1),
            new DisplayDataOutput(new MimeBundle(text).With(MimeTypes.Html, $"<table class=\"nav-table\"><caption>{text}</caption><tr><td title=\"{text}\">{text}</td></tr></table>")),
            new DisplayDataOutput(new MimeBundle(text).With(MimeTypes.Svg, $"<svg xmlns=\"http://www.w3.org/2000/svg\">{text}<script>pwned</script></svg>")),
            .. number % 4 == 0 ? [new DisplayDataOutput(table.With(MimeTypes.Plotly, figure))] : Array.Empty<CellOutput>(),
        ]);
    }

    private static IEnumerable<Cell> Narrative() => Strings.Select((text, number) =>
        Cell.Markdown("m" + number.ToString(CultureInfo.InvariantCulture), $"## {text}\n\n{text}\n\n[{text}]({text}) ![{text}]({text}) `{text}`\n\n| {text} | b |\n|---|---|\n| {text} | 1 |\n"))
        .Prepend(Cell.Markdown("title", "# " + Strings[0] + "\n\n" + Strings[5]));

}
