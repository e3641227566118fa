using NavNotebooks.Display;
using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Cli.Tests.Commands;

/// <summary>Microdata stay out of the repository, and are never held against synthetic outputs.</summary>
public sealed class OwnDataTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose()
    {
        folder.Dispose();
        Environment.SetEnvironmentVariable("NAV_DATA", null);
    }

    [Fact]
    public async Task Outputs_on_own_files_are_not_written_into_a_notebook_of_the_repository()
    {
        var path = TestData.NotebookInRepository(folder, TestData.AskingOwners);
        var run = await Unchanged(path, "run", path, "--in-place", "--set", "data=" + TestData.Write(folder));
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("your own files (owners-2019)", run.Messages, StringComparison.Ordinal);
        Assert.Contains("-o FILE", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Nor_through_a_link_that_leads_into_it()
    {
        var path = TestData.NotebookInRepository(folder, TestData.AskingOwners);
        File.CreateSymbolicLink(folder["link.ipynb"], path);
        Directory.CreateSymbolicLink(folder["linked"], folder["repository"]);
        var data = TestData.Write(folder);
        Assert.Equal(1, (await Unchanged(path, "run", folder["link.ipynb"], "--in-place", "--data", data)).ExitCode);
        Assert.Equal(1, (await Unchanged(path, "run", path, "-o", folder["linked/new.ipynb"], "--data", data)).ExitCode);
        Assert.False(File.Exists(folder["repository/new.ipynb"]));
    }

    [Fact]
    public async Task Elsewhere_they_are_written_and_say_what_they_rest_on()
    {
        var path = TestData.NotebookInRepository(folder, TestData.AskingOwners);
        var run = await Unchanged(path, "run", path, "--data", TestData.Write(folder), "-o", folder["mine.ipynb"]);
        Assert.Equal(0, run.ExitCode);
        Assert.Equal([new OpenedData("owners-2019", OpenedData.OwnMicrodata)], RestsOn.In(NotebookFile.Read(folder["mine.ipynb"]))!);
    }

    [Theory]
    [InlineData("published", "owners-2019, synthetic")]
    [InlineData("FOLDER", "owners-2019, synthetic")]
    [InlineData("synthetic", "owners-2019, own microdata")]
    public async Task Outputs_on_other_data_than_those_asked_for_are_told_and_not_written(string asked, string other)
    {
        var data = TestData.Write(folder);
        NotebookFile.Write(TestData.Asking("Surveys.Owners.Ask(\"more_in_work\").Share(Answers.TopTwo).Across(wave)"), folder["a.ipynb"]);
        string[] arguments = ["--set", "data=" + asked.Replace("FOLDER", data, StringComparison.Ordinal), .. asked == "synthetic" ? ["--data", data] : Array.Empty<string>()];
        var run = await Unchanged(folder["a.ipynb"], ["run", folder["a.ipynb"], "--in-place", .. arguments]);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains(other, run.Messages, StringComparison.Ordinal);
        Assert.Equal(1, (await NavRun.Of(["html", folder["a.ipynb"], "-o", folder["a.html"], .. arguments])).ExitCode);
        Assert.False(File.Exists(folder["a.html"]));
    }

    [Fact]
    public async Task A_page_on_own_files_goes_elsewhere_too_also_one_of_stored_outputs()
    {
        var path = TestData.NotebookInRepository(folder, TestData.AskingOwners);
        Environment.SetEnvironmentVariable("NAV_DATA", TestData.Write(folder));
        Assert.Equal(1, (await NavRun.Of("html", path, "-o", folder["repository/a.html"])).ExitCode);
        Assert.Equal(0, (await NavRun.Of("html", path, "-o", folder["a.html"])).ExitCode);
        Assert.Equal(0, (await NavRun.Of("run", path, "-o", folder["mine.ipynb"])).ExitCode);
        Assert.Equal(1, (await NavRun.Of("html", folder["mine.ipynb"], "--no-run", "-o", folder["repository/a.html"])).ExitCode);
        Assert.False(File.Exists(folder["repository/a.html"]));
    }

    [Fact]
    public async Task A_file_that_a_cell_reads_by_itself_counts_as_well()
    {
        var file = Path.Combine(TestData.Write(folder), "owners-2019.csv").Replace('\\', '/');
        var path = TestData.NotebookInRepository(folder, TestData.Asking(
            $"NavNotebooks.Survey.Files.Csv.CsvSurveyFile.Read(\"{file}\", Surveys.Owners.Definition(2019)).RowCount"));
        Assert.Equal(1, (await Unchanged(path, "run", path, "--in-place")).ExitCode);
    }

    [Fact]
    public async Task A_test_on_own_files_says_so_instead_of_comparing_numbers()
    {
        var path = TestData.NotebookInRepository(folder, TestData.AskingOwners);
        Assert.Equal(0, (await NavRun.Of("run", path, "--in-place")).ExitCode);
        var data = TestData.Write(folder);
        foreach (var arguments in new string[][] { ["--data", data], ["--data", data, "--accept"] })
        {
            var run = await Unchanged(path, ["test", path, .. arguments]);
            Assert.Equal(1, run.ExitCode);
            Assert.Contains(
                arguments.Length > 2 ? "refused a.ipynb" : "The stored outputs rest on synthetic data (owners-2019), this run on your own microdata (owners-2019)",
                run.Output,
                StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task A_notebook_that_only_shows_which_files_there_are_rests_on_them_too()
    {
        var path = TestData.NotebookInRepository(folder, TestData.Asking("surveys.Office.Ask(\"works_in_team\").Share(Answers.Codes(1)).Across(wave)"));
        Assert.Equal(0, (await NavRun.Of("run", path, "--in-place")).ExitCode);
        var run = await NavRun.Of("test", path, "--data", TestData.Write(folder));
        Assert.Contains("basis   a.ipynb", run.Output, StringComparison.Ordinal);
        Assert.Contains("rest on data that come with the repository, this run on your own microdata (owners-2019)", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task A_test_against_another_basis_of_the_repository_says_so_and_can_be_accepted()
    {
        var path = TestData.NotebookInRepository(folder, TestData.AskingOwners);
        Assert.Equal(0, (await NavRun.Of("run", path, "--in-place")).ExitCode);
        var notebook = NotebookFile.Read(path);
        NotebookFile.Write(notebook.SelectCells(cell => cell.WithSource(cell.Source.Replace("at-hand", "published", StringComparison.Ordinal))), path);
        var run = await Unchanged(path, "test", path);
        Assert.Equal(1, run.ExitCode);
        Assert.Contains("synthetic data (owners-2019), this run on published numbers (owners-2019)", run.Output, StringComparison.Ordinal);
        Assert.Equal(0, (await NavRun.Of("test", path, "--accept")).ExitCode);
        Assert.Equal([new OpenedData("owners-2019", OpenedData.Published)], RestsOn.In(NotebookFile.Read(path))!);
    }

    [Fact]
    public async Task What_a_notebook_opened_does_not_depend_on_what_ran_before()
    {
        NotebookFile.Write(TestData.AskingOwners, folder["one.ipynb"]);
        NotebookFile.Write(TestData.AskingOwners, folder["two.ipynb"]);
        Assert.Equal(0, (await NavRun.Of("run", folder["one.ipynb"], "--in-place")).ExitCode);
        Assert.Equal(0, (await NavRun.Of("run", folder["two.ipynb"], "--in-place")).ExitCode);
        Assert.Equal(await BytesAsync(folder["one.ipynb"]), await BytesAsync(folder["two.ipynb"]));
        Assert.Equal([new OpenedData("owners-2019", OpenedData.Synthetic)], RestsOn.In(NotebookFile.Read(folder["one.ipynb"]))!);
    }

    private static async Task<NavRun> Unchanged(string path, params string[] arguments)
    {
        var before = await BytesAsync(path);
        var run = await NavRun.Of(arguments);
        Assert.Equal(before, await BytesAsync(path));
        return run;
    }

    private static Task<byte[]> BytesAsync(string path) => File.ReadAllBytesAsync(path, TestContext.Current.CancellationToken);
}
