using NavNotebooks.Cli.Pictures;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Testing;

/// <summary>Fresh outputs with the pictures of their figures, for those that are to be stored.</summary>
internal static class PicturedTests
{
    /// <summary>The tests whose fresh outputs have pictures: those stored of the same figures, and those that a browser draws.</summary>
    /// <param name="run">The tests.</param>
    /// <param name="pictures">The pictures at hand.</param>
    /// <param name="interrupt">Stops it.</param>
    /// <returns>And why a figure stays without one; <see langword="null"/> when every figure has one.</returns>
    /// <exception cref="OperationCanceledException">It was stopped.</exception>
    public static async Task<(TestRun Run, string? Problem)> OfAsync(TestRun run, PictureShelf pictures, CancellationToken interrupt)
    {
        var changed = run.Notebooks.Where(test => test.Fresh is not null).ToList();
        foreach (var test in changed)
        {
            pictures.Keep(NotebookFile.Read(test.Path));
        }

        var problem = await pictures.DrawAsync(pictures.Missing(changed.Select(test => test.Fresh!)), interrupt).ConfigureAwait(false);
        return (run with { Notebooks = [.. run.Notebooks.Select(test => test.Fresh is { } fresh ? test with { Fresh = pictures.AddTo(fresh) } : test)] }, problem);
    }
}
