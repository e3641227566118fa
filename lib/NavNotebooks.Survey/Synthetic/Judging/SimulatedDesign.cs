using NavNotebooks.Survey.Statistics.Resampling;

namespace NavNotebooks.Survey.Synthetic.Judging;

/// <summary>How many answer a simulated survey, and who belongs together: after the surveys that are rebuilt in earnest.</summary>
public sealed class SimulatedDesign
{
    private readonly int pairs, units;
    private readonly double sizeSpread;

    private SimulatedDesign(string id, int[] sizes, int pairs, (int Count, double SizeSpread) units) =>
        (Id, Sizes, this.pairs, (this.units, sizeSpread)) = (id, sizes, pairs, units);

    /// <summary>Two groups of municipal leaders, 38 of each from the same municipality.</summary>
    public static SimulatedDesign Owners { get; } = new("owners", [158, 106], pairs: 38, units: (0, 0));

    /// <summary>State and municipal caseworkers side by side in 124 offices of very different size.</summary>
    public static SimulatedDesign Offices { get; } = new("offices", [560, 480], pairs: 0, units: (124, 0.8));

    /// <summary>The design's name.</summary>
    public string Id { get; }

    /// <summary>Respondents in the two groups.</summary>
    internal int[] Sizes { get; }

    /// <summary>How the rebuilt respondents are given their units.</summary>
    /// <param name="groups">The two groups' ids.</param>
    internal RecipeClusters Clusters(IReadOnlyList<string> groups) => new(SimulatedSurvey.Unit, 0.06)
    {
        Pairs = pairs == 0 ? null : new([.. groups], pairs),
        Units = units == 0 ? [] : [new([.. groups], units, sizeSpread)],
    };

    /// <summary>The unit of each respondent of a sample, from 0; the first group's respondents stand first.</summary>
    internal int[] DrawUnits(DeterministicRandom random)
    {
        var all = Enumerable.Range(0, Sizes.Sum());
        if (units == 0)
        {
            return [.. all.Select(row => row >= Sizes[0] && row - Sizes[0] < pairs ? row - Sizes[0] : row)];
        }

        double[] weights = [.. random.Normals(units).Select(normal => Math.Exp(sizeSpread * normal))];
        double[] reached = [.. weights.Select((_, at) => Math.Round(weights.Take(at + 1).Sum() / weights.Sum(), 9))];
        return [.. all.Select(_ => UnitAt(reached, random.NextUniform()))];
    }

    private static int UnitAt(double[] reached, double draw) => Array.FindIndex(reached, bound => bound >= draw) is >= 0 and var unit ? unit : reached.Length - 1;
}
