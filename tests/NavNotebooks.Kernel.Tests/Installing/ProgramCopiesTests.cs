using NavNotebooks.Launcher;

namespace NavNotebooks.Kernel.Tests.Installing;

public sealed class ProgramCopiesTests : IDisposable
{
    private readonly BuiltProgram program = new();
    private readonly ProgramCopies copies;

    public ProgramCopiesTests()
    {
        copies = new(program.Target);
        copies.Follow(program.Folder);
    }

    public void Dispose() => program.Dispose();

    [Fact]
    public void A_copy_has_every_file_at_its_place()
    {
        using var copy = copies.TakeNewest();
        Assert.Equal("first", File.ReadAllText(Path.Combine(copy.Folder, "nav.dll")));
        Assert.Equal("first", File.ReadAllText(Path.Combine(copy.Folder, "nb", "words.dll")));
        Assert.NotEqual(program.Folder, copy.Folder);
    }

    [Fact]
    public void The_next_start_after_a_build_runs_what_was_built()
    {
        program.Build("the second");
        using var copy = copies.TakeNewest();
        Assert.Equal("the second", File.ReadAllText(Path.Combine(copy.Folder, "nav.dll")));
    }

    [Fact]
    public void A_kernel_that_runs_keeps_its_files_through_a_build_and_another_start()
    {
        using var running = copies.TakeNewest();
        program.Build("the second");
        using var next = copies.TakeNewest();
        Assert.NotEqual(running.Folder, next.Folder);
        Assert.Equal("first", File.ReadAllText(Path.Combine(running.Folder, "nb", "words.dll")));
    }

    [Fact]
    public void Two_kernels_of_one_build_share_a_copy()
    {
        using var one = copies.TakeNewest();
        using var other = copies.TakeNewest();
        Assert.Equal(one.Folder, other.Folder);
        Assert.Single(Directory.EnumerateDirectories(program.Target));
    }

    [Fact]
    public void Copies_that_nobody_runs_from_are_removed()
    {
        program.Build("the second");
        copies.TakeNewest().Dispose();
        program.Build("the third one");
        copies.TakeNewest().Dispose();
        Assert.Single(Directory.EnumerateDirectories(program.Target));
    }

    [Fact]
    public void The_last_copy_serves_when_what_was_built_is_gone()
    {
        program.Clean();
        using var copy = copies.TakeNewest();
        Assert.Equal("first", File.ReadAllText(Path.Combine(copy.Folder, "nav.dll")));
    }

    [Fact]
    public void The_last_copy_serves_when_no_other_can_be_written()
    {
        program.Build("the second");
        var built = Directory.EnumerateDirectories(program.Target).Single();
        File.WriteAllText(Path.Combine(program.Folder, "taken"), "");
        using (new FileStream(Path.Combine(program.Folder, "taken"), FileMode.Open, FileAccess.Read, FileShare.None))
        {
            using var copy = copies.TakeNewest();
            Assert.Equal(built, copy.Folder);
        }
    }

    [Fact]
    public void Many_starts_at_once_after_a_build_agree_on_a_copy()
    {
        program.Build("the second");
        var taken = new ProgramCopy[8];
        Parallel.For(0, taken.Length, i => taken[i] = new ProgramCopies(program.Target).TakeNewest());
        Assert.All(taken, copy => Assert.True(File.Exists(Path.Combine(copy.Folder, "nb", "words.dll")), copy.Folder));
        Assert.Equal("the second", File.ReadAllText(Path.Combine(taken[^1].Folder, "nav.dll")));
        Array.ForEach(taken, copy => copy.Dispose());
    }

    [Fact]
    public void They_are_in_use_while_a_kernel_runs()
    {
        Assert.False(copies.AreInUse);
        using (copies.TakeNewest())
        {
            Assert.True(copies.AreInUse);
        }

        Assert.False(copies.AreInUse);
    }

    [Fact]
    public void With_nothing_left_it_says_what_to_do()
    {
        program.Clean();
        Directory.EnumerateDirectories(program.Target).ToList().ForEach(copy => Directory.Delete(copy, recursive: true));
        var exception = Assert.Throws<IOException>(() => copies.TakeNewest());
        Assert.Contains("./nav kernel install", exception.Message, StringComparison.Ordinal);
    }
}
