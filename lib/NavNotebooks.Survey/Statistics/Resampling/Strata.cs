namespace NavNotebooks.Survey.Statistics.Resampling;

/// <summary>Units that are drawn within strata, so that every sample has as many from each as the data have.</summary>
internal sealed class Strata
{
    private readonly int[][] members;

    private Strata(int[][] members, int[] of)
    {
        this.members = members;
        Of = of;
    }

    /// <summary>The stratum of each unit, from 0 in order of appearance.</summary>
    internal int[] Of { get; }

    internal int Count => members.Length;

    internal int Units => Of.Length;

    internal static Strata One(int units)
    {
        var all = new int[units];
        for (var unit = 0; unit < units; unit++)
        {
            all[unit] = unit;
        }

        return new Strata(units == 0 ? [] : [all], new int[units]);
    }

    /// <summary>Strata from codes of any size, one per unit.</summary>
    internal static Strata Coded(ReadOnlySpan<int> codes)
    {
        var (of, count) = Numbered.Of(codes);
        var lists = new List<int>[count];
        for (var unit = 0; unit < of.Length; unit++)
        {
            (lists[of[unit]] ??= []).Add(unit);
        }

        return new Strata(Array.ConvertAll(lists, list => list.ToArray()), of);
    }

    /// <summary>Members of a stratum.</summary>
    internal ReadOnlySpan<int> Members(int stratum) => members[stratum];

    /// <summary>Draws as many units as there are, with replacement within each stratum.</summary>
    internal void Draw(DeterministicRandom random, Span<int> units)
    {
        var next = 0;
        foreach (var stratum in members)
        {
            for (var i = 0; i < stratum.Length; i++)
            {
                units[next++] = stratum[random.NextBelow(stratum.Length)];
            }
        }
    }
}
