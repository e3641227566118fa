using NavNotebooks.Documents.Files;
using NavNotebooks.Documents.Tests.Notebooks;

namespace NavNotebooks.Documents.Tests.Files;

public sealed class AtomicFileTests
{
    [Fact]
    public void A_file_is_replaced_and_nothing_is_left_beside_it()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("a.txt");
        AtomicFile.WriteText(path, "old");
        AtomicFile.WriteText(path, "new");
        Assert.Equal("new", File.ReadAllText(path));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
    }

    [Fact]
    public void Missing_directories_are_made()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf(Path.Combine("x", "y", "a.txt"));
        AtomicFile.WriteText(path, "æ");
        Assert.Equal([0xc3, 0xa6], File.ReadAllBytes(path));
    }

    [Fact]
    public void A_failure_leaves_what_was_there_and_no_temporary_file()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("taken");
        Directory.CreateDirectory(Path.Combine(path, "inside"));
        Assert.ThrowsAny<Exception>(() => AtomicFile.WriteText(path, "text"));
        Assert.Equal([path], Directory.GetFileSystemEntries(folder.Path));
        Assert.True(Directory.Exists(Path.Combine(path, "inside")));
    }

    [Fact]
    public void A_symbolic_link_stays_a_link()
    {
        using var folder = new TemporaryFolder();
        var (file, link) = (folder.PathOf("file"), folder.PathOf("link"));
        File.WriteAllText(file, "old");
        File.CreateSymbolicLink(link, file);
        AtomicFile.WriteText(link, "new");
        Assert.Equal("new", File.ReadAllText(file));
        Assert.NotNull(File.ResolveLinkTarget(link, returnFinalTarget: false));
    }

    [Fact]
    public async Task A_reader_meets_the_old_text_or_the_new_and_never_a_part()
    {
        using var folder = new TemporaryFolder();
        var path = folder.PathOf("a.txt");
        string[] texts = [new string('a', 300_000), new string('b', 200_000)];
        AtomicFile.WriteText(path, texts[0]);
        var writing = Task.Run(() =>
        {
            for (var i = 0; i < 20; i++)
            {
                AtomicFile.WriteText(path, texts[i % 2]);
            }
        }, TestContext.Current.CancellationToken);
        while (!writing.IsCompleted)
        {
            Assert.Contains(await File.ReadAllTextAsync(path, TestContext.Current.CancellationToken), texts);
        }

        await writing;
    }
}
