using System.Collections.Immutable;
using NavNotebooks.Engine.Completing.Describing;

namespace NavNotebooks.Engine.Completing;

/// <summary>Picks the candidates that continue what was typed, and puts them in order.</summary>
internal static class CandidateList
{
    /// <summary>How many are described with signature and documentation; a list that is longer is looked through by its names.</summary>
    private const int Described = 100;

    /// <summary>What fits, best first: by how it matches, how near at hand it is, and its name.</summary>
    /// <param name="candidates">All, in any order; of two with one text the nearer counts.</param>
    /// <param name="typed">The letters typed so far.</param>
    /// <param name="comments">What is written about symbols; none is needed where no candidate is one.</param>
    public static ImmutableArray<CompletionItem> Of(IEnumerable<Candidate> candidates, string typed, SymbolComments? comments)
    {
        var fitting = candidates
            .Select(candidate => (Candidate: candidate, Match: MatchOf(candidate, typed)))
            .Where(pair => pair.Match != NameMatch.None && !SymbolFilter.IsHidden(pair.Candidate.Symbols))
            .OrderBy(pair => pair.Match)
            .ThenBy(pair => pair.Candidate.Rank)
            .ThenBy(pair => pair.Candidate.Text, StringComparer.OrdinalIgnoreCase)
            .ThenBy(pair => pair.Candidate.Text, StringComparer.Ordinal)
            .DistinctBy(pair => pair.Candidate.Text)
            .Select(pair => pair.Candidate)
            .ToList();
        return [.. fitting.Select((candidate, index) => index < Described || candidate.Symbols.IsEmpty ? Item(candidate, comments) : new(candidate.Text, candidate.Kind, "", ""))];
    }

    private static NameMatch MatchOf(Candidate candidate, string typed) => ReferenceEquals(candidate.Name, candidate.Text)
        ? NameMatching.Of(candidate.Text, typed)
        : (NameMatch)Math.Min((int)NameMatching.Of(candidate.Name, typed), (int)NameMatching.Of(candidate.Text, typed));

    private static CompletionItem Item(Candidate candidate, SymbolComments? comments) => candidate.Symbols.IsEmpty
        ? new(candidate.Text, candidate.Kind, candidate.Signature, candidate.Documentation)
        : new(candidate.Text, candidate.Kind, SymbolSignature.Of(candidate.Symbols), comments?.Summary(candidate.Symbols[0]) ?? "");
}
