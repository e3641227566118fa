namespace NavNotebooks.Survey.Files;

/// <summary>One thing wrong with a data file, and where. Never holds what a cell says.</summary>
/// <param name="Fault">The kind of fault.</param>
/// <param name="File">The file as the caller named it.</param>
/// <param name="Statement">What is wrong, as a sentence.</param>
/// <param name="Remedy">What to do about it, as a sentence.</param>
public sealed record SurveyFileProblem(SurveyFileFault Fault, string File, string Statement, string Remedy)
{
    /// <summary>The line in the file, 1 for the first, as an editor counts; <see langword="null"/> where the whole file is meant.</summary>
    public int? Row { get; init; }

    /// <summary>The column's heading or, where there is none, its number; <see langword="null"/> where the whole row is meant.</summary>
    public string? Column { get; init; }

    /// <summary>The record of a binary file: "variable 12", "data"; <see langword="null"/> where there are none.</summary>
    public string? Record { get; init; }

    /// <summary>The byte in a binary file at which it shows, 0 for the first; <see langword="null"/> where there is none.</summary>
    public long? Offset { get; init; }

    /// <summary>Where it is in the file, "row 3, column age"; empty where the whole file is meant.</summary>
    internal string Place
    {
        get
        {
            string?[] parts =
            [
                Row is { } row ? FormattableString.Invariant($"row {row}") : null,
                Column is null ? null : $"column {Column}",
                Record is null ? null : $"record {Record}",
                Offset is { } offset ? FormattableString.Invariant($"byte {offset}") : null,
            ];
            return string.Join(", ", parts.OfType<string>());
        }
    }
}
