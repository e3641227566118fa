using System.Collections.Immutable;
using MathNet.Numerics.Statistics;
using NavNotebooks.Survey.Frames;

namespace NavNotebooks.Survey.Synthetic.Judging;

/// <summary>
/// Judges the method where the truth is known: simulates populations, samples them, prints tables of the samples, rebuilds
/// respondents from the print by the same code as the surveys, and compares.
/// </summary>
/// <remarks>The populations are skewed and the builder's prior is not, so that the prior is wrong, as it is for the surveys.</remarks>
public static class SelfTest
{
    /// <summary>Runs the test; the same seed gives the same report.</summary>
    /// <param name="seed">Of all chance.</param>
    /// <param name="truths">How many populations, 1 or more.</param>
    /// <param name="design">How many answer, and who belongs together; <see cref="SimulatedDesign.Owners"/> where none is given.</param>
    public static SelfTestReport Run(ulong seed, int truths, SimulatedDesign? design = null)
    {
        design ??= SimulatedDesign.Owners;
        ArgumentOutOfRangeException.ThrowIfLessThan(truths, 1);
        var tallies = Enum.GetValues<Publication>().Select(publication => new SelfTestTally(publication)).Append(new SelfTestTally(null)).ToArray();
        var correlations = new List<double>();
        var trials = Enumerable.Range(0, truths).AsParallel().AsOrdered().Select(at => Try(design, seed, at)).ToArray();
        foreach (var (truth, sample, rebuilt) in trials)
        {
            foreach (var tally in tallies)
            {
                tally.Add(truth, sample, tally.Publication is null ? truth.Sample("another") : rebuilt.Frame);
                tally.AddClaims(truth, rebuilt);
            }

            correlations.AddRange(CorrelationErrors(truth, sample, rebuilt.Frame));
        }

        return new(design.Id, truths, [.. tallies.Select(tally => tally.ToLine())], correlations.Average());
    }

    private static (SimulatedTruth Truth, SurveyFrame Sample, SyntheticSurvey Rebuilt) Try(SimulatedDesign design, ulong seed, int at)
    {
        var truth = new SimulatedTruth(design, seed + ((ulong)at * 7919));
        var sample = truth.Sample("printed");
        return (truth, sample, Synthesizer.Run(truth.Definition, SimulatedSurvey.Recipe(design, seed + (ulong)at), PublishedTables.Of(truth, sample)));
    }

    private static IEnumerable<double> CorrelationErrors(SimulatedTruth truth, SurveyFrame sample, SurveyFrame rebuilt)
    {
        foreach (var battery in truth.Items.Where(item => item.Battery is not null).GroupBy(item => item.Battery))
        {
            foreach (var (first, second) in battery.SelectMany((first, at) => battery.Skip(at + 1).Select(second => (first, second))))
            {
                yield return Math.Abs(Pearson(sample, first, second) - Pearson(rebuilt, first, second));
            }
        }
    }

    private static double Pearson(SurveyFrame frame, SimulatedItem first, SimulatedItem second) =>
        Correlation.Pearson(frame[first.Name].Codes.ToArray(), frame[second.Name].Codes.ToArray());
}
