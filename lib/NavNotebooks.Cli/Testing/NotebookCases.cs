using System.Globalization;
using NavNotebooks.Survey.Files;

namespace NavNotebooks.Cli.Testing;

/// <summary>A notebook's part of a test report: one case for the notebook, one for each cell that checks something.</summary>
internal static class NotebookCases
{
    /// <summary>The cases, the notebook's own first.</summary>
    public static IEnumerable<TestCase> Of(NotebookTest test)
    {
        var file = FileOf(test.Path);
        var failing = test.Checks.FirstOrDefault(cell => cell.Problem is not null);
        yield return new("Notebooks", test.Name, test.Passed ? TestOutcome.Passed : TestOutcome.Failed)
        {
            Message = test.Message,
            Place = test.Passed ? "" : Place(test.Name, file, test.Path, failing?.Name),
            Elapsed = test.Elapsed,
        };
        foreach (var cell in test.Checks)
        {
            yield return new("Cells of " + test.Name, cell.Name, Outcome(test, cell))
            {
                Message = cell.Problem ?? test.OtherBasis ?? Judged(cell.Judged),
                Place = cell.Problem is null ? "" : Place(cell.Name, file, test.Path, cell.Name),
                Elapsed = cell.Elapsed,
            };
        }
    }

    private static TestOutcome Outcome(NotebookTest test, CheckingCell cell) =>
        cell.Problem is not null ? TestOutcome.Failed
        : test.OtherBasis is not null ? TestOutcome.NotExecuted
        : TestOutcome.Passed;

    private static string Judged(int count) => count == 1 ? "Judges one thing; as stored." : string.Create(CultureInfo.InvariantCulture, $"Judges {count} things; all as stored.");

    /// <summary>As .NET writes a line of a stack trace, so that build servers can lead to the line of the file.</summary>
    private static string Place(string what, string file, string path, string? cell) =>
        string.Create(CultureInfo.InvariantCulture, $"   at {what} in {file}:line {(cell is null ? 1 : LineOf(path, cell))}");

    private static int LineOf(string path, string cell)
    {
        var line = File.ReadLines(path).TakeWhile(text => !text.Contains($"\"id\": \"{cell}\"", StringComparison.Ordinal)).Count() + 1;
        return line > File.ReadLines(path).Count() ? 1 : line;
    }

    /// <summary>The notebook's path from the repository's root, so that it means the same on every machine; else as it was given.</summary>
    private static string FileOf(string path) =>
        RepositoryRoot.Above(path) is { } root ? Path.GetRelativePath(root, RepositoryRoot.RealPath(path)).Replace('\\', '/') : path;
}
