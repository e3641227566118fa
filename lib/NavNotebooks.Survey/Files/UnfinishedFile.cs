namespace NavNotebooks.Survey.Files;

/// <summary>A file that is written bit by bit under a name of its own, and takes its place when it is complete: whole or not at all.</summary>
internal sealed class UnfinishedFile : IDisposable
{
    private readonly string path;

    /// <summary>Opens a new file beside the place that it is to take.</summary>
    public UnfinishedFile(string path)
    {
        this.path = path;
        Stream = new FileStream(path + WholeFile.Unfinished, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 0);
    }

    /// <summary>The file without a buffer; give it large pieces.</summary>
    public FileStream Stream { get; }

    /// <summary>Puts the file in its place, and replaces what is there at once.</summary>
    public void Complete()
    {
        Stream.Dispose();
        File.Move(path + WholeFile.Unfinished, path, overwrite: true);
    }

    /// <summary>Deletes the file, unless it has its place.</summary>
    public void Dispose()
    {
        Stream.Dispose();
        File.Delete(path + WholeFile.Unfinished);
    }
}
