using NavNotebooks.Survey.Files;

namespace NavNotebooks.Survey.Tests.Files;

public sealed class RepositoryRootTests
{
    [Fact]
    public void Links_are_followed_and_those_that_lead_round_in_a_circle_are_refused()
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            var (round, straight) = (Path.Combine(folder.FullName, "round"), Path.Combine(folder.FullName, "straight"));
            File.CreateSymbolicLink(round, round);
            File.CreateSymbolicLink(straight, Path.Combine("..", "elsewhere"));
            Assert.Contains("circle", Assert.Throws<IOException>(() => RepositoryRoot.Above(round)).Message, StringComparison.Ordinal);
            Assert.Equal(Path.Combine(RepositoryRoot.RealPath(folder.Parent!.FullName), "elsewhere"), RepositoryRoot.RealPath(straight));
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }
}
