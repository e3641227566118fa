using System.Runtime.InteropServices;
using NavNotebooks.Survey.Dictionary;

namespace NavNotebooks.Survey.Frames;

/// <summary>An index computed row by row: the mean of the items answered, reversed ones turned round.</summary>
internal static class IndexColumn
{
    /// <summary>Whoever left out more items than the index allows is missing; whoever was asked none of them counts as not asked.</summary>
    public static SurveyColumn Of(SurveyFrame frame, SurveyIndex index)
    {
        SurveyColumn[] items = [.. index.Items.Select(frame.Column)];
        bool[] turned = [.. index.Items.Select(name => index.Reversed.Contains(name))];
        var points = items[0].Scale!.Points;
        double ends = points[0].Code + points[^1].Code;
        var means = new double[frame.RowCount];
        for (var row = 0; row < means.Length; row++)
        {
            var (sum, answered, notAsked) = (0.0, 0, 0);
            for (var item = 0; item < items.Length; item++)
            {
                var code = items[item].Codes[row];
                if (items[item].IsMissing(row))
                {
                    notAsked += code == MissingReason.NotAsked ? 1 : 0;
                    continue;
                }

                sum += turned[item] ? ends - code : code;
                answered++;
            }

            means[row] = notAsked == items.Length ? MissingReason.NotAsked
                : answered >= items.Length - index.MostMissing && answered > 0 ? sum / answered
                : double.NaN;
        }

        return new SurveyColumn(index.AsVariable(frame.Definition), items[0].Scale, items[0].Book.Reasons, ImmutableCollectionsMarshal.AsImmutableArray(means));
    }
}
