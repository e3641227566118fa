namespace NavNotebooks.Survey.Claims;

/// <summary>A file of claims or recomputations that cannot be read: names the file, the place in it, the record, and what to do.</summary>
/// <param name="file">The file, relative to the repository.</param>
/// <param name="path">JSON path of the offending value, such as <c>$.claims[3].printed</c>.</param>
/// <param name="record">Id of the claim or recomputation; <see langword="null"/> where the place is in none, or it has no id.</param>
/// <param name="message">What is wrong and what to do.</param>
public sealed class ClaimFileException(string file, string path, string? record, string message)
    : FormatException($"{file}, {path}{(record is null ? "" : $" ({record})")}: {message}")
{
    /// <summary>The file, relative to the repository.</summary>
    public string File { get; } = file;

    /// <summary>JSON path of the offending value.</summary>
    public string Path { get; } = path;

    /// <summary>Id of the claim or recomputation; <see langword="null"/> where the place is in none, or it has no id.</summary>
    public string? Record { get; } = record;
}
