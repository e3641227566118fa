using System.Collections.Immutable;
using System.Runtime.InteropServices;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Statistics.Distributions;
using NavNotebooks.Survey.Statistics.PrintedNumbers;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Turns what a claim says of its quantities into linear constraints on cells.</summary>
/// <param name="margins">How far inside the bounds to aim.</param>
/// <param name="counts">The present cells, from which standard errors are taken.</param>
internal sealed class RelationConstraints(RecipeMargins margins, IReadOnlyList<double[]> counts)
{
    // Strictly greater by three times what the solver lets pass, so that two orders that exclude each other are not both met by a hair;
    // a whole respondent counts thirty times as much.
    private const double StrictRespondents = 3 * MinimumCrossEntropy.Tolerance;

    // A significant difference passes the critical one by what rounding to whole respondents could take back.
    private const double Beyond = 1.02;

    /// <summary>Relations whose bounds depend on the present cells, so that they are worth another round.</summary>
    public static bool DependsOnCells(ClaimRelation relation) =>
        relation is ClaimRelation.SignificantlyGreater or ClaimRelation.SignificantlyDifferent or ClaimRelation.NotSignificantlyDifferent
            or ClaimRelation.Between;

    /// <summary>The constraints of a claim; none where the relation is not one of shares and means.</summary>
    public IEnumerable<CellConstraint> Of(Claim claim, ImmutableArray<QuantityCells> cells)
    {
        var question = claim.Asks!;
        return question.Relation switch
        {
            ClaimRelation.EqualTo => cells.SelectMany(one => Equal(claim, one)),
            ClaimRelation.DiffersBy => DiffersBy(claim, cells),
            ClaimRelation.AboveMidpoint => cells.SelectMany(one => FromMidpoint(claim, one, 1, Strictly(one))),
            ClaimRelation.BelowMidpoint => cells.SelectMany(one => FromMidpoint(claim, one, -1, Strictly(one))),
            ClaimRelation.NotAboveMidpoint => cells.SelectMany(one => FromMidpoint(claim, one, -1, 0)),
            ClaimRelation.NearMidpoint => cells.SelectMany(one => NearMidpoint(claim, one)),
            ClaimRelation.NearestPoint => cells.SelectMany(one => Within(claim, one, (question.Point!.Value - 0.5 + Strictly(one), question.Point.Value + 0.5 - Strictly(one)), 0.15)),
            ClaimRelation.Majority => cells.SelectMany(one => Within(claim, one, (0.5 + Strictly(one), 1), margins.HalfPoints / 100)),
            ClaimRelation.Minority => cells.SelectMany(one => Within(claim, one, (0, 0.5 - Strictly(one)), margins.HalfPoints / 100)),
            ClaimRelation.Greater => Greater(claim, cells[0], cells[1], Strictly(cells[0], cells[1])),
            ClaimRelation.AtLeast => Greater(claim, cells[0], cells[1], 0),
            ClaimRelation.AboutEqual => Pairs(cells).SelectMany(pair => AboutEqual(claim, pair.First, pair.Second)),
            ClaimRelation.SignificantlyGreater => Significant(claim, cells[0], cells[1]),
            ClaimRelation.SignificantlyDifferent when IsBelow(cells[0], cells[1]) => Significant(claim, cells[1], cells[0]),
            ClaimRelation.SignificantlyDifferent => Significant(claim, cells[0], cells[1]),
            ClaimRelation.NotSignificantlyDifferent => NotSignificant(claim, cells[0], cells[1]),
            ClaimRelation.Descending => cells.Zip(cells.Skip(1)).SelectMany(pair => Greater(claim, pair.First, pair.Second, 0)),
            ClaimRelation.First => cells.Take(question.First)
                .SelectMany(leader => cells.Skip(question.First).SelectMany(other => Greater(claim, leader, other, Strictly(leader, other)))),
            ClaimRelation.Between => Between(claim, cells),
            _ => [],
        };
    }

    private static IEnumerable<(QuantityCells First, QuantityCells Second)> Pairs(ImmutableArray<QuantityCells> cells) =>
        cells.SelectMany((first, at) => cells.Skip(at + 1).Select(second => (first, second)));

    private static IEnumerable<CellConstraint> Equal(Claim claim, QuantityCells one)
    {
        if (!claim.Printed.IsComparable)
        {
            return [];
        }

        var interval = claim.Printed.Interval;
        var unit = one.IsShare ? 100 : 1;
        var step = one.Count > 0 ? 0.5 / one.Count : 0;
        var low = (interval.Low / unit) + (interval.LowOpen ? step : 0);
        var high = (interval.High / unit) - (interval.HighOpen ? step : 0);
        var room = high - low;
        return Within(claim, one, (low, high), room * one.Count >= 4 && double.IsFinite(room) ? 0.2 * room : 0);
    }

    private static IEnumerable<CellConstraint> DiffersBy(Claim claim, ImmutableArray<QuantityCells> cells)
    {
        if (!claim.Printed.IsComparable)
        {
            return [];
        }

        var interval = claim.Printed.Interval;
        var unit = cells[0].IsShare ? 100 : 1;
        return [Difference(claim, (cells[0], cells[1]), (interval.Low / unit, interval.High / unit), 0)];
    }

    private static double Strictly(params ReadOnlySpan<QuantityCells> cells)
    {
        var largest = 0.0;
        foreach (var one in cells)
        {
            foreach (var term in one.Terms)
            {
                largest = Math.Max(largest, Math.Abs(term.Coefficient));
            }
        }

        return StrictRespondents * largest;
    }

    private IEnumerable<CellConstraint> FromMidpoint(Claim claim, QuantityCells one, int side, double least) => one.Midpoint is not { } midpoint ? []
        : side > 0 ? Within(claim, one, (midpoint + least, double.PositiveInfinity), margins.MidpointUnits)
        : Within(claim, one, (double.NegativeInfinity, midpoint - least), margins.MidpointUnits);

    private static IEnumerable<CellConstraint> NearMidpoint(Claim claim, QuantityCells one) => one.Midpoint is not { } midpoint ? []
        : Within(claim, one, (midpoint - Hedges.NearMidpointScaleUnits, midpoint + Hedges.NearMidpointScaleUnits), 0.08);

    private IEnumerable<CellConstraint> Greater(Claim claim, QuantityCells first, QuantityCells second, double least)
    {
        // A printed number is a range: the other side has to pass all of an exact one, and the middle of a hedged one.
        var (low, high) = (Edge(first, upper: false), Edge(second, upper: true));
        var inset = first.IsShare ? margins.GreaterPoints / 100 : margins.GreaterUnits;
        return [Difference(claim, (low, high), (least, double.PositiveInfinity), least > 0 ? inset : inset / 3)];
    }

    private static QuantityCells Edge(QuantityCells cells, bool upper) =>
        cells.Printed is { } printed && printed.High - printed.Low <= (cells.IsShare ? 0.02 : 0.2)
            ? cells with { Known = upper ? printed.High : printed.Low }
            : cells;

    private static IEnumerable<CellConstraint> AboutEqual(Claim claim, QuantityCells first, QuantityCells second)
    {
        var room = first.IsShare ? Hedges.AboutEqualPoints / 100 : Hedges.AboutEqualScaleUnits;
        return first.IsKnown && second.IsKnown ? [] : [Difference(claim, (first, second), (-room, room), room * 0.3)];
    }

    private bool IsBelow(QuantityCells first, QuantityCells second) => first.Value(counts) < second.Value(counts);

    private IEnumerable<CellConstraint> Significant(Claim claim, QuantityCells first, QuantityCells second)
    {
        if (PrintedP(claim) is { } p)
        {
            return AtPrintedP(claim, first, second, p);
        }

        var critical = CriticalDifference(first, second, Threshold(claim));
        return double.IsNaN(critical) ? []
            : [Difference(claim, (first, second), (Beyond * critical, double.PositiveInfinity), (margins.Significant - Beyond) * critical)];
    }

    private IEnumerable<CellConstraint> NotSignificant(Claim claim, QuantityCells first, QuantityCells second)
    {
        if (PrintedP(claim) is { } p)
        {
            return IsBelow(first, second) ? AtPrintedP(claim, second, first, p) : AtPrintedP(claim, first, second, p);
        }

        var critical = CriticalDifference(first, second, Hedges.SignificanceLevel);
        return double.IsNaN(critical) ? []
            : [Difference(claim, (first, second), (-0.9 * critical, 0.9 * critical), (0.9 - margins.NotSignificant) * critical)];
    }

    private IEnumerable<CellConstraint> AtPrintedP(Claim claim, QuantityCells larger, QuantityCells smaller, double p)
    {
        var at = CriticalDifference(larger, smaller, p);
        var room = 0.02 * CriticalDifference(larger, smaller, Hedges.SignificanceLevel);
        return double.IsNaN(at) ? [] : [Difference(claim, (larger, smaller), (at - room, at + room), 0)];
    }

    /// <summary>A p that is printed as a number; <see langword="null"/> where none is, or only a bound.</summary>
    private static double? PrintedP(Claim claim) =>
        claim.Printed is { Unit: "p", Comparison: PrintedComparison.Equal, Number: { } p } && p is > 0 and < 1 ? (double)p : null;

    private static double Threshold(Claim claim) =>
        claim.Printed is { Unit: "p", Comparison: PrintedComparison.Less or PrintedComparison.AtMost, Number: { } p } && p is > 0 and < 1
            ? (double)p
            : Hedges.SignificanceLevel;

    private IEnumerable<CellConstraint> Between(Claim claim, ImmutableArray<QuantityCells> cells)
    {
        var (low, high) = cells[1].Value(counts) <= cells[2].Value(counts) ? (cells[1], cells[2]) : (cells[2], cells[1]);
        return [.. Greater(claim, cells[0], low, 0), .. Greater(claim, high, cells[0], 0)];
    }

    /// <summary>The difference that a two-sided test at the level would just call significant.</summary>
    private double CriticalDifference(QuantityCells first, QuantityCells second, double level)
    {
        if (first.Count < 2 || second.Count < 2)
        {
            return double.NaN;
        }

        var (n1, n2) = ((double)first.Count, (double)second.Count);
        if (first.IsShare)
        {
            var pooled = ((first.Value(counts) * n1) + (second.Value(counts) * n2)) / (n1 + n2);
            return CriticalValue.Normal(1 - level) * Math.Sqrt(pooled * (1 - pooled) * ((1 / n1) + (1 / n2)));
        }

        var (v1, v2) = (Variance(first) / n1, Variance(second) / n2);
        var freedom = (v1 + v2) * (v1 + v2) / ((v1 * v1 / (n1 - 1)) + (v2 * v2 / (n2 - 1)));
        return CriticalValue.StudentT(freedom, 1 - level) * Math.Sqrt(v1 + v2);
    }

    private double Variance(QuantityCells cells)
    {
        var deviation = Math.Max(cells.Deviation(counts), 0.05);
        return deviation * deviation * cells.Count / (cells.Count - 1);
    }

    private static IEnumerable<CellConstraint> Within(Claim claim, QuantityCells one, (double Low, double High) bounds, double inset) =>
        one.IsKnown ? [] : [new(claim.Id, one.Terms, bounds.Low, bounds.High) { Inset = inset }];

    private static CellConstraint Difference(
        Claim claim, (QuantityCells First, QuantityCells Second) pair, (double Low, double High) bounds, double inset)
    {
        var (first, second) = pair;
        var order = new List<(int Block, int Cell)>();
        var sums = new Dictionary<(int Block, int Cell), double>();
        foreach (var (term, sign) in first.Terms.Select(term => (term, 1)).Concat(second.Terms.Select(term => (term, -1))))
        {
            ref var sum = ref CollectionsMarshal.GetValueRefOrAddDefault(sums, (term.Block, term.Cell), out var known);
            sum += sign * term.Coefficient;
            if (!known)
            {
                order.Add((term.Block, term.Cell));
            }
        }

        var known0 = (first.IsKnown ? first.Known : 0) - (second.IsKnown ? second.Known : 0);
        return new(claim.Id, [.. order.Select(at => new CellTerm(at.Block, at.Cell, sums[at]))], bounds.Low - known0, bounds.High - known0) { Inset = inset };
    }
}
