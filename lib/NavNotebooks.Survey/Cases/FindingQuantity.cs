using NavNotebooks.Survey.Claims;

namespace NavNotebooks.Survey.Cases;

/// <summary>The document’s word for how many. A category, never a number; a number only where one stands in the text.</summary>
public sealed record FindingQuantity
{
    /// <summary>The category of the word.</summary>
    public required WordOfQuantity Word { get; init; }

    /// <summary>The word as printed.</summary>
    public string? Printed { get; init; }

    /// <summary>Of what: respondents, offices, users.</summary>
    public string? Of { get; init; }

    /// <summary>A number where the document gives one, or names them one by one.</summary>
    public InformantCount? Count { get; init; }
}
