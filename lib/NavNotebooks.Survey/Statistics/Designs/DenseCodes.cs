namespace NavNotebooks.Survey.Statistics.Designs;

/// <summary>Numbers from 0 up in place of arbitrary ids, in the order of the ids.</summary>
/// <param name="Codes">One per row.</param>
/// <param name="Distinct">The ids, ascending: the id of code c is entry c.</param>
/// <remarks>Ids in a narrow range are counted in a table, others are sorted once: a million rows take milliseconds.</remarks>
internal sealed record DenseCodes(int[] Codes, long[] Distinct)
{
    /// <summary>Slots of a counting table for each row: above this a sort takes less memory.</summary>
    private const long SlotsPerRow = 8;

    internal static DenseCodes Of(ReadOnlySpan<int> ids)
    {
        var wide = new long[ids.Length];
        for (var i = 0; i < ids.Length; i++)
        {
            wide[i] = ids[i];
        }

        return Of(wide);
    }

    internal static DenseCodes Of(long[] ids)
    {
        if (ids.Length == 0)
        {
            return new DenseCodes([], []);
        }

        long least = ids[0], most = ids[0];
        foreach (var id in ids)
        {
            least = Math.Min(least, id);
            most = Math.Max(most, id);
        }

        var range = (Int128)most - least + 1;
        return range <= (SlotsPerRow * ids.Length) + 1024 ? Counted(ids, least, (int)range) : Sorted(ids);
    }

    private static DenseCodes Counted(long[] ids, long least, int range)
    {
        var codeOf = new int[range];
        foreach (var id in ids)
        {
            codeOf[id - least] = 1;
        }

        var distinct = new List<long>();
        for (var slot = 0; slot < range; slot++)
        {
            if (codeOf[slot] == 1)
            {
                codeOf[slot] = distinct.Count;
                distinct.Add(least + slot);
            }
        }

        var codes = new int[ids.Length];
        for (var i = 0; i < codes.Length; i++)
        {
            codes[i] = codeOf[ids[i] - least];
        }

        return new DenseCodes(codes, [.. distinct]);
    }

    private static DenseCodes Sorted(long[] ids)
    {
        var rows = new int[ids.Length];
        for (var i = 0; i < rows.Length; i++)
        {
            rows[i] = i;
        }

        var keys = (long[])ids.Clone();
        Array.Sort(keys, rows);
        var codes = new int[ids.Length];
        var distinct = new List<long>();
        for (var i = 0; i < keys.Length; i++)
        {
            if (i == 0 || keys[i] != keys[i - 1])
            {
                distinct.Add(keys[i]);
            }

            codes[rows[i]] = distinct.Count - 1;
        }

        return new DenseCodes(codes, [.. distinct]);
    }
}
