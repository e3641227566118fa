using System.Globalization;

namespace NavNotebooks.Survey.Cases.Qda;

/// <summary>A place in an exchange file.</summary>
/// <param name="File">The file as the caller named it.</param>
/// <param name="Entry">The file within it; <see langword="null"/> where the whole is meant, or where the file is no archive.</param>
/// <param name="Line">The line, 1 for the first; <see langword="null"/> where the whole is meant.</param>
public sealed record QdaPlace(string File, string? Entry = null, int? Line = null)
{
    /// <summary>Such as <c>team.qdpx, project.qde, line 12</c>.</summary>
    public override string ToString()
    {
        var entry = Entry is null ? "" : ", " + Entry;
        return Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{File}{entry}, line {line}") : File + entry;
    }
}
