namespace NavNotebooks.Survey.Statistics.TwoGroups;

/// <summary>Two yes-or-no answers of the same respondents, in numbers of respondents.</summary>
/// <remarks>Equal when all four counts are.</remarks>
public readonly record struct PairedShares
{
    /// <summary>Pairs from the four counts.</summary>
    /// <param name="both">Yes both times.</param>
    /// <param name="onlyFirst">Yes the first time only.</param>
    /// <param name="onlySecond">Yes the second time only.</param>
    /// <param name="neither">No both times.</param>
    /// <exception cref="ArgumentOutOfRangeException">A count is negative.</exception>
    public PairedShares(int both, int onlyFirst, int onlySecond, int neither)
    {
        Require.Count(both, nameof(both));
        Require.Count(onlyFirst, nameof(onlyFirst));
        Require.Count(onlySecond, nameof(onlySecond));
        Require.Count(neither, nameof(neither));
        (Both, OnlyFirst, OnlySecond, Neither) = (both, onlyFirst, onlySecond, neither);
    }

    /// <summary>Yes both times.</summary>
    public int Both { get; }

    /// <summary>Yes the first time only.</summary>
    public int OnlyFirst { get; }

    /// <summary>Yes the second time only.</summary>
    public int OnlySecond { get; }

    /// <summary>No both times.</summary>
    public int Neither { get; }

    /// <summary>Respondents.</summary>
    public int Count => Both + OnlyFirst + OnlySecond + Neither;

    /// <summary>Share that said yes the first time less share that did the second time; NaN without respondents.</summary>
    public double Difference => ((double)OnlyFirst - OnlySecond) / Count;

    /// <summary>Pairs from the answers of each respondent.</summary>
    /// <param name="first">First answer.</param>
    /// <param name="second">Second answer, in the same order.</param>
    /// <exception cref="ArgumentException">The lengths differ.</exception>
    public static PairedShares Of(ReadOnlySpan<bool> first, ReadOnlySpan<bool> second)
    {
        Require.SameLength(second.Length, first.Length, nameof(second), nameof(first));
        int both = 0, onlyFirst = 0, onlySecond = 0;
        for (var i = 0; i < first.Length; i++)
        {
            both += first[i] && second[i] ? 1 : 0;
            onlyFirst += first[i] && !second[i] ? 1 : 0;
            onlySecond += !first[i] && second[i] ? 1 : 0;
        }

        return new PairedShares(both, onlyFirst, onlySecond, first.Length - both - onlyFirst - onlySecond);
    }
}
