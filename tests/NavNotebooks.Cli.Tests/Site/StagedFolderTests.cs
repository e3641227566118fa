using NavNotebooks.Cli.Site;

namespace NavNotebooks.Cli.Tests.Site;

public sealed class StagedFolderTests : IDisposable
{
    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_is_not_committed_leaves_the_old_folder_and_nothing_else()
    {
        Old("old");
        using (var staged = new StagedFolder(folder["out"]))
        {
            File.WriteAllText(Path.Combine(staged.Path, "index.html"), "new");
        }

        Assert.Equal("old", File.ReadAllText(folder["out/index.html"]));
        Assert.Equal(["out"], Beside());
    }

    [Fact]
    public void What_is_committed_replaces_the_old_folder_as_a_whole()
    {
        Old("old");
        File.WriteAllText(folder["out/gone.html"], "old");
        Commit("new");
        Assert.Equal("new", File.ReadAllText(folder["out/index.html"]));
        Assert.False(File.Exists(folder["out/gone.html"]));
        Assert.Equal(["out"], Beside());
    }

    [Fact]
    public void A_new_folder_is_made()
    {
        Commit("new");
        Assert.Equal("new", File.ReadAllText(folder["out/index.html"]));
    }

    [Fact]
    public void A_folder_left_aside_by_a_process_that_ended_is_put_back_first()
    {
        Old("old");
        Directory.Move(folder["out"], folder[".out.old"]);
        using (new StagedFolder(folder["out"]))
        {
            Assert.Equal("old", File.ReadAllText(folder["out/index.html"]));
        }
    }

    [Theory]
    [InlineData("letter.txt")]
    [InlineData(".git")]
    public void A_folder_with_a_file_of_no_site_is_refused_by_that_name(string name)
    {
        Old("old");
        File.WriteAllText(folder["out/" + name], "mine");
        Assert.Contains(name, Assert.Throws<IOException>(() => new StagedFolder(folder["out"])).Message, StringComparison.Ordinal);
        Assert.Equal("mine", File.ReadAllText(folder["out/" + name]));
    }

    [Fact]
    public void A_folder_with_folders_is_refused()
    {
        Directory.CreateDirectory(folder["out/pictures.html"]);
        Assert.Throws<IOException>(() => new StagedFolder(folder["out"]));
    }

    [Theory]
    [InlineData("pictures/a.svg", true)]
    [InlineData("pictures/a.txt", false)]
    [InlineData("pictures/deep/a.svg", false)]
    public void Pictures_are_of_a_site_and_nothing_else_beside_them(string file, bool isTaken)
    {
        Directory.CreateDirectory(Path.GetDirectoryName(folder["out/" + file])!);
        File.WriteAllText(folder["out/" + file], "<svg/>");
        var refused = Record.Exception(() => new StagedFolder(folder["out"]).Dispose());
        Assert.Equal(isTaken, refused is null);
    }

    [Fact]
    public void A_file_is_refused()
    {
        File.WriteAllText(folder["out"], "a file");
        Assert.Throws<IOException>(() => new StagedFolder(folder["out"]));
    }

    private void Old(string content)
    {
        Directory.CreateDirectory(folder["out"]);
        File.WriteAllText(folder["out/index.html"], content);
    }

    private void Commit(string content)
    {
        using var staged = new StagedFolder(folder["out"]);
        File.WriteAllText(Path.Combine(staged.Path, "index.html"), content);
        staged.Commit();
    }

    private IEnumerable<string?> Beside() => Directory.EnumerateFileSystemEntries(folder.Path).Select(Path.GetFileName);
}
