using System.Collections.Immutable;

namespace NavNotebooks.Charts.Diagrams;

/// <summary>Where slots lie along the page: near what they are joined to, never upon each other, each within its lane.</summary>
internal sealed class DiagramColumns
{
    private const double BroadestBox = 190;
    private const double Passage = 14;
    private const double PassageWeight = 0.12;
    private const int Rounds = 5;

    private readonly DiagramRows rows;
    private readonly ImmutableArray<double> gaps;
    private readonly double[] x;
    private readonly ImmutableArray<(double Left, double Right)> lanes;
    private readonly ImmutableArray<double> widths;

    /// <summary>Places all slots.</summary>
    /// <param name="rows">The slots.</param>
    /// <param name="laneCount">How many lanes there are.</param>
    /// <param name="breadth">Pixels for all lanes.</param>
    /// <param name="gaps">Pixels between two boxes, for each row.</param>
    public DiagramColumns(DiagramRows rows, int laneCount, double breadth, ImmutableArray<double> gaps)
    {
        (this.rows, this.gaps) = (rows, gaps);
        var weights = Enumerable.Range(0, laneCount).Select(lane => Math.Max(1, rows.Rows.Max(row => Weight(row, lane)))).ToList();
        var unit = breadth / weights.Sum();
        var places = Enumerable.Range(0, laneCount).ToList();
        var left = 0.0;
        lanes = [.. weights.Select(weight => (left, left += weight * unit))];
        widths = [.. places.Select(lane => Math.Min(BroadestBox, rows.Rows.Select((row, place) => Room(row, lane) - gaps[place]).Min()))];
        x = new double[rows.Count];
        foreach (var row in rows.Rows)
        {
            Place(row, (slot, place, count) => lanes[slot.Lane].Left + ((place + 0.5) / count * (lanes[slot.Lane].Right - lanes[slot.Lane].Left)));
        }

        for (var round = 0; round < Rounds; round++)
        {
            var isDown = round % 2 == 0;
            foreach (var row in isDown ? rows.Rows : rows.Rows.Reverse())
            {
                Place(row, (slot, _, _) => Wanted(slot, isDown));
            }
        }
    }

    /// <summary>Where each lane lies.</summary>
    public ImmutableArray<(double Left, double Right)> Lanes => lanes;

    /// <summary>The middle of a slot.</summary>
    public double X(DiagramSlot slot) => x[slot.Number];

    /// <summary>The breadth of a slot.</summary>
    public double Width(DiagramSlot slot) => slot.IsPassage ? Passage : widths[slot.Lane];

    /// <summary>How many boxes' breadths a row takes in a lane.</summary>
    private static double Weight(IReadOnlyList<DiagramSlot> row, int lane) => row.Where(slot => slot.Lane == lane).Sum(slot => slot.IsPassage ? PassageWeight : 1);

    /// <summary>Pixels for each box of a row in a lane, beside its passages.</summary>
    private double Room(IReadOnlyList<DiagramSlot> row, int lane)
    {
        var own = row.Where(slot => slot.Lane == lane).ToList();
        var passages = own.Count(slot => slot.IsPassage);
        return (lanes[lane].Right - lanes[lane].Left - (passages * Passage)) / Math.Max(1, own.Count - passages);
    }

    private double Wanted(DiagramSlot slot, bool isDown)
    {
        var beside = rows.Links.Where(link => (isDown ? link.Lower : link.Upper) == slot).Select(link => x[(isDown ? link.Upper : link.Lower).Number]).ToList();
        return beside.Count == 0 ? x[slot.Number] : beside.Average();
    }

    /// <summary>Puts the slots of a row as near as may be to where they are wanted: the middle between pushing all from the left and from the right.</summary>
    private void Place(IReadOnlyList<DiagramSlot> row, Func<DiagramSlot, int, int, double> wanted)
    {
        foreach (var lane in row.GroupBy(slot => slot.Lane))
        {
            var own = lane.ToList();
            var wishes = own.Select((slot, place) => wanted(slot, place, own.Count)).ToArray();
            var widths = own.Select(slot => slot.IsPassage ? Passage : Width(slot) + gaps[slot.Row]).ToArray();
            var (left, right) = lanes[lane.Key];
            var fromLeft = Pushed(wishes, widths, left, right);
            var fromRight = Pushed([.. wishes.Reverse().Select(wish => -wish)], [.. widths.Reverse()], -right, -left);
            for (var i = 0; i < own.Count; i++)
            {
                x[own[i].Number] = (fromLeft[i] - fromRight[own.Count - 1 - i]) / 2;
            }
        }
    }

    /// <summary>The wishes, each pushed to the right until it clears the one before, then all back inside the right end.</summary>
    private static double[] Pushed(double[] wishes, double[] widths, double left, double right)
    {
        var places = new double[wishes.Length];
        for (var i = 0; i < places.Length; i++)
        {
            places[i] = Math.Max(wishes[i], left + (widths[i] / 2));
            left = places[i] + (widths[i] / 2);
        }

        for (var i = places.Length - 1; i >= 0; i--)
        {
            places[i] = Math.Min(places[i], right - (widths[i] / 2));
            right = places[i] - (widths[i] / 2);
        }

        return places;
    }
}
