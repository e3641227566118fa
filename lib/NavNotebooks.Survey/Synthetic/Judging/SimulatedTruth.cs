using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Synthetic.Judging;

/// <summary>A population that is known, and samples from it: two groups of municipal leaders, some from the same unit, fifteen items.</summary>
internal sealed class SimulatedTruth
{
    private static readonly int[] Sizes = [158, 106];
    private const int Pairs = 38;

    private readonly ulong seed;
    private readonly double intraclassCorrelation, generalShare;

    public SimulatedTruth(ulong seed)
    {
        this.seed = seed;
        var random = new DeterministicRandom(seed, "truth");
        intraclassCorrelation = 0.02 + (0.08 * random.NextUniform());
        generalShare = 0.1 + (0.3 * random.NextUniform());
        Items =
        [
            .. new[] { "first", "second", null }.SelectMany(battery => Enum.GetValues<Publication>().Select(publication =>
                SimulatedItem.Draw(random, $"{battery ?? "single"}_{publication.ToString().ToLowerInvariant()}", battery, publication))),
        ];
        Definition = SimulatedSurvey.Definition(Items, Sizes);
    }

    public ImmutableArray<SimulatedItem> Items { get; }

    public SurveyDefinition Definition { get; }

    /// <summary>One sample of respondents; different names give independent samples.</summary>
    public SurveyFrame Sample(string name)
    {
        var rows = Sizes.Sum();
        int[] groups = [.. Enumerable.Range(0, rows).Select(row => row < Sizes[0] ? 0 : 1)];
        int[] units = [.. Enumerable.Range(0, rows).Select(row => row >= Sizes[0] && row - Sizes[0] < Pairs ? row - Sizes[0] : row)];
        var scores = new LatentScores(seed ^ new DeterministicRandom(seed, name).NextBits(), units, intraclassCorrelation, generalShare);
        var columns = new List<SurveyColumn>
        {
            SurveyColumn.Of(Definition, SimulatedSurvey.Group, [.. groups.Select(group => group + 1.0)]),
            SurveyColumn.Of(Definition, SimulatedSurvey.Unit, [.. units.Select(unit => unit + 1.0)]),
        };
        foreach (var item in Items)
        {
            var score = scores.Of(item.Name, item.Battery, item.Loading);
            columns.Add(SurveyColumn.Of(
                Definition, item.Name, [.. groups.Select((group, row) => 1.0 + item.Cuts[group].Count(cut => score[row] >= cut))]));
        }

        return new SurveyFrame(Definition, DataBasis.Synthetic, columns);
    }
}
