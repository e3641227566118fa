using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Display;
using NavNotebooks.Survey;

namespace NavNotebooks.Charts.Marking;

/// <summary>Marks that look alike: one wave on one basis.</summary>
/// <param name="Name">"2011, printed"; the basis alone where there is one wave.</param>
/// <param name="Basis">What they rest on.</param>
/// <param name="Color">The wave's colour.</param>
/// <param name="Places">Their places among all marks.</param>
internal sealed record MarkSeries(string Name, DataBasis Basis, string Color, ImmutableArray<int> Places)
{
    /// <summary>The most waves that are told apart by colour; rows of more bear their years alone.</summary>
    private const int MostColored = 3;

    /// <summary>The series of all marks that may be shown, earliest wave first, printed before computed. The latest wave has the first colour.</summary>
    public static ImmutableArray<MarkSeries> Of(IReadOnlyList<MarkedEstimate> marks, Language language)
    {
        if (marks.Select(mark => mark.Estimate.Of.Wave).Distinct().Count() > MostColored)
        {
            return OfBases(marks, language);
        }

        var waves = marks.Select(mark => mark.Estimate.Of.Wave).Distinct().OrderDescending().ToList();
        return
        [
            .. from wave in waves.Order()
               from basis in new[] { DataBasis.Published, DataBasis.Synthetic, DataBasis.Microdata }
               let places = Enumerable.Range(0, marks.Count)
                   .Where(place => marks[place].Estimate.Of.Wave == wave && marks[place].Basis == basis && !marks[place].IsHidden)
                   .ToImmutableArray()
               where !places.IsEmpty
               select new MarkSeries(
                   waves.Count > 1 ? RowLabel.Wave(wave) + ", " + ChartWords.Basis(basis, language) : ChartWords.Capital(ChartWords.Basis(basis, language)),
                   basis,
                   Palette.Of(waves.IndexOf(wave)),
                   places),
        ];
    }

    private static ImmutableArray<MarkSeries> OfBases(IReadOnlyList<MarkedEstimate> marks, Language language) =>
    [
        .. Enumerable.Range(0, marks.Count).Where(place => !marks[place].IsHidden).GroupBy(place => marks[place].Basis).OrderBy(series => series.Key)
            .Select(series => new MarkSeries(ChartWords.Capital(ChartWords.Basis(series.Key, language)), series.Key, Palette.Of(0), [.. series])),
    ];
}
