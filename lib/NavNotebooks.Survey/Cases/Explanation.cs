namespace NavNotebooks.Survey.Cases;

/// <summary>What a finding bears on.</summary>
public sealed record Explanation
{
    /// <summary>Id of the code that it helps to explain.</summary>
    public required string Code { get; init; }

    /// <summary>Whether the document itself says so.</summary>
    public required ExplanationBasis Basis { get; init; }
}
