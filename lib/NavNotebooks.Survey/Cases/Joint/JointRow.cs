using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Claims.JointDisplays;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Joint;

/// <summary>What surveys printed on a theme beside what cases tell of it.</summary>
public sealed record JointRow
{
    /// <summary>The id: <c>J01</c>.</summary>
    public required string Id { get; init; }

    /// <summary>The theme.</summary>
    public required BilingualText Theme { get; init; }

    /// <summary>Which documents’ cases stand on the right: <c>S1 and S3</c>, <c>S2</c>, <c>S4</c>.</summary>
    public required BilingualText Group { get; init; }

    /// <summary>Survey results of the report; none where it did not ask.</summary>
    public ImmutableArray<Claim> Claims { get; init; } = [];

    /// <summary>Survey results of others that the studies cite.</summary>
    public ImmutableArray<CitedNumber> Numbers { get; init; } = [];

    /// <summary>What the cases tell: findings and attributes, in the order of their studies’ fieldwork.</summary>
    public required ImmutableArray<ICaseRow> Material { get; init; }

    /// <summary>How the two meet.</summary>
    public required IntegrationKind Fit { get; init; }

    /// <summary>Why.</summary>
    public required BilingualText Reason { get; init; }
}
