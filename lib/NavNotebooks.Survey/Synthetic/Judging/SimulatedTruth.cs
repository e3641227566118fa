using System.Collections.Immutable;
using NavNotebooks.Survey.Dictionary;
using NavNotebooks.Survey.Frames;
using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Synthetic.Judging;

/// <summary>A population that is known, and samples from it: two groups, many of them from the same unit, and three items for each kind of publication.</summary>
internal sealed class SimulatedTruth
{
    private readonly ulong seed;
    private readonly SimulatedDesign design;
    private readonly double intraclassCorrelation, generalShare;

    public SimulatedTruth(SimulatedDesign design, ulong seed)
    {
        (this.design, this.seed) = (design, seed);
        var random = new DeterministicRandom(seed, "truth");
        intraclassCorrelation = 0.02 + (0.08 * random.NextUniform());
        generalShare = 0.1 + (0.3 * random.NextUniform());
        Items =
        [
            .. new[] { "first", "second", null }.SelectMany(battery => Enum.GetValues<Publication>().Select(publication =>
                SimulatedItem.Draw(random, $"{battery ?? "single"}_{publication.ToString().ToLowerInvariant()}", battery, publication))),
        ];
        Definition = SimulatedSurvey.Definition(Items, design.Sizes);
    }

    public ImmutableArray<SimulatedItem> Items { get; }

    public SurveyDefinition Definition { get; }

    /// <summary>One sample of respondents; different names give independent samples.</summary>
    public SurveyFrame Sample(string name)
    {
        int[] groups = [.. Enumerable.Range(0, design.Sizes.Sum()).Select(row => row < design.Sizes[0] ? 0 : 1)];
        var units = design.DrawUnits(new DeterministicRandom(seed, "units of " + name));
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
