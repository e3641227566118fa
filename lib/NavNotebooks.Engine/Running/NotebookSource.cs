using NavNotebooks.Documents.Notebooks;

namespace NavNotebooks.Engine.Running;

/// <summary>A notebook to run.</summary>
/// <param name="Name">What messages call it: usually its path.</param>
/// <param name="Directory">What relative paths in its <c>#r</c> start from.</param>
/// <param name="Read">Reads it; called once, when its turn has come, so that waiting notebooks take no memory.</param>
public sealed record NotebookSource(string Name, string Directory, Func<Notebook> Read)
{
    /// <summary>The notebook in a file.</summary>
    public static NotebookSource File(string path) =>
        new(path, Path.GetDirectoryName(Path.GetFullPath(path))!, () => NotebookFile.Read(path));
}
