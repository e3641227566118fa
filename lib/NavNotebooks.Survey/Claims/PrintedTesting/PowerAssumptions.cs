using System.Collections.Immutable;
using NavNotebooks.Survey.Claims.Consistency;

namespace NavNotebooks.Survey.Claims.PrintedTesting;

/// <summary>What the document does not print and power cannot do without: how alike colleagues answer, and how far answers spread.</summary>
/// <remarks>
/// Colleagues share an office. No intraclass correlation is printed; 0.05 is the middle of what surveys of staff within workplaces show
/// (0.02 to 0.10). The number of clusters is printed: the offices and municipalities with an answer, by survey wave.
/// </remarks>
public sealed record PowerAssumptions
{
    /// <summary>How alike the answers of one office or municipality are, from 0 to 1. Default: 0.05.</summary>
    public double IntraclassCorrelation { get; init; } = 0.05;

    /// <summary>How many clusters the answers of a survey wave come from; a wave that is not there is taken as unclustered.</summary>
    /// <remarks>Annex 1: 124 offices in 2019, 57 in 2010 and 2014, 32 in 2015; of 2016 the number is not printed, and sixty is assumed for three counties. Annex 2: 218 municipalities in 2019. Table 4 and text: 20 and 39 offices before.</remarks>
    public ImmutableSortedDictionary<string, int> Clusters { get; init; } = new Dictionary<string, int>
    {
        ["office-2007"] = 20,
        ["office-2008"] = 39,
        ["office-2010"] = 57,
        ["office-2014"] = 57,
        ["office-2015"] = 32,
        ["office-2016"] = 60,
        ["office-2019"] = 124,
        ["owners-2019"] = 218,
    }.ToImmutableSortedDictionary(StringComparer.Ordinal);

    /// <summary>The populations of whom there is one in each cluster, so that their answers are not clustered: the leaders of offices.</summary>
    public ImmutableArray<string> OneInEach { get; init; } = ["office_leader"];

    /// <summary>
    /// How many of a group answered in each office or municipality, on average and at least 1; <see langword="null"/> where there is one in each, or the
    /// clusters of the wave are not counted.
    /// </summary>
    internal double? AnswersInEach(CanonicalQuantity of, double count)
    {
        var alone = of.Definition is { } definition && of.Where.On(definition.PopulationVariable) is { } kept && kept.All(OneInEach.Contains);
        return alone || !Clusters.TryGetValue(of.Wave, out var clusters) ? null : Math.Max(1, count / clusters);
    }

    /// <summary>The standard deviation of answers as a part of the scale's range, where no distribution is printed. Default: a quarter (1 on a scale from 1 to 5).</summary>
    /// <remarks>The largest that a scale allows is half its range: everyone at one end or the other.</remarks>
    public double TypicalDeviation { get; init; } = 0.25;
}
