namespace NavNotebooks.Survey.Cases;

/// <summary>A number of informants, or of offices, that the document gives or that can be counted off. It is shown as it is, 4 of 10: nothing here makes a percentage of it.</summary>
public sealed record InformantCount
{
    /// <summary>How many.</summary>
    public required int N { get; init; }

    /// <summary>Of how many; <see langword="null"/> where it is not told.</summary>
    public int? Of { get; init; }

    /// <summary>Where the number comes from.</summary>
    public required CountBasis Basis { get; init; }

    /// <summary>For example <c>4 of 10</c>.</summary>
    public override string ToString() => Of is { } of ? FormattableString.Invariant($"{N} of {of}") : FormattableString.Invariant($"{N}");
}
