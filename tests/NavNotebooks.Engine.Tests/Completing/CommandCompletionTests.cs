using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Tests.Completing;

public sealed class CommandCompletionTests : IDisposable
{
    private readonly DirectoryInfo folder = Directory.CreateTempSubdirectory("nav-completion");
    private readonly Session session;

    public CommandCompletionTests()
    {
        folder.CreateSubdirectory("parts");
        folder.CreateSubdirectory(".hidden");
        foreach (var name in (string[])["own.dll", "own.csproj", "helpers.csx", "notes.txt", "parts/first.ipynb", "parts/second.dib"])
        {
            File.WriteAllText(Path.Combine(folder.FullName, name), "");
        }

        session = new Session(new SessionOptions { BaseDirectory = folder.FullName });
    }

    public void Dispose()
    {
        session.Dispose();
        folder.Delete(recursive: true);
    }

    [Theory]
    [InlineData("#!ti¦", "#!time")]
    [InlineData("#!who¦", "#!who #!whos")]
    [InlineData("var x = 1;\n#!mark¦", "#!markdown")]
    [InlineData("#!import ¦", "helpers.csx parts/")]
    [InlineData("#!import parts/¦", "first.ipynb second.dib")]
    [InlineData("#!import parts/se¦", "second.dib")]
    [InlineData("#load \"he¦\"", "helpers.csx")]
    [InlineData("#r \"own¦\"", "own.csproj own.dll")]
    [InlineData("#r \"NavNotebooks.Engine.Test¦\"", "NavNotebooks.Engine.TestImports NavNotebooks.Engine.Tests")]
    [InlineData("#r \"nowhere/¦\"", "")]
    [InlineData("#!time -¦", "-h")]
    public async Task Commands_and_what_they_name_complete(string cell, string expected) => Assert.Equal(expected, string.Join(' ', await session.NamesAsync(cell)));

    [Fact]
    public async Task Only_the_last_part_of_a_path_is_replaced()
    {
        var list = await session.CompleteAsync("#!import parts/se¦");
        Assert.Equal((15, 17), (list.Start, list.End));
    }

    [Fact]
    public async Task A_command_tells_what_it_does() =>
        Assert.Equal("#!time\n\nTells how long the code of the cell took.", await session.InspectAsync("#!ti¦me\n1 + 1"));

    [Fact]
    public async Task Getting_ready_may_be_asked_for_twice_and_beside_cells()
    {
        session.WarmCompletion();
        session.WarmCompletion();
        Assert.Equal(["Sqrt"], await session.NamesAsync("Math.Sq¦"));
    }
}
