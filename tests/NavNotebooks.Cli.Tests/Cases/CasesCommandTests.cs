using NavNotebooks.Survey.Cases.Qda;

namespace NavNotebooks.Cli.Tests.Cases;

public sealed class CasesCommandTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public async Task Info_counts_rows_by_type_and_study()
    {
        var run = await NavRun.Of("cases", "info");
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        Assert.Contains("findings: prior research", run.Output, StringComparison.Ordinal);
        run = await NavRun.Of("cases", "info", "--json");
        using var json = System.Text.Json.JsonDocument.Parse(run.Output);
        Assert.True(json.RootElement.GetProperty("S2").GetProperty("findings").GetInt32() > 100);
    }

    [Fact]
    public async Task Validate_holds_the_material_of_the_repository_to_its_rules()
    {
        var run = await NavRun.Of("cases", "validate");
        Assert.True(run.ExitCode == 0, run.Messages);
        Assert.Equal(5, run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Fact]
    public async Task Validate_names_file_place_and_remedy_of_every_study_that_breaks_a_rule()
    {
        Directory.CreateDirectory(folder["s8"]);
        Directory.CreateDirectory(folder["s9"]);
        await File.WriteAllTextAsync(folder["s8/study.json"], "{ \"study\": \"S8\" ", TestContext.Current.CancellationToken);
        await File.WriteAllTextAsync(folder["s9/study.json"], "{ \"study\": \"S9\", \"codes\": 3 }", TestContext.Current.CancellationToken);
        var run = await NavRun.Of("cases", "validate", folder.Path);
        Assert.Equal((1, ""), (run.ExitCode, run.Output));
        Assert.Contains("s8/study.json", run.Messages, StringComparison.Ordinal);
        Assert.Contains("s9/study.json", run.Messages, StringComparison.Ordinal);
    }

    [Fact]
    public async Task Validate_of_a_folder_without_material_is_called_wrongly()
    {
        Assert.Equal(2, (await NavRun.Of("cases", "validate", folder.Path)).ExitCode);
        Assert.Equal(2, (await NavRun.Of("cases", "validate", folder["nowhere"])).ExitCode);
    }

    [Theory]
    [InlineData("qdc")]
    [InlineData("qdpx")]
    [InlineData("xlsx")]
    [InlineData("csv")]
    public async Task Export_writes_a_study_in_every_format(string format)
    {
        var path = folder["out." + format];
        var run = await NavRun.Of("cases", "export", "--study", "S2", "--format", format, "-o", path, "--lang", "nb");
        Assert.Equal((0, $"Wrote {path}\n", ""), (run.ExitCode, run.Output, run.Messages));
        Assert.True(new FileInfo(path).Length > 1000);
        if (format.StartsWith("qd", StringComparison.Ordinal))
        {
            run = await NavRun.Of("cases", "read", path);
            Assert.Equal((0, ""), (run.ExitCode, run.Messages));
            Assert.Contains("written by NavNotebooks", run.Output, StringComparison.Ordinal);
        }
    }

    [Fact]
    public async Task Export_of_an_unknown_study_or_format_is_called_wrongly()
    {
        var run = await NavRun.Of("cases", "export", "--study", "S7", "--format", "qdc", "-o", folder["out.qdc"]);
        Assert.Equal(2, run.ExitCode);
        Assert.Contains("S7", run.Messages, StringComparison.Ordinal);
        Assert.Equal(2, (await NavRun.Of("cases", "export", "--study", "S1", "--format", "doc", "-o", folder["out.doc"])).ExitCode);
        Assert.Empty(Directory.EnumerateFiles(folder.Path));
    }

    [Fact]
    public async Task Read_tells_what_is_in_a_project_how_coders_agree_and_unpacks_its_sources()
    {
        QdaProjectFile.Write(Coded(), folder["team.qdpx"]);
        var run = await NavRun.Of("cases", "read", folder["team.qdpx"], "--agreement", "--sources", folder["sources"]);
        Assert.Equal((0, ""), (run.ExitCode, run.Messages));
        Assert.Contains("marked alike by A and B", run.Output, StringComparison.Ordinal);
        Assert.Equal("0123456789", await File.ReadAllTextAsync(folder["sources/sources/text.txt"], TestContext.Current.CancellationToken));
    }

    [Fact]
    public async Task Read_refuses_what_is_no_project_with_place_and_remedy()
    {
        await File.WriteAllTextAsync(folder["team.qdpx"], "PK but nothing more", TestContext.Current.CancellationToken);
        var run = await NavRun.Of("cases", "read", folder["team.qdpx"]);
        Assert.Equal((1, "", $"{folder["team.qdpx"]}: The archive is cut off or damaged. Export or copy it again.\n"), (run.ExitCode, run.Output, run.Messages));
        Assert.Equal(2, (await NavRun.Of("cases", "read", folder["nowhere.qdc"])).ExitCode);
    }

    [Fact]
    public async Task Read_compares_no_coders_and_unpacks_nothing_of_a_codebook()
    {
        QdaCodebookFile.Write(Coded().Codebook, folder["team.qdc"]);
        var run = await NavRun.Of("cases", "read", folder["team.qdc"], "--agreement");
        Assert.Equal((2, ""), (run.ExitCode, run.Output));
        Assert.Contains("A codebook has no codings", run.Messages, StringComparison.Ordinal);
        Assert.EndsWith("Run nav cases read --help for what it takes.\n", run.Messages, StringComparison.Ordinal);
        Assert.Equal(2, (await NavRun.Of("cases", "read", folder["team.qdc"], "--sources", folder["sources"])).ExitCode);
    }

    private static QdaProject Coded()
    {
        QdaUser[] users = [new(QdaId.From("a"), "A"), new(QdaId.From("b"), "B")];
        var code = new QdaCode(QdaId.From("code"), "Work");
        return new QdaProject("Team")
        {
            Users = [.. users],
            Codebook = new QdaCodebook([code]),
            Sources =
            [
                new QdaSource(QdaId.From("text"), QdaSourceKind.Text)
                {
                    Text = new QdaText("0123456789"),
                    PlainTextPath = QdaPath.Inside("text.txt"),
                    Selections = [.. users.Select((user, i) => new QdaSelection(QdaId.From("selection" + user.Name), QdaSelectionKind.Text)
                    {
                        Start = i,
                        End = 5 + i,
                        Codings = [new QdaCoding(QdaId.From("coding" + user.Name), code.Id, user.Id)],
                    })],
                },
            ],
        };
    }
}
