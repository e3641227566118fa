namespace NavNotebooks.Kernel.Messages;

/// <summary>A connection file cannot be used. The message never holds the key.</summary>
public sealed class ConnectionFileException : FormatException
{
    internal ConnectionFileException(string path, string problem, string remedy, Exception? cause = null)
        : base($"{problem} Connection file: {path}. {remedy}", cause) => File = path;

    /// <summary>The path that was given.</summary>
    public string File { get; }
}
