using System.Globalization;

namespace NavNotebooks.Documents.Notebooks;

/// <summary>What is wrong with a notebook file, where, and what to do.</summary>
internal sealed record NotebookFault(string File, string Problem, string Remedy)
{
    public int? Line { get; init; }

    public int? Column { get; init; }

    public string? JsonPath { get; init; }

    public string Where => Line is { } line
        ? string.Create(CultureInfo.InvariantCulture, $"{File}, line {line}, column {Column}")
        : JsonPath is { } path ? $"{File} at {path}" : File;
}
