using System.Diagnostics;
using AngleSharp.Html.Parser;

namespace NavNotebooks.Cli.Tests.Site.Guides;

/// <summary>An empty folder in which a guide is carried out, block by block.</summary>
internal sealed class GuideFolder : IDisposable
{
    private readonly TemporaryFolder folder = new();
    private string printed = "";

    public void Dispose() => folder.Dispose();

    /// <summary>Writes the file, runs the commands, or looks for the lines; fails where the guide promises too much.</summary>
    public async Task CarryOut(GuideBlock block, CancellationToken stop)
    {
        if (block.File is { } file)
        {
            Directory.CreateDirectory(Path.GetDirectoryName(folder[file])!);
            await File.WriteAllTextAsync(folder[file], block.Text, stop);
        }
        else if (block.IsCommands)
        {
            foreach (var command in block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                await Run(command, block, stop);
            }
        }
        else
        {
            HasLines(block, block.SeenIn is { } page ? TextOf(await File.ReadAllTextAsync(folder[page], stop)) : printed);
        }
    }

    private async Task Run(string command, GuideBlock block, CancellationToken stop)
    {
        var words = command.Split(' ', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal("nav", words[0]);
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "nav.dll"), .. words[1..]])
        {
            WorkingDirectory = block.IsInRepository ? CopyOfRepository() : folder.Path,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment.Remove("NAV_DATA");
        using var process = Process.Start(start)!;
        var streams = await Task.WhenAll(process.StandardOutput.ReadToEndAsync(stop), process.StandardError.ReadToEndAsync(stop));
        await process.WaitForExitAsync(stop);
        printed = string.Concat(streams);
        Assert.True(process.ExitCode == block.ExitCode, $"{command} ended with {process.ExitCode} instead of {block.ExitCode}:\n{printed}");
    }

    /// <summary>The dictionary of the repository, with the guide's study among its cases.</summary>
    private string CopyOfRepository()
    {
        var copy = folder["repository"];
        Directory.CreateDirectory(copy);
        File.WriteAllText(Path.Combine(copy, "NavNotebooks.sln"), "");
        CopyFiles(Path.Combine(PublishedNotebook.Root, "data-dictionary"), Path.Combine(copy, "data-dictionary"));
        CopyFiles(folder["queue"], Path.Combine(copy, "data-dictionary", "cases", "s5"));
        return copy;
    }

    private static void CopyFiles(string from, string to)
    {
        foreach (var file in Directory.EnumerateFiles(from, "*", SearchOption.AllDirectories))
        {
            var path = Path.Combine(to, Path.GetRelativePath(from, file));
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.Copy(file, path);
        }
    }

    private static string TextOf(string page) => new HtmlParser().ParseDocument(page).Body!.TextContent.Replace('\u00a0', ' ');

    private static void HasLines(GuideBlock block, string text)
    {
        var at = 0;
        foreach (var line in block.Text.Split('\n', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries))
        {
            var found = text.IndexOf(line, at, StringComparison.Ordinal);
            Assert.True(found >= 0, $"The guide promises '{line}'. There is:\n{text}");
            at = found + line.Length;
        }
    }
}
