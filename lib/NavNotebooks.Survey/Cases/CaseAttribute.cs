using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases;

/// <summary>One value of a case, an informant or a code, on one dimension. Where the document gives several, each is a row of its own.</summary>
public sealed record CaseAttribute : ICaseRow
{
    /// <summary>The id, unique over all studies: <c>S1-A001</c>.</summary>
    public required string Id { get; init; }

    /// <summary>Id of the case, informant or code.</summary>
    public required string Of { get; init; }

    /// <summary>Id of the dimension.</summary>
    public required string Dimension { get; init; }

    /// <summary>The value; <see langword="null"/> exactly where it is not stated.</summary>
    public MeasuredText? Value { get; init; }

    /// <summary>When it held.</summary>
    public AttributePeriod Period { get; init; }

    /// <summary>How the document tells it.</summary>
    public AttributeStatus Status { get; init; }

    /// <summary>Where; empty where nothing is stated.</summary>
    public ImmutableArray<LineRange> Lines { get; init; } = [];

    /// <summary>What else there is to know; <see langword="null"/> where nothing.</summary>
    public string? Note { get; init; }

    /// <summary>Id of the contradiction that it is part of.</summary>
    public string? Anomaly { get; init; }
}
