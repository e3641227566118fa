using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>A row of a figure.</summary>
public sealed record FigureRow
{
    /// <summary>Id of the case, informant or code that it is about.</summary>
    public string? Of { get; init; }

    /// <summary>The cells by column; an empty cell is not there.</summary>
    public required ImmutableSortedDictionary<string, MeasuredText> Cells { get; init; }

    /// <summary>Where it stands; empty where the figure’s own lines tell.</summary>
    public ImmutableArray<LineRange> Lines { get; init; } = [];

    /// <summary>What else there is to know; <see langword="null"/> where nothing.</summary>
    public string? Note { get; init; }
}
