namespace NavNotebooks.Launcher;

/// <summary>A copy of the program that is in use, and is left alone by others until it is let go.</summary>
public sealed class ProgramCopy : IDisposable
{
    private readonly FileStream mark;

    internal ProgramCopy(string folder, FileStream mark)
    {
        Folder = folder;
        this.mark = mark;
    }

    /// <summary>Where it is, without a separator at the end.</summary>
    public string Folder { get; }

    /// <inheritdoc/>
    public void Dispose() => mark.Dispose();
}
