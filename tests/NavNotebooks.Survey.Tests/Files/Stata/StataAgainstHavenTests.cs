using System.Diagnostics;
using System.Text;
using System.Text.Json;

namespace NavNotebooks.Survey.Tests.Files.Stata;

public sealed class StataAgainstHavenTests
{
    private const int FileCount = 60;
    private const int Seed = 117118119;

    private static readonly string Script = Path.Combine(AppContext.BaseDirectory, "Fixtures", "Stata", "read_with_haven.R");

    [Fact]
    public void Random_files_of_every_version_are_read_as_haven_reads_them()
    {
        var folder = Directory.CreateTempSubdirectory("nav-dta-").FullName;
        try
        {
            var random = new Random(Seed);
            var files = Enumerable.Range(0, FileCount).ToDictionary(i => FormattableString.Invariant($"made-{i:D3}.dta"), _ => RandomDta.Next(random));
            foreach (var (name, file) in files)
            {
                File.WriteAllBytes(Path.Combine(folder, name), file.ToBytes());
            }

            using var answers = JsonDocument.Parse(Haven([.. files.Keys.Select(name => Path.Combine(folder, name))]));
            Assert.All(files, file => Assert.Equal([],
                HavenAnswers.Differences(StataReaderTests.Read(file.Value), answers.RootElement.GetProperty(file.Key))));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static string Haven(string[] files)
    {
        var start = new ProcessStartInfo("Rscript", [Script, .. files]) { RedirectStandardOutput = true, RedirectStandardError = true, StandardOutputEncoding = Encoding.UTF8 };
        start.Environment["LC_ALL"] = "C.UTF-8";
        try
        {
            using var process = Process.Start(start)!;
            var errors = process.StandardError.ReadToEndAsync(TestContext.Current.CancellationToken);
            var output = process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            var said = errors.GetAwaiter().GetResult();
            Assert.SkipWhen(said.Contains("there is no package called", StringComparison.Ordinal), "R has no haven or jsonlite here: .dta files were not compared with it. On Debian: apt-get install r-cran-haven r-cran-jsonlite.");
            Assert.True(process.ExitCode == 0, said);
            return output;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            Assert.Skip("R is not installed: .dta files were not compared with haven. On Debian: apt-get install r-base-core r-cran-haven r-cran-jsonlite.");
            throw;
        }
    }
}
