using System.Collections.Immutable;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Comparing;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics;

namespace NavNotebooks.Survey.Synthetic;

/// <summary>Numbers of finished frames, and printed numbers of waves that have none: for claims across surveys, and for the fidelity report.</summary>
/// <param name="frames">The frames, by survey wave.</param>
/// <param name="registry">Where the numbers of other waves are printed.</param>
internal sealed class QuantityNumbers(IReadOnlyList<SurveyFrame> frames, ClaimRegistry registry) : IQuantityEstimator
{
    public QuantityEstimate Estimate(Quantity quantity)
    {
        if (FrameOf(quantity) is not { } frame)
        {
            return Printed(quantity) ?? QuantityEstimate.None(DataBasis.Published, "not printed");
        }

        var rows = RowsOf(frame, quantity);
        if (quantity.Variable is null || quantity.Statistic == QuantityStatistic.AskedCount)
        {
            var asked = quantity.Variable is null ? rows.Length : rows.Count(row => frame[quantity.Variable].Codes[row] != MissingReason.NotAsked);
            return new() { Value = asked, Valid = asked, Basis = frame.Basis };
        }

        var column = frame[quantity.Variable];
        if (quantity.On is { } predictor)
        {
            return Regression(quantity, column, frame[predictor], rows);
        }

        double[] counted = [.. Counted(quantity, column, rows)];
        return quantity.Statistic switch
        {
            QuantityStatistic.ValidCount => new() { Value = counted.Length, Valid = counted.Length, Basis = frame.Basis },
            _ when counted.Length == 0 => QuantityEstimate.None(frame.Basis, "nobody answered"),
            QuantityStatistic.Share => Share(quantity, column, counted),
            _ => Mean(column, counted),
        };
    }

    public QuantityEstimate Associate(Quantity first, Quantity second)
    {
        if (FrameOf(first) is not { } frame || first.Variable is null || second.Variable is null)
        {
            return QuantityEstimate.None(DataBasis.Published, "not printed");
        }

        var both = Both(frame[first.Variable], frame[second.Variable], RowsOf(frame, first));
        var z = Math.Atanh(both.Correlation);
        var reach = CriticalValue.Normal() / Math.Sqrt(both.Count - 3);
        return new()
        {
            Value = both.Correlation,
            Interval = new Interval(Math.Tanh(z - reach), Math.Tanh(z + reach)),
            Valid = (int)both.Count,
            Basis = frame.Basis,
        };
    }

    private static QuantityEstimate Share(Quantity quantity, SurveyColumn column, double[] counted)
    {
        var codes = Codes(quantity, column);
        var proportion = Proportion.OfCounts(counted.Count(code => codes.Contains((int)code)), counted.Length);
        return new()
        {
            Value = proportion.Share,
            Valid = counted.Length,
            Effective = counted.Length,
            Basis = DataBasis.Synthetic,
            Midpoint = column.Scale?.Midpoint,
        };
    }

    private static QuantityEstimate Mean(SurveyColumn column, double[] counted)
    {
        var summary = Summary.Of(counted);
        return new()
        {
            Value = summary.Mean,
            Valid = counted.Length,
            Effective = counted.Length,
            StandardDeviation = summary.StandardDeviation,
            Midpoint = column.Scale?.Midpoint,
            Basis = DataBasis.Synthetic,
        };
    }

    private static QuantityEstimate Regression(Quantity quantity, SurveyColumn outcome, SurveyColumn predictor, int[] rows)
    {
        var both = Both(predictor, outcome, rows);
        var explained = both.Correlation * both.Correlation;
        var f = explained / (1 - explained) * (both.Count - 2);
        return new()
        {
            Value = quantity.Statistic switch
            {
                QuantityStatistic.RSquared => explained,
                QuantityStatistic.FStatistic => f,
                _ => PValue.FromT(Math.Sqrt(f), both.Count - 2),
            },
            Valid = (int)both.Count,
            Basis = DataBasis.Synthetic,
        };
    }

    private static RegressionSums Both(SurveyColumn x, SurveyColumn y, int[] rows)
    {
        var sums = default(RegressionSums);
        foreach (var row in rows)
        {
            sums = x.IsMissing(row) || y.IsMissing(row) ? sums : sums.With((int)x.Codes[row], (int)y.Codes[row], 1);
        }

        return sums;
    }

    private static ImmutableArray<int> Codes(Quantity quantity, SurveyColumn column) =>
        quantity.Answers is { Selection: AnswerSelection.Codes } listed ? listed.Listed : quantity.Answers!.On(column.Scale!);

    // Valid answers, and those missing codes that the quantity names.
    private static IEnumerable<double> Counted(Quantity quantity, SurveyColumn column, int[] rows)
    {
        var named = quantity.Answers?.Listed ?? [];
        foreach (var row in rows)
        {
            var code = column.Codes[row];
            if (!column.IsMissing(row) || named.Contains((int)code))
            {
                yield return code;
            }
        }
    }

    private SurveyFrame? FrameOf(Quantity quantity) =>
        frames.FirstOrDefault(frame => frame.Definition.Survey == quantity.Survey && frame.Definition.Wave == quantity.Wave);

    private static int[] RowsOf(SurveyFrame frame, Quantity quantity)
    {
        var kept = Enumerable.Range(0, frame.RowCount);
        foreach (var (variable, ids) in quantity.Where.Conditions)
        {
            var column = frame[variable];
            var codes = ids.Select(id => column.Scale?.Category(id)?.Code ?? int.MinValue).ToHashSet();
            kept = kept.Where(row => codes.Contains((int)column.Codes[row])).ToArray();
        }

        return quantity.PairedBy is { } identifier ? Paired(frame, identifier, [.. kept]) : [.. kept];
    }

    // Units from which every population of the survey's first two answered.
    private static int[] Paired(SurveyFrame frame, string identifier, int[] rows)
    {
        var (unit, population) = (frame[identifier], frame[frame.Definition.PopulationVariable]);
        var both = frame.Definition.Populations.Take(2)
            .Select(one => Enumerable.Range(0, frame.RowCount).Where(row => population.Codes[row] == one.Code).Select(row => unit.Codes[row]).ToHashSet())
            .Aggregate((first, second) => [.. first.Intersect(second)]);
        return [.. rows.Where(row => both.Contains(unit.Codes[row]))];
    }

    private QuantityEstimate? Printed(Quantity quantity)
    {
        foreach (var claim in registry.Claims)
        {
            if (claim.Asks is { Relation: ClaimRelation.EqualTo } asks && claim.Printed.IsComparable && asks.Quantities.Contains(quantity))
            {
                var interval = claim.Printed.Interval.Times(quantity.Statistic == QuantityStatistic.Share ? 0.01 : 1);
                return new()
                {
                    Value = interval.Middle,
                    Rounding = new Interval(interval.Low, interval.High, level: 1),
                    Basis = DataBasis.Published,
                    Sources = [claim.Id],
                    Valid = int.TryParse(claim.Base, System.Globalization.CultureInfo.InvariantCulture, out var n) ? n : null,
                };
            }
        }

        return null;
    }
}
