using NavNotebooks.Survey.Cases.Qda;

namespace NavNotebooks.Survey.Tests.Cases.Qda;

public sealed class QdaPathTests
{
    [Theory]
    [InlineData("internal://a b.txt", QdaPathScheme.Internal, "a b.txt")]
    [InlineData("Internal:///a.txt", QdaPathScheme.Internal, "a.txt")]
    [InlineData("relative:///folder\\a.mp4", QdaPathScheme.Relative, "folder/a.mp4")]
    [InlineData("absolute:///C:/folder/a.mp4", QdaPathScheme.Absolute, "C:/folder/a.mp4")]
    [InlineData("file:///a.mp4", QdaPathScheme.Other, "a.mp4")]
    [InlineData("folder\\a.mp4", QdaPathScheme.Other, "folder/a.mp4")]
    public void A_path_is_taken_apart_and_kept_as_written(string written, QdaPathScheme scheme, string path)
    {
        Assert.Equal(new QdaPath(scheme, path, written), QdaPath.Parse(written));
        Assert.Equal(written, QdaPath.Parse(written).ToString());
    }
}
