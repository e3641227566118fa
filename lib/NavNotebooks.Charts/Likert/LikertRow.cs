using System.Collections.Immutable;
using NavNotebooks.Charts.Drawing;
using NavNotebooks.Charts.Marking;
using NavNotebooks.Survey;
using NavNotebooks.Survey.Comparing;

namespace NavNotebooks.Charts.Likert;


/// <summary>How the answers of one group to one item spread over the points of the scale.</summary>
/// <param name="Cells">One estimate a point of the scale, lowest first, as far as they are known.</param>
/// <param name="Unsure">Those who do not know, or null where nothing is known of them.</param>
internal sealed record LikertRow(ImmutableArray<Estimate> Cells, UnsureCount? Unsure)
{
    /// <summary>What the row is about; its answers are those of the first cell.</summary>
    public EstimateSubject Of => Cells[0].Of;

    /// <summary>What its row is about.</summary>
    public RowSubject Subject => new(Of, Of.Group);

    /// <summary>What it rests on.</summary>
    public DataBasis Basis => Cells[0].Basis;

    /// <summary>Whether nothing of it may be shown, its n neither.</summary>
    public bool IsHidden => Cells[0] is { IsSuppressed: true, ShownValid: null };

    /// <summary>Whether every point of the scale is known and somebody answered; only then is it drawn.</summary>
    public bool IsDrawn => !IsHidden && Cells.Length == Of.Scale.Points.Length && Cells.All(cell => double.IsFinite(cell.Value));

    /// <summary>
    /// The shares, from 0 to 1, lowest point first; they add up to 1. Answers that must not be told apart stand at the first of them with what they make together.
    /// </summary>
    public ImmutableArray<double> Shares =>
    [
        .. Cells.Select((cell, point) => !cell.IsSuppressed ? cell.Value : FirstOf(point) == point ? Together(point).Sum(place => Cells[place].Value) : 0),
    ];

    /// <summary>The places of the answers that a point's may only be shown together with, itself among them; empty where it may be shown.</summary>
    public IReadOnlyList<int> Together(int point) =>
        [.. Cells[point].ShownWith.Select(code => Cells.Index().First(cell => cell.Item.Of.Answers!.Listed[0] == code).Index)];

    /// <summary>Whether the point is the one at which those that it goes together with are drawn.</summary>
    public bool StandsForOthers(int point) => Cells[point].IsSuppressed && FirstOf(point) == point;

    /// <summary>
    /// What lies left of the centre: everything below the midpoint and half of it; without a midpoint the lower half of the points.
    /// Categories without an order all lie to the right.
    /// </summary>
    public double Left
    {
        get
        {
            var points = Of.Scale.Points;
            if (!HasTwoPoles)
            {
                return 0;
            }

            var middle = Of.Scale.Midpoint is { } code ? points.IndexOf(Of.Scale.Point(code)!) : points.Length % 2 == 1 ? points.Length / 2 : -1;
            return middle < 0
                ? Shares.Take(points.Length / 2).Sum()
                : Shares.Take(middle).Sum() + (Shares[middle] / 2);
        }
    }

    /// <summary>Whether the scale has a low and a high end to be centred between.</summary>
    public bool HasTwoPoles => Of.Scale.Kind == Survey.Dictionary.ScaleKind.Ordinal;

    /// <summary>What is printed of the row: answers that lie side by side, and the mark.</summary>
    public IEnumerable<(ImmutableArray<int> Places, PrintedMark Mark)> Printed()
    {
        if (Basis != DataBasis.Synthetic || !IsDrawn)
        {
            yield break;
        }

        var codes = Of.Scale.Points.Select(point => point.Code).ToImmutableArray();
        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var share in PrintedOverlay.Of(Of))
        {
            var places = share.Answers.On(Of.Scale).Select(code => codes.IndexOf(code)).Order().ToImmutableArray();
            if (places.Length > 0 && places[^1] - places[0] == places.Length - 1 && seen.Add(string.Join(',', places)) && PrintedMark.Of(share) is { } mark)
            {
                yield return (places, mark);
            }
        }
    }

    /// <summary>Groups a distribution's estimates into rows, in their order.</summary>
    /// <exception cref="ArgumentException">The estimates are not distributions over one scale.</exception>
    public static ImmutableArray<LikertRow> From(EstimateTable estimates, Func<EstimateSubject, UnsureCount?> unsure)
    {
        if (estimates.Any(estimate => estimate.Of.Answers is not { Selection: AnswerSelection.Codes, Listed.Length: 1 }))
        {
            throw new ArgumentException("A chart of answers needs a whole distribution. Ask for .Distribution() of the items.", nameof(estimates));
        }

        var rows = estimates
            .GroupBy(estimate => (estimate.Of.Survey, estimate.Of.Wave, estimate.Of.Variable.Name, estimate.Of.Group.Id))
            .Select(cells => new LikertRow([.. cells], cells.First().Basis == DataBasis.Published ? null : unsure(cells.First().Of)))
            .OrderBy(row => IndexOf(estimates, row.Of.Variable.Name))
            .ToImmutableArray();
        var scales = rows.Where(row => row.IsDrawn).Select(row => row.Of.Scale).DistinctBy(scale => string.Join('|', scale.Points.Select(point => point.Label.En))).ToList();
        return scales.Count <= 1
            ? rows
            : throw new ArgumentException(
                $"The items have different answers ({string.Join(", ", scales.Select(scale => scale.Id))}), and one chart has one legend. Draw the items of each scale in a chart of their own.",
                nameof(estimates));
    }

    private int FirstOf(int point) => Together(point).Min();

    private static int IndexOf(EstimateTable estimates, string variable) =>
        estimates.Select(estimate => estimate.Of.Variable.Name).Distinct().ToList().IndexOf(variable);
}
