using System.Globalization;
using System.Text;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Survey.Tests.Files.Spss.Conformance;

/// <summary>The installed PSPP: reads many files in one run.</summary>
internal static class PsppProgram
{
    private const string Title = "Table: ";

    /// <summary>Name and version; <see langword="null"/> where it is not installed.</summary>
    public static string? Version { get; } = OtherProgram.Run(Path.GetTempPath(), "pspp", "--version") is { ExitCode: 0 } run ? run.Output.Split('\n')[0] : null;

    /// <summary>Skips the test where PSPP is missing, and says so.</summary>
    public static void Require() => Assert.SkipWhen(Version is null, "PSPP is not installed: nothing was compared with it. On Debian: apt-get install pspp.");

    /// <summary>What it tells of files, in their order.</summary>
    /// <param name="folder">Where syntax and output go.</param>
    /// <param name="files">Path, variables as we read them, and the end of SAVE (see <see cref="PsppSyntax"/>).</param>
    public static IReadOnlyList<PsppAnswer> Read(string folder, IReadOnlyList<(string Path, IReadOnlyList<LabelledVariable> Variables, string? Saving)> files)
    {
        var answers = files.Select(_ => new PsppAnswer()).ToArray();
        for (var next = 0; next < files.Count;)
        {
            next = Read(folder, files, answers, next);
        }

        return answers;
    }

    // It stops at a file that it refuses: gives the number of the file to go on with.
    private static int Read(
        string folder, IReadOnlyList<(string Path, IReadOnlyList<LabelledVariable> Variables, string? Saving)> files, PsppAnswer[] answers, int from)
    {
        var syntax = new StringBuilder(PsppSyntax.Settings);
        for (var i = from; i < files.Count; i++)
        {
            syntax.Append(PsppSyntax.Of(i, files[i].Path, files[i].Variables, files[i].Saving));
        }

        var output = Path.Combine(folder, "pspp.csv");
        File.WriteAllText(Path.Combine(folder, PsppSyntax.FileName), syntax.ToString());
        OtherProgram.Run(folder, "pspp", "--syntax-encoding=UTF-8", "-o", output, PsppSyntax.FileName);
        return Take(File.ReadAllText(output), answers, from) + 1;
    }

    // Gives the number of the last file of which something was told.
    private static int Take(string output, PsppAnswer[] answers, int from)
    {
        var file = from;
        var table = "";
        foreach (var line in CommaTable.Lines(output))
        {
            if (line[0].StartsWith(PsppSyntax.Beginning, StringComparison.Ordinal))
            {
                file = int.Parse(line[0].AsSpan(PsppSyntax.Beginning.Length), CultureInfo.InvariantCulture);
                table = "";
            }
            else if (line is [""])
            {
                table = "";
            }
            else if (table.Length == 0 && line[0].StartsWith(Title, StringComparison.Ordinal))
            {
                table = line[0][Title.Length..];
            }
            else
            {
                answers[file].Take(table, line);
            }
        }

        return file;
    }
}
