namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>One stage of drawing: units drawn within strata, from populations of units.</summary>
/// <param name="StratumOf">The stratum of each unit.</param>
/// <param name="Counts">Units drawn, by stratum.</param>
/// <param name="Populations">Units that could have been drawn, by stratum; infinity means no correction.</param>
/// <param name="Names">The strata's names, for messages.</param>
internal sealed record SamplingStage(int[] StratumOf, int[] Counts, double[] Populations, IReadOnlyList<string> Names)
{
    internal int Units => StratumOf.Length;

    internal int Strata => Counts.Length;

    /// <summary>1 − n/N.</summary>
    internal double Correction(int stratum) => double.IsInfinity(Populations[stratum]) ? 1 : (Populations[stratum] - Counts[stratum]) / Populations[stratum];

    /// <summary>n/N: 0 without a population.</summary>
    internal double Fraction(int stratum) => Counts[stratum] / Populations[stratum];

    /// <summary>One unit, that was not all there is.</summary>
    internal bool IsLonely(int stratum) => Counts[stratum] == 1 && Correction(stratum) > 0;

    /// <summary>The units of each stratum.</summary>
    internal int[][] Members()
    {
        int[][] members = [.. Counts.Select(count => new int[count])];
        var filled = new int[Strata];
        for (var unit = 0; unit < Units; unit++)
        {
            members[StratumOf[unit]][filled[StratumOf[unit]]++] = unit;
        }

        return members;
    }

    internal static SamplingStage Of(int[] stratumOf, IReadOnlyList<string> names)
    {
        var counts = new int[names.Count];
        foreach (var stratum in stratumOf)
        {
            counts[stratum]++;
        }

        var populations = new double[names.Count];
        Array.Fill(populations, double.PositiveInfinity);
        return new SamplingStage(stratumOf, counts, populations, names);
    }
}
