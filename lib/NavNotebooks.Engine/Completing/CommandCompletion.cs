using System.Collections.Immutable;
using NavNotebooks.Display;
using NavNotebooks.Engine.Compiling;
using NavNotebooks.Engine.Completing.Describing;
using NavNotebooks.Engine.Loading;
using NavNotebooks.Engine.Magics;

namespace NavNotebooks.Engine.Completing;

/// <summary>Completes and explains lines that are no C#: magic commands, and what <c>#r</c> and <c>#load</c> name.</summary>
/// <param name="baseDirectory">What relative paths start from.</param>
internal sealed class CommandCompletion(string baseDirectory)
{
    private const int Most = 500;

    private static readonly ImmutableArray<string> Assemblies = [".dll", ".csproj"];

    /// <summary>What could stand at the cursor; <see langword="null"/> where its line is no command.</summary>
    public CompletionList? Complete(TypedCell cell)
    {
        var line = cell.LineToCursor.TrimStart();
        var start = cell.Position - line.Length;
        if (line.StartsWith("#!", StringComparison.Ordinal) && !line.Contains(' ', StringComparison.Ordinal))
        {
            return new(start, cell.Position, CandidateList.Of(MagicList.All.Select(Candidate), line, comments: null));
        }

        if (line.StartsWith("#r", StringComparison.Ordinal) && line.IndexOf('"', StringComparison.Ordinal) is var quote and > 0)
        {
            return InQuotes(cell, line[(quote + 1)..], Assemblies, HostAssemblies.Names.Select(name => new Candidate(name, "file", []) { Signature = "beside the program" }));
        }

        if (MagicLine.Read(line) is { } magic && line.Contains(' ', StringComparison.Ordinal))
        {
            var argument = line[(line.LastIndexOfAny([' ', '"']) + 1)..];
            return MagicList.Find(magic.Name) == MagicList.Import
                ? InQuotes(cell, line[(line.IndexOfAny([' ', '"']) + 1)..].TrimStart(' ', '"'), ImportedPart.Kinds, [])
                : new(cell.Position - argument.Length, cell.Position, CandidateList.Of([new("-h", "command", []) { Signature = "how it is used" }], argument, comments: null));
        }

        return null;
    }

    /// <summary>How the command of the cursor's line is used; <see langword="null"/> where there is none.</summary>
    public static MimeBundle? Inspect(TypedCell cell)
    {
        var end = cell.Text.IndexOf('\n', cell.LineStart) is var found and >= 0 ? found : cell.Text.Length;
        return MagicLine.Read(cell.Text[cell.LineStart..end]) is { } line && MagicList.Find(line.Name) is { } magic
            ? new InspectionSheet(magic.Usage) { Description = magic.Summary }.ToBundle()
            : null;
    }

    private static Candidate Candidate(Magic magic) => new(magic.Name, "command", []) { Signature = magic.Usage, Documentation = magic.Summary };

    /// <summary>Only the last part of a path is replaced.</summary>
    private CompletionList InQuotes(TypedCell cell, string typed, ImmutableArray<string> endings, IEnumerable<Candidate> others)
    {
        var folder = typed[..(typed.LastIndexOfAny(['/', '\\']) + 1)];
        var last = typed[folder.Length..];
        var candidates = Entries(folder, endings).Concat(folder.Length == 0 ? others : []);
        return new(cell.Position - last.Length, cell.Position, CandidateList.Of(candidates, last, comments: null));
    }

    private IEnumerable<Candidate> Entries(string folder, ImmutableArray<string> endings)
    {
        try
        {
            var path = Path.GetFullPath(folder, baseDirectory);
            return
            [
                .. Directory.EnumerateFileSystemEntries(path)
                    .Order(StringComparer.Ordinal)
                    .Select(entry => (Name: Path.GetFileName(entry), IsFolder: Directory.Exists(entry)))
                    .Where(entry => !entry.Name.StartsWith('.') && (entry.IsFolder || endings.Contains(Path.GetExtension(entry.Name))))
                    .Take(Most)
                    .Select(entry => new Candidate(entry.IsFolder ? entry.Name + "/" : entry.Name, "file", [])),
            ];
        }
        catch (Exception exception) when (exception is IOException or UnauthorizedAccessException or ArgumentException)
        {
            return [];
        }
    }
}
