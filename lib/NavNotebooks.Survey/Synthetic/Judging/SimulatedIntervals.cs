using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics;
using NavNotebooks.Survey.Statistics.Designs;

namespace NavNotebooks.Survey.Synthetic.Judging;

/// <summary>Intervals of what two groups answered, with errors by units: respondents of one unit are not independent.</summary>
internal sealed class SimulatedIntervals
{
    private readonly SurveyFrame frame;
    private readonly SampleDesign all;
    private readonly SampleDesign[] groups;

    public SimulatedIntervals(SurveyFrame frame)
    {
        this.frame = frame;
        var units = frame[SimulatedSurvey.Unit].Codes.ToArray().Select(unit => (int)unit).ToArray();
        var ones = new double[frame.RowCount];
        Array.Fill(ones, 1);
        all = SampleDesign.Of(ones, clusters: RowGroups.Of(units));
        groups = [all.Within(InGroup(0)), all.Within(InGroup(1))];
    }

    /// <summary>Of a group's share of the two highest answers.</summary>
    public Interval OfTopTwo(SimulatedItem item, int group) =>
        DesignEstimate.Share(groups[group], [.. Answers(item).Select(code => code >= SimulatedItem.Answers - 1)]).Interval;

    /// <summary>Of a group's mean.</summary>
    public Interval OfMean(SimulatedItem item, int group) => DesignEstimate.Mean(groups[group], Answers(item)).Interval;

    /// <summary>Of the first group's mean less the second's.</summary>
    public Interval OfDifference(SimulatedItem item) => DesignTTest.Of(all, Answers(item), RowGroups.Of(Codes())).Interval;

    private int[] Codes() => [.. frame[SimulatedSurvey.Group].Codes.ToArray().Select(code => (int)code - 1)];

    private bool[] InGroup(int group) => [.. Codes().Select(code => code == group)];

    private double[] Answers(SimulatedItem item) => frame[item.Name].Codes.ToArray();
}
