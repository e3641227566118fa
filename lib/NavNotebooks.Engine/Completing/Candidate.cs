using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace NavNotebooks.Engine.Completing;

/// <summary>Something that may stand at the cursor, whatever has been typed of it.</summary>
/// <param name="Text">What is written into the cell.</param>
/// <param name="Kind">What it is, as <see cref="CompletionItem.Kind"/> says.</param>
/// <param name="Symbols">What it means to the compiler: the overloads of a method, else one; empty for a keyword.</param>
internal sealed record Candidate(string Text, string Kind, ImmutableArray<ISymbol> Symbols)
{
    /// <summary>What the typed letters are held against.</summary>
    /// <value>Default: the text.</value>
    public string Name { get; init; } = Text;

    /// <summary>How near at hand it is.</summary>
    /// <value>Default: like everything else.</value>
    public CandidateRank Rank { get; init; } = CandidateRank.Usual;

    /// <summary>What there is to tell of it, where it means nothing to the compiler.</summary>
    public string Signature { get; init; } = "";

    /// <summary>As <see cref="Signature"/>: what it is for.</summary>
    public string Documentation { get; init; } = "";
}
