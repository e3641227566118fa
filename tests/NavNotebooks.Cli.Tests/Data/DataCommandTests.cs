using System.Text.Json;
using NavNotebooks.Survey.Files.Binding;
using NavNotebooks.Survey.Files.Labelled;

namespace NavNotebooks.Cli.Tests.Data;

public sealed class DataCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Theory]
    [InlineData("sav")]
    [InlineData("zsav")]
    public async Task Synthesize_writes_a_marked_file_that_info_tells_of(string format)
    {
        var path = folder["owners-2019." + format];
        var run = await NavRun.Of("data", "synthesize", "--survey", "owners-2019", "-o", path, "--lang", "nb");
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        run = await NavRun.Of("data", "info", path, "--json");
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(SurveyLabels.Synthetic, json.RootElement.GetProperty("attributes").GetProperty(SurveyLabels.BasisAttribute)[0].GetString());
        Assert.Contains("syntetisk", json.RootElement.GetProperty("label").GetString(), StringComparison.Ordinal);
        run = await NavRun.Of("data", "info", path);
        Assert.Contains("Ikke spurt", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Convert_keeps_every_value_and_the_mark_from_sav_to_zsav_and_back()
    {
        await NavRun.Of("data", "synthesize", "--survey", "owners-2019", "-o", folder["a.sav"]);
        Assert.Equal(0, (await NavRun.Of("data", "convert", folder["a.sav"], folder["b.zsav"])).ExitCode);
        var run = await NavRun.Of("data", "convert", folder["b.zsav"], folder["c.sav"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        Assert.Equal(await Bytes("a.sav"), await Bytes("c.sav"));
    }

    [Fact]
    public async Task Convert_to_csv_says_that_the_mark_is_lost()
    {
        await NavRun.Of("data", "synthesize", "--survey", "owners-2019", "-o", folder["a.sav"]);
        var run = await NavRun.Of("data", "convert", folder["a.sav"], folder["a.csv"], "--labels", "--only", "position", "municipality");
        Assert.Equal(0, run.ExitCode);
        Assert.Contains("synthetic is lost", run.Messages, StringComparison.Ordinal);
        var lines = await File.ReadAllLinesAsync(folder["a.csv"], TestContext.Current.CancellationToken);
        Assert.Equal("position,municipality", lines[0]);
        Assert.Contains(lines, line => line.StartsWith("Mayor", StringComparison.Ordinal));
    }

    [Fact]
    public async Task Convert_writes_nothing_into_the_repository_but_what_is_marked_synthetic()
    {
        await NavRun.Of("data", "synthesize", "--survey", "owners-2019", "-o", folder["a.sav"]);
        await NavRun.Of("data", "convert", folder["a.sav"], folder["a.csv"]);
        Directory.CreateDirectory(folder["repository"]);
        await File.WriteAllTextAsync(folder["repository/NavNotebooks.sln"], "", TestContext.Current.CancellationToken);
        var run = await NavRun.Of("data", "convert", folder["a.csv"], folder["repository/own.sav"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("lies in the repository", run.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["repository/own.sav"]));
        Assert.Equal(0, (await NavRun.Of("data", "convert", folder["a.sav"], folder["repository/marked.sav"])).ExitCode);
    }

    [Fact]
    public async Task Label_writes_answers_under_the_names_and_labels_of_the_survey()
    {
        await NavRun.Of("data", "synthesize", "--survey", "owners-2019", "-o", folder["a.sav"]);
        await NavRun.Of("data", "convert", folder["a.sav"], folder["bare.csv"]);
        var run = await NavRun.Of("data", "label", folder["bare.csv"], folder["labelled.sav"], "--survey", "owners-2019", "--lang", "nb");
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        var (made, labelled) = (LabelledFile.Read(folder["a.sav"]), LabelledFile.Read(folder["labelled.sav"]));
        Assert.Equal("Ordfører", labelled.Dictionary.Find("position")!.LabelOf(DataValue.Of(1)));
        Assert.False(SurveyLabels.IsSynthetic(labelled.Dictionary));
        Assert.All(made.Columns, column => Assert.True(((NumberColumn)column).Values.SequenceEqual(((NumberColumn)labelled.Find(column.Variable.Name)!).Values)));
    }

    [Fact]
    public async Task Label_tells_what_does_not_fit_and_writes_nothing()
    {
        await File.WriteAllTextAsync(folder["odd.csv"], "position,trust\n1,7130417\n", TestContext.Current.CancellationToken);
        var run = await NavRun.Of("data", "label", folder["odd.csv"], folder["out.sav"], "--survey", "owners-2019");
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.DoesNotContain("7130417", run.Messages, StringComparison.Ordinal);
        Assert.False(File.Exists(folder["out.sav"]));
    }

    [Fact]
    public async Task What_is_called_wrongly_is_told_before_anything_is_written()
    {
        await NavRun.Of("data", "synthesize", "--survey", "owners-2019", "-o", folder["a.sav"]);
        Assert.Equal(2, (await NavRun.Of("data", "info", folder["none.sav"])).ExitCode);
        Assert.Equal(2, (await NavRun.Of("data", "convert", folder["a.sav"], folder["b.xlsx"])).ExitCode);
        Assert.Equal(2, (await NavRun.Of("data", "convert", folder["a.sav"], folder["b.sav"], "--labels")).ExitCode);
        Assert.Equal(2, (await NavRun.Of("data", "convert", folder["a.sav"], folder["a.sav"])).ExitCode);
        var run = await NavRun.Of("data", "synthesize", "--survey", "owner-2019", "-o", folder["c.sav"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("owners-2019", run.Messages, StringComparison.Ordinal);
        Assert.Equal(["a.sav"], Directory.GetFiles(folder.Path).Select(Path.GetFileName));
    }

    [Fact]
    public async Task A_damaged_file_is_told_with_its_place_and_leaves_nothing_behind()
    {
        await NavRun.Of("data", "synthesize", "--survey", "owners-2019", "-o", folder["a.sav"]);
        var bytes = await Bytes("a.sav");
        await File.WriteAllBytesAsync(folder["cut.sav"], bytes[..(bytes.Length * 3 / 4)], TestContext.Current.CancellationToken);
        foreach (var arguments in new[] { new[] { "info", folder["cut.sav"] }, ["convert", folder["cut.sav"], folder["out.csv"]] })
        {
            var run = await NavRun.Of(["data", .. arguments]);
            Assert.Equal(2, run.ExitCode);
            Assert.Contains("byte ", run.Messages, StringComparison.Ordinal);
        }

        Assert.False(File.Exists(folder["out.csv"]));
    }

    [Fact]
    public void The_formats_that_are_written_are_those_the_commands_name() => Assert.Equal([".sav", ".zsav", ".csv"], LabelledFile.WritableExtensions);

    private Task<byte[]> Bytes(string name) => File.ReadAllBytesAsync(folder[name], TestContext.Current.CancellationToken);
}
