using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Codebooks;

/// <summary>How often each answer to a variable occurs, as counted: not yet fit to be shown.</summary>
/// <param name="Points">Counts by point of the scale; one, of all valid answers, where it has none.</param>
/// <param name="Weights">Sums of weights by point; zeros where there are no weights.</param>
/// <param name="Missing">Counts by reason for missing, then of rows without one.</param>
/// <param name="DistinctCount">How many different valid values there are.</param>
internal sealed record AnswerTally(int[] Points, double[] Weights, int[] Missing, int DistinctCount)
{
    /// <summary>Valid answers.</summary>
    public int Count { get; } = Points.Sum();

    /// <summary>The weights of valid answers; 0 where there are none.</summary>
    public double TotalWeight { get; } = Weights.Sum();

    public static AnswerTally Of(SurveyColumn column, ImmutableArray<ScalePoint> points, ReadOnlySpan<double> weights)
    {
        var (counts, sums) = (new int[Math.Max(points.Length, 1)], new double[Math.Max(points.Length, 1)]);
        var missing = new int[column.Book.Reasons.Length + 1];
        var values = new HashSet<double>();
        var codes = column.Codes;
        for (var row = 0; row < codes.Length; row++)
        {
            var code = codes[row];
            if (column.Book.IsMissing(code))
            {
                var reason = column.Book.ReasonOf(code);
                missing[reason is null ? ^1 : column.Book.Reasons.IndexOf(reason)]++;
                continue;
            }

            var place = points.IsEmpty ? 0 : column.Book.PointIndexOf(code);
            counts[place]++;
            sums[place] += weights.IsEmpty ? 0 : weights[row];
            values.Add(code);
        }

        return new AnswerTally(counts, sums, missing, values.Count);
    }
}
