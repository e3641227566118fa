using System.Collections.Frozen;
using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Cases.Joint;

/// <summary>A theme that several studies speak of. That their codes meet in it is our reading: none of the documents knows the others’ codes.</summary>
public sealed record SharedTheme
{
    /// <summary>Names the theme.</summary>
    public required string Id { get; init; }

    /// <summary>What readers see.</summary>
    public required BilingualText Label { get; init; }

    /// <summary>The codes of all studies that meet in it, each with everything beneath it.</summary>
    public required ImmutableArray<string> Codes { get; init; }

    /// <summary>Ids of the codes and of everything beneath them.</summary>
    internal FrozenSet<string> Beneath { get; init; } = [];

    /// <summary>Whether a finding stands under one of the codes.</summary>
    public bool Holds(CaseFinding finding) => Beneath.Contains(finding.Code);
}
