using NavNotebooks.Engine.Sessions;

namespace NavNotebooks.Engine.Tests.Loading;

/// <summary>A folder of files for a session to load from; gone after the test.</summary>
internal sealed class LoadingFolder : IDisposable
{
    public string Path { get; } = Directory.CreateTempSubdirectory("nav-loading-").FullName;

    public string PathOf(string name) => System.IO.Path.Combine(Path, name);

    /// <summary>Writes a file; line ends are line feeds.</summary>
    public LoadingFolder With(string name, string text)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(PathOf(name))!);
        File.WriteAllText(PathOf(name), text.ReplaceLineEndings("\n"));
        return this;
    }

    public Session Session() => new(new SessionOptions { BaseDirectory = Path });

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
