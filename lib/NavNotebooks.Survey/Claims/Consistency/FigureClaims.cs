using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Claims.Consistency;

/// <summary>A figure with what its caption and what its text claim.</summary>
/// <param name="Figure">The figure.</param>
/// <param name="Captions">The claims of the caption.</param>
/// <param name="Texts">The other claims of the figure.</param>
internal sealed record FigureClaims(FigureDefinition Figure, ImmutableArray<Claim> Captions, ImmutableArray<Claim> Texts)
{
    /// <summary>Every figure that has a claim of its caption, and so a place to point at.</summary>
    public static IEnumerable<FigureClaims> All(PrintedEvidence evidence)
    {
        var byFigure = evidence.Registry.Claims.ToLookup(claim => claim.Figure, StringComparer.Ordinal);
        foreach (var figure in evidence.Figures)
        {
            var captions = byFigure[figure.Id].Where(claim => claim.Statistic == "caption").ToImmutableArray();
            if (!captions.IsEmpty)
            {
                yield return new(figure, captions, [.. byFigure[figure.Id].Where(claim => claim.Statistic != "caption")]);
            }
        }
    }
}
