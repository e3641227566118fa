using System.Text;
using System.Xml.Linq;

namespace NavNotebooks.Cli.Tests.Dictionaries;

public sealed class DictionaryExportTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("html", "<!DOCTYPE html>")]
    [InlineData("csv", "survey,variable,")]
    [InlineData("json", "{")]
    [InlineData("ddi", "<?xml")]
    [InlineData("sps", "* Encoding: UTF-8.")]
    public async Task Every_format_goes_to_a_file_and_to_the_terminal(string format, string beginning)
    {
        var written = await NavRun.Of("dictionary", "export", "--survey", "owners-2019", "--format", format, "-o", folder["codebook"]);
        Assert.Equal((0, "Wrote " + folder["codebook"] + "\n"), (written.ExitCode, written.Output));
        var shown = await NavRun.Of("dictionary", "export", "--survey", "owners-2019", "--format", format);
        Assert.StartsWith(beginning, shown.Output, StringComparison.Ordinal);
        Assert.Equal((await File.ReadAllTextAsync(folder["codebook"], TestContext.Current.CancellationToken)).ReplaceLineEndings("\n"), shown.Output.ReplaceLineEndings("\n"));
    }

    [Fact]
    public async Task Ddi_names_what_the_catalogue_asks_and_nobody_knows()
    {
        var run = await NavRun.Of("dictionary", "export", "--survey", "owners-2011", "--format", "ddi");
        Assert.Equal(0, run.ExitCode);
        Assert.NotNull(XDocument.Parse(run.Output).Root);
        Assert.Contains("persistent identifier", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Bokmål_csv_opens_in_a_Norwegian_spreadsheet()
    {
        await NavRun.Of("dictionary", "export", "--survey", "owners-2019", "--format", "csv", "--lang", "nb", "-o", folder["kodebok.csv"]);
        var bytes = await File.ReadAllBytesAsync(folder["kodebok.csv"], TestContext.Current.CancellationToken);
        Assert.True(bytes.AsSpan().StartsWith(Encoding.UTF8.Preamble));
        Assert.Contains("Stilling;", Encoding.UTF8.GetString(bytes), StringComparison.Ordinal);
    }

    [Fact]
    public async Task Public_examples_have_codebooks_too()
    {
        var run = await NavRun.Of("dictionary", "export", "--survey", "illinois-2018", "--format", "csv");
        Assert.Contains(",microdata", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("owner-2019", "csv", "'owners-2019'")]
    [InlineData("owners-2019", "htm", "'html'")]
    public async Task A_misspelt_name_ends_with_the_nearest(string survey, string format, string nearest)
    {
        var run = await NavRun.Of("dictionary", "export", "--survey", survey, "--format", format);
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains(nearest, run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task The_syntax_says_nothing_of_what_our_rows_rest_on()
    {
        var run = await NavRun.Of("dictionary", "export", "--survey", "owners-2019", "--format", "sps");
        Assert.DoesNotContain("synthetic", run.Output, StringComparison.OrdinalIgnoreCase);
        Assert.DoesNotContain("NavNotebooks.Basis", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Frequencies_of_own_files_never_go_into_the_repository()
    {
        var data = TestData.Write(folder);
        Directory.CreateDirectory(folder["repository"]);
        await File.WriteAllTextAsync(folder["repository/NavNotebooks.sln"], "", TestContext.Current.CancellationToken);
        var inside = await NavRun.Of("dictionary", "export", "--survey", TestData.Wave, "--format", "csv", "--data", data, "-o", folder["repository/codebook.csv"]);
        Assert.Equal(2, inside.ExitCode);
        Assert.Contains("stays out of the repository", inside.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["repository/codebook.csv"]));
        var outside = await NavRun.Of("dictionary", "export", "--survey", TestData.Wave, "--format", "csv", "--data", data, "-o", folder["codebook.csv"]);
        Assert.Equal(0, outside.ExitCode);
        Assert.Contains(",< 5,", await File.ReadAllTextAsync(folder["codebook.csv"], TestContext.Current.CancellationToken), StringComparison.Ordinal);
    }
}
