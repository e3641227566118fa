using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Tests.Sessions;

public sealed class ParallelSessionTests
{
    [Fact]
    public async Task Sessions_that_bind_a_reference_at_the_same_moment_keep_one_set_of_its_types()
    {
        var folder = Directory.CreateTempSubdirectory("nav-engine-");
        try
        {
            for (var round = 0; round < 6; round++)
            {
                // A file that no session has seen: its symbols are bound for the first time by all of them at once.
                var library = Path.Combine(folder.FullName, FormattableString.Invariant($"round{round}.dll"));
                File.Copy(Path.Combine(AppContext.BaseDirectory, "NavNotebooks.Engine.TestImports.dll"), library);
                var runs = Enumerable.Range(0, 8).Select(_ => Task.Run(() => CellsAsync(library)));
                Assert.All(await Task.WhenAll(runs), result => Assert.Equal("8", result));
            }
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task<string?> CellsAsync(string library)
    {
        using var session = new Session(new SessionOptions());
        await session.RunAsync($"#r \"{library}\"");
        await session.RunAsync("var two = 1.Doubled();");
        await session.RunAsync("var four = two.Doubled();");
        var last = await session.RunAsync("four.Doubled()");
        return last.ResultText() ?? last.Outputs.ToString();
    }
}
