namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>What the reader of an exchange file may be told.</summary>
public sealed record QdaReadOptions
{
    /// <summary>The defaults below.</summary>
    public static QdaReadOptions Default { get; } = new();

    /// <summary>How much the file may hold. Default: <see cref="QdaLimits.Default"/>.</summary>
    public QdaLimits Limits { get; init; } = QdaLimits.Default;

    /// <summary>What positions count. Default: code points, as the standard has it.</summary>
    public QdaCounting Counting { get; init; } = QdaCounting.CodePoints;

    /// <summary>How many characters the end of a line is. Default: by the program that wrote the file.</summary>
    public QdaLineEndings LineEndings { get; init; } = QdaLineEndings.ByProgram;
}
