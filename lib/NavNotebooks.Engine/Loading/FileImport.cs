using System.Collections.Immutable;
using NavNotebooks.Documents.Notebooks;
using NavNotebooks.Engine.Compiling;
using NavNotebooks.Engine.Magics;
using NavNotebooks.Engine.Sessions;
using NavNotebooks.Engine.Showing;

namespace NavNotebooks.Engine.Loading;

/// <summary>Runs a file as if its text stood in the cell: <c>#load "x.csx"</c>, <c>#!import x.ipynb</c>.</summary>
/// <remarks>Naming a file twice runs it twice, as in .NET Interactive. Of a notebook the code cells are run and the Markdown is shown.</remarks>
/// <param name="chain">The cells before.</param>
/// <param name="run">The cell or file that names the file.</param>
/// <param name="clock">Measures how long code takes.</param>
internal sealed class FileImport(SubmissionChain chain, CellRun run, TimeProvider clock)
{
    /// <summary>Adds the source of packages that a <c>#i</c> names.</summary>
    public static (ErrorOutput Output, CellFailure Failure)? AddSource(ReferenceResolver references, MagicStep step, CodePlace place)
    {
        var target = string.Join(' ', step.Arguments);
        var problem = target.StartsWith("nuget:", StringComparison.OrdinalIgnoreCase)
            ? references.AddSource(target, place)
            : $"""A source of packages is named as in #i "nuget: path/to/folder". "{target}" is not of that form.""";
        return problem is null ? null : ShownError.Of([place.Told(step.Problem("NAV0014", problem))]);
    }

    /// <summary>Runs the file.</summary>
    /// <returns>What kept it from running to its end; the line is that of the step.</returns>
    public async Task<(ErrorOutput Output, CellFailure Failure)?> RunAsync(MagicStep step)
    {
        var target = string.Join(' ', step.Arguments).TrimEnd(';');
        var path = Path.GetFullPath(target, run.Place.Directory);
        if (Fault(target, path) is { } fault)
        {
            return ShownError.Of([run.Place.Told(step.Problem("NAV0008", fault))]);
        }

        ImmutableArray<ImportedPart> parts;
        try
        {
            parts = [.. ImportedPart.Read(path, target.Replace('\\', '/'))];
        }
        catch (Exception exception) when (exception is NotebookFormatException or IOException or UnauthorizedAccessException)
        {
            return ShownError.Of([run.Place.Told(step.Problem("NAV0008", $"""The file "{target}" cannot be read. {exception.Message}"""))]);
        }

        foreach (var part in parts)
        {
            if (await RunAsync(part, path).ConfigureAwait(false) is { } error)
            {
                return (error.Output, error.Failure with { Line = step.Line });
            }
        }

        return null;
    }

    private async Task<(ErrorOutput Output, CellFailure Failure)?> RunAsync(ImportedPart part, string path)
    {
        if (part.IsMarkdown)
        {
            run.Cell.Sink.Add(new DisplayDataOutput(ShownText.Of(CellLanguage.Markdown, part.Text)));
            return null;
        }

        var imported = run with { Place = CodePlace.OfFile(part.Name, Path.GetDirectoryName(path)!), Imports = run.Imports.Add(path) };
        if (Path.GetExtension(path).Equals(".cs", StringComparison.OrdinalIgnoreCase) && LibraryCompiler.IsNeeded(part.Text))
        {
            return chain.AddLibrary(imported.Place, part.Text, run.Cell.Stop) is { IsEmpty: false } problems ? ShownError.Of(problems) : null;
        }

        return await new CellSteps(chain, imported, clock).RunAsync(CellSource.Read(part.Text)).ConfigureAwait(false);
    }

    private string? Fault(string target, string path)
    {
        if (!File.Exists(path))
        {
            var directory = Path.GetDirectoryName(path)!;
            var names = Directory.Exists(directory) ? Directory.EnumerateFiles(directory).Select(Path.GetFileName).OfType<string>() : [];
            return $"""There is no file "{target}".{NearestName.Hint(Path.GetFileName(path), names)} A relative path starts from {run.Place.DirectoryInWords}.""";
        }

        if (run.Imports.Contains(path))
        {
            var circle = run.Imports[run.Imports.IndexOf(path)..].Add(path).Select(Path.GetFileName);
            return $"""The file "{target}" is being run already, and would run itself without end: {string.Join(" → ", circle)}. Take one of these lines out.""";
        }

        return ImportedPart.Kinds.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) ? null
            : $"""The file "{target}" is of a kind that cannot be run here. Name one that ends in {string.Join(", ", ImportedPart.Kinds)}.""";
    }
}
