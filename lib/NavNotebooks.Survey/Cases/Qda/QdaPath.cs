namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>Where a source's file is, as the exchange file says. Never opened outside the exchange file.</summary>
/// <param name="Scheme">In the exchange file, beside it, or elsewhere.</param>
/// <param name="Path">The part after the scheme and its slashes, with <c>/</c> between folders.</param>
/// <param name="AsWritten">The whole, as written.</param>
public sealed record QdaPath(QdaPathScheme Scheme, string Path, string AsWritten)
{
    private const string Mark = "://";

    /// <summary>Takes a path apart. Any text is a path: what has no known scheme is <see cref="QdaPathScheme.Other"/>.</summary>
    public static QdaPath Parse(string written)
    {
        var mark = written.IndexOf(Mark, StringComparison.Ordinal);
        if (mark < 0)
        {
            return new QdaPath(QdaPathScheme.Other, written.Replace('\\', '/'), written);
        }

        QdaPathScheme scheme = written[..mark].ToLowerInvariant() switch
        {
            "internal" => QdaPathScheme.Internal,
            "relative" => QdaPathScheme.Relative,
            "absolute" => QdaPathScheme.Absolute,
            _ => QdaPathScheme.Other,
        };
        return new QdaPath(scheme, written[(mark + Mark.Length)..].Replace('\\', '/').TrimStart('/'), written);
    }

    /// <summary>A file in the exchange file's folder <c>sources</c>.</summary>
    public static QdaPath Inside(string name) => Parse("internal://" + name);

    /// <inheritdoc/>
    public override string ToString() => AsWritten;
}
