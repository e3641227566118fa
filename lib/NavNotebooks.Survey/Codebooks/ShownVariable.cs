using System.Collections.Immutable;
using NavNotebooks.Survey.Disclosure;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>The counts of one variable, hidden so that no sum which the reader knows gives a small one away.</summary>
/// <remarks>
/// Known are the number of rows and, unless one of them is small itself, those of valid and of missing answers. Where one is, both are hidden, the smaller
/// part's cells are small all, and one cell more goes with them on the other side.
/// </remarks>
/// <param name="Points">Counts of the scale's points; a single one, of all valid answers, where there are none.</param>
/// <param name="Missing">Counts of the reasons for missing, then of rows without a reason.</param>
/// <param name="ValidTotal">Valid answers.</param>
/// <param name="MissingTotal">Rows without one.</param>
internal sealed record ShownVariable(ImmutableArray<ShownCount> Points, ImmutableArray<ShownCount> Missing, ShownCount ValidTotal, ShownCount MissingTotal)
{
    /// <summary>Whether the valid answers can be told to the last one, so that their mean gives nothing away.</summary>
    public bool IsWhole => ValidTotal.Count is not null && !Points.Any(count => count.Count is null);

    public static ShownVariable Of(int[] points, int[] missing, DataBasis basis)
    {
        var totals = CountLine.Of([points.Sum(), missing.Sum()], basis);
        return totals.Any(total => total.Count is null)
            ? new ShownVariable(Beside(points, missing.Sum(), basis), Beside(missing, points.Sum(), basis), totals[0], totals[1])
            : new ShownVariable(CountLine.Of(points, basis), CountLine.Of(missing, basis), totals[0], totals[1]);
    }

    // The other part's total takes the place of one cell: where it is small, a cell of this part is hidden with it.
    private static ImmutableArray<ShownCount> Beside(int[] part, int otherTotal, DataBasis basis) =>
        CountLine.Of([.. part, otherTotal], basis)[..^1];
}
