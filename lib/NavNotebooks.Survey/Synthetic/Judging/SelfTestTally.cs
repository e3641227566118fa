using MathNet.Numerics.Statistics;
using NavNotebooks.Survey.Claims;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics;

namespace NavNotebooks.Survey.Synthetic.Judging;

/// <summary>Sums up one kind of item over the simulated truths; the yardstick sums up all kinds.</summary>
internal sealed class SelfTestTally(Publication? publication)
{
    private readonly List<double> cells = [], means = [], ratios = [];
    private readonly List<bool> shareHeld = [], meanHeld = [], differenceHeld = [], met = [];

    public Publication? Publication { get; } = publication;

    /// <summary>Compares what was rebuilt with the sample and the population.</summary>
    public void Add(SimulatedTruth truth, SurveyFrame sample, SurveyFrame rebuilt)
    {
        SimulatedItem[] items = [.. truth.Items.Where(item => Publication is null || item.Publication == Publication)];
        var intervals = new SimulatedIntervals(rebuilt);
        foreach (var item in items)
        {
            for (var group = 0; group < 2; group++)
            {
                Compare(PublishedTables.Answers(sample, item, group), PublishedTables.Answers(rebuilt, item, group));
                shareHeld.Add(Holds(intervals.OfTopTwo(item, group), item.TopTwo(group)));
                meanHeld.Add(Holds(intervals.OfMean(item, group), item.Mean(group)));
            }

            differenceHeld.Add(Holds(intervals.OfDifference(item), item.Mean(0) - item.Mean(1)));
        }

        foreach (var kind in items.GroupBy(item => item.Publication))
        {
            ratios.Add(Propensity.Ratio(Rows(sample, [.. kind]), Rows(rebuilt, [.. kind])));
        }
    }

    /// <summary>Counts the printed claims that the rebuilt respondents bear out.</summary>
    public void AddClaims(SimulatedTruth truth, SyntheticSurvey rebuilt)
    {
        var own = truth.Items.Where(item => item.Publication == Publication).Select(item => item.Name).ToHashSet(StringComparer.Ordinal);
        met.AddRange(rebuilt.Fidelity.Claims
            .Where(line => own.Contains(line.Use.Claim.Asks!.Quantities[0].Variable!))
            .Select(line => line.Finding.Verdict == Verdict.Reproduced));
    }

    public SelfTestLine ToLine() => new(
        Publication, Share(met), cells.Average(), means.Average(), Share(shareHeld), Share(meanHeld), Share(differenceHeld), ratios.Median());

    private static double Share(List<bool> outcomes) => outcomes.Count == 0 ? double.NaN : outcomes.Average(outcome => outcome ? 1.0 : 0.0);

    private void Compare(double[] real, double[] made)
    {
        for (var answer = 1; answer <= SimulatedItem.Answers; answer++)
        {
            cells.Add(100 * Math.Abs(ShareOf(real, answer) - ShareOf(made, answer)));
        }

        means.Add(Math.Abs(real.Average() - made.Average()));
    }

    private static bool Holds(Interval interval, double value) => interval.Low <= value && value <= interval.High;

    private static double ShareOf(double[] answers, int answer) => answers.Count(code => code == answer) / (double)answers.Length;

    // The group, and each item with its square, so that a wrong spread is seen as well as a wrong mean.
    private static double[][] Rows(SurveyFrame frame, SimulatedItem[] items) =>
    [
        .. Enumerable.Range(0, frame.RowCount).Select(row => items
            .SelectMany(item => new[] { frame[item.Name].Codes[row] - 3, Math.Pow(frame[item.Name].Codes[row] - 3, 2) })
            .Prepend(frame[SimulatedSurvey.Group].Codes[row]).ToArray()),
    ];
}
