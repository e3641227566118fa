using NavNotebooks.Cli.Reporting;
using NavNotebooks.Display;

namespace NavNotebooks.Cli.Tests.Reporting;

public sealed class OwnFilesTests : IDisposable
{
    private static readonly OpenedData[] Own = [new("office-2019", OpenedData.OwnMicrodata), new("owners-2019", OpenedData.Synthetic)];
    private static readonly OpenedData[] Public = [new("illinois", OpenedData.PublicMicrodata), new("owners-2019", OpenedData.Synthetic)];

    private readonly TemporaryFolder folder = new();

    public void Dispose() => folder.Dispose();

    [Fact]
    public void What_rests_on_own_files_is_neither_written_nor_to_be_saved_in_a_repository()
    {
        File.WriteAllText(folder["NavNotebooks.sln"], "");
        var notebook = folder["a.ipynb"];
        Assert.Contains("(office-2019)", OwnFiles.WhyNotWritten(Own, notebook), StringComparison.Ordinal);
        Assert.Contains("(office-2019)", OwnFiles.WhyNotSaved(Own, folder.Path), StringComparison.Ordinal);
        Assert.Null(OwnFiles.WhyNotSaved(Public, folder.Path));
    }

    [Fact]
    public void Outside_a_repository_there_is_nothing_to_say() =>
        Assert.Null(OwnFiles.WhyNotSaved(Own, folder.Path));
}
